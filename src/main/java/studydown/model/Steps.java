package studydown.model;

import java.util.List;
import studydown.source.Span;

/**
 * A numbered list of a topic, for those who ask for its order. It is also part of a passage, which shows it.
 *
 * @param title the text of the heading it stands under; the topic's title if it stands before the first
 * @param lead the paragraph right before it; empty prose if there is none
 * @param steps its points, the outermost only, in order
 * @param anchor the anchor of its section on the topic's page; empty for the page's beginning
 */
public record Steps(String title, Prose lead, List<Prose> steps, String anchor, Span span) {
    public Steps {
        steps = List.copyOf(steps);
    }
}
