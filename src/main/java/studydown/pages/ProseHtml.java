package studydown.pages;

import java.util.List;
import studydown.link.TermUse;
import studydown.model.Destinations;
import studydown.model.Prose;

/** Turns prose into safe HTML for one page. */
@FunctionalInterface
public interface ProseHtml {

    /** Returns the markup of a prose with these uses of terms linked. */
    String html(Prose prose, List<TermUse> uses, Destinations destinations);
}
