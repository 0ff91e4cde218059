package studydown.pages;

import java.util.List;
import java.util.Map;

/**
 * What the pages of the study desk have in common: practice, review, interview, plan, progress and paper.
 *
 * @param tabs these pages, for the row of links that leads from one to the other
 * @param indexSrc address of the script that lists all items
 * @param parts topics that have items, by part: to choose from, and to go to where there is no script
 * @param says texts for the script by key
 */
public record StudyGroups(List<Shell.Entry> tabs, String indexSrc, List<PartGroup> parts, Map<String, String> says) {

    /** The topics of a part that have items. */
    public record PartGroup(int number, int hue, String title, List<TopicGroup> topics) {}

    /** A topic that has items. */
    public record TopicGroup(String id, String title, String href, int count) {}
}
