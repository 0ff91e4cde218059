package studydown.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.Studydown;
import studydown.content.GuideFiles;
import studydown.site.Site;
import studydown.source.Finding;
import studydown.source.Problem;

/**
 * What came of a guide.
 *
 * @param site empty if there was no text to make one of
 * @param ids the text that {@code studydown.ids} should have; nothing for a guide that has not adopted it
 */
record Outcome(Site site, List<Problem> problems, List<Finding> findings, Optional<String> ids) {

    static Outcome of(Studydown.Result result) {
        Studydown.Known known = result.known();
        return new Outcome(result.site(), known.problems(), known.findings(), known.ids());
    }

    /** Returns what there is to say about a guide without any text. */
    static Outcome of(GuideFiles files) {
        return new Outcome(Site.of(Map.of()), files.problems(), files.findings(), Optional.empty());
    }
}
