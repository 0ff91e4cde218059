package studydown.identity;

import java.util.List;
import studydown.model.Guide;
import studydown.model.Revisions;
import studydown.source.Problem;

/**
 * A guide whose ids are those its topics, terms and questions had before.
 *
 * @param newMap the text of {@code studydown.ids} as it should be now
 * @param revisions how often the meaning behind each id changed
 * @param problems lines of the old map that can't be read
 */
public record Kept(Guide guide, String newMap, Revisions revisions, List<Problem> problems) {
    public Kept {
        problems = List.copyOf(problems);
    }

    /** Returns a guide that keeps no map: its ids come from its text alone. */
    public static Kept asFound(Guide guide) {
        return new Kept(guide, "", Revisions.NONE, List.of());
    }
}
