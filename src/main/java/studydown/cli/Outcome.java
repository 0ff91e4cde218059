package studydown.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.Studydown;
import studydown.check.Figure;
import studydown.check.ItemReport;
import studydown.content.GuideFiles;
import studydown.site.Site;
import studydown.source.Finding;
import studydown.source.Problem;

/**
 * What came of a guide.
 *
 * @param site empty if there was no text to make one of
 * @param figures what was measured over all items; empty where they were not checked
 * @param ids the text that {@code studydown.ids} should have; nothing for a guide that has not adopted it
 */
record Outcome(Site site, List<Problem> problems, List<Finding> findings, Optional<String> ids, List<Figure> figures) {

    static Outcome of(Studydown.Result result) {
        Studydown.Known known = result.known();
        return new Outcome(result.site(), known.problems(), known.findings(), known.ids(), List.of());
    }

    /** Returns this outcome with what a check of the items found. */
    Outcome with(ItemReport items) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(items.problems());
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(items.findings());
        return new Outcome(site, all, allFindings, ids, items.figures());
    }

    /** Returns what there is to say about a guide without any text. */
    static Outcome of(GuideFiles files) {
        return new Outcome(Site.of(Map.of()), files.problems(), files.findings(), Optional.empty(), List.of());
    }
}
