package studydown.pages;

import java.util.List;

/** What the guide says to be true on a day, and when each topic was last checked; oldest first, as that is what may have changed. */
public record DatesPage(Shell shell, List<Day> claims, List<Day> checked) {

    /**
     * What has the same date.
     *
     * @param date ISO 8601: a year, month or day
     */
    public record Day(String date, List<Line> lines) {}

    /**
     * A claim, or a topic that was checked.
     *
     * @param text the sentence; empty for a topic
     */
    public record Line(String text, String href, String topic, int hue) {}
}
