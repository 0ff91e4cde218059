package studydown.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import studydown.link.Links;
import studydown.link.Target;
import studydown.model.Guide;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.source.Position;
import studydown.source.Problem;

/** Finds links that lead nowhere, and images that are not there. Does not look at other hosts. */
public final class LinkCheck {
    private final Links links;
    private final Predicate<String> exists;

    /**
     * Makes a check.
     *
     * @param exists whether there is a file at a path relative to the guide's folder
     */
    public LinkCheck(Links links, Predicate<String> exists) {
        this.links = links;
        this.exists = exists;
    }

    /** Returns the problems in reading order. */
    public List<Problem> check(Guide guide) {
        List<Problem> problems = new ArrayList<>();
        guide.walk((prose, kind) -> prose(prose, problems));
        return problems;
    }

    private void prose(Prose prose, List<Problem> problems) {
        for (Run run : prose.runs()) {
            if (run instanceof Run.LinkStart link
                    && !link.target().isEmpty()
                    && !Target.isElsewhere(link.target())
                    && leadsNowhere(prose.file(), link)) {
                problems.add(Problem.warning(
                        "dead-link",
                        new Position(prose.file(), link.line(), link.column()),
                        "the link '" + link.target() + "' leads nowhere; expected a heading or file of the guide; "
                                + "correct the path or the heading's slug"));
            } else if (run instanceof Run.Image image
                    && !image.target().isEmpty()
                    && !Target.isElsewhere(image.target())
                    && !exists.test(Target.path(prose.file(), image.target()))) {
                problems.add(Problem.warning(
                        "missing-image",
                        new Position(prose.file(), image.line(), image.column()),
                        "the image '" + image.target() + "' is missing; expected a file of the guide; "
                                + "add it or correct the path"));
            }
        }
    }

    private boolean leadsNowhere(String file, Run.LinkStart link) {
        if (links.find(file, link.target()).isPresent()) {
            return false;
        }
        int hash = link.target().indexOf('#');
        if (hash > 0 && links.find(file, link.target().substring(0, hash)).isPresent()) {
            // the file is there, the heading is not
            return true;
        }
        String path = Target.path(file, link.target());
        return link.target().startsWith("#") || path.isEmpty() || !exists.test(path);
    }
}
