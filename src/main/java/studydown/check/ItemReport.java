package studydown.check;

import java.util.List;
import studydown.source.Problem;

/**
 * What there is to say about the items of a guide.
 *
 * @param problems single items that a learner could answer without knowing, or can't answer at all; in file order
 * @param figures what was measured over all items, by the number of the check
 */
public record ItemReport(List<Problem> problems, List<Figure> figures) {
    public ItemReport {
        problems = List.copyOf(problems);
        figures = List.copyOf(figures);
    }
}
