package studydown.check;

import java.util.List;
import studydown.source.Finding;
import studydown.source.Problem;

/**
 * What there is to say about the items of a guide.
 *
 * @param problems single items that a learner could answer without knowing, or can't answer at all; in file order
 * @param findings topics without items, definitions too long for a card, questions that stand twice; in no order
 * @param figures what was measured over all items, by the number of the check
 */
public record ItemReport(List<Problem> problems, List<Figure> figures, List<Finding> findings) {
    public ItemReport {
        problems = List.copyOf(problems);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }
}
