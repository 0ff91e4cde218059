package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import studydown.model.DatedClaim;
import studydown.model.Guide;
import studydown.model.Topic;

/** Makes the page of dates. */
final class DatesPages {
    private final Study study;
    private final Shells shells;
    private final Outline outline;

    DatesPages(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
    }

    /** Returns whether a guide has anything to list: a claim with a date, or a topic with the day it was checked. */
    static boolean isNeeded(Guide guide) {
        return guide.topics().stream()
                .anyMatch(topic ->
                        !topic.claims().isEmpty() || topic.lastChecked().isPresent());
    }

    DatesPage page() {
        SortedMap<String, List<DatesPage.Line>> claims = new TreeMap<>();
        SortedMap<String, List<DatesPage.Line>> checked = new TreeMap<>();
        for (Outline.Entry entry : outline.entries()) {
            Topic topic = entry.topic();
            String href = Paths.topic(topic.id()).hrefFrom(Paths.DATES);
            int hue = Shells.hue(entry.partNumber());
            for (DatedClaim claim : topic.claims()) {
                String place = claim.anchor().isEmpty() ? href : href + "#" + claim.anchor();
                add(claims, claim.date(), new DatesPage.Line(claim.text(), place, topic.title(), hue));
            }
            topic.lastChecked().ifPresent(date -> add(checked, date, new DatesPage.Line("", href, topic.title(), hue)));
        }
        Shell shell = shells.of(
                Paths.DATES,
                "dates",
                study.words().text("ui.dates"),
                study.words().text("ui.dates_about"),
                Paths.READING_SCRIPT);
        return new DatesPage(shell, days(claims), days(checked));
    }

    private static void add(SortedMap<String, List<DatesPage.Line>> days, String date, DatesPage.Line line) {
        days.computeIfAbsent(date, day -> new ArrayList<>()).add(line);
    }

    private static List<DatesPage.Day> days(SortedMap<String, List<DatesPage.Line>> days) {
        return days.entrySet().stream()
                .map(day -> new DatesPage.Day(day.getKey(), day.getValue()))
                .toList();
    }
}
