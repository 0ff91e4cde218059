package studydown.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studydown.model.Guide;
import studydown.model.Topic;
import studydown.quiz.TinyGuide;

/** What stands on a sheet, and what is left off. */
class SheetChooserTest {
    private static SheetChooser.Choice choose(Guide guide, int pages, double room) {
        return new SheetChooser(
                        new SheetEntries(guide, figure -> Optional.empty()),
                        topic -> topic.title().equals("Topic 7") ? 9 : 0)
                .choose(List.of(guide.topics()), pages, room);
    }

    /** A part of topics with as many terms each. */
    private static Guide guide(int topics, int terms) {
        StringBuilder text = new StringBuilder("# Part\n");
        for (int i = 0; i < topics; i++) {
            text.append("## Topic ").append(i).append('\n');
            for (int k = 0; k < terms; k++) {
                text.append("- **Term ").append(i).append(' ').append(k);
                text.append("**: a thing that is good for this and that, and not for anything else.\n");
            }
        }
        return TinyGuide.of(text.toString());
    }

    @Test
    void aSmallGuideStandsWholeAndInLargeType() {
        SheetChooser.Choice choice = choose(guide(3, 3), 2, 1);
        assertEquals(List.of(), choice.leftOff());
        assertEquals(10.5, choice.layout().size());
    }

    @Test
    void everyTopicKeepsALineAndTheMostUsedKeepsMost() {
        SheetChooser.Choice choice = choose(guide(60, 12), 2, 1);
        assertEquals(2, choice.layout().pages());
        assertEquals(7.5, choice.layout().size());
        assertFalse(choice.leftOff().isEmpty());
        int most = choice.kept().values().stream().mapToInt(List::size).max().orElse(0);
        choice.kept().forEach((topic, entries) -> {
            assertTrue(entries.size() >= 1, topic.title());
            // the last rows fill what room is left wherever they fit
            assertTrue(entries.size() >= most - 2, "left off in rounds: " + topic.title());
            if (topic.title().equals("Topic 7")) {
                assertTrue(entries.size() >= most - 1, "most used, but has " + entries.size() + " of " + most);
            }
        });
    }

    @Test
    void moreTopicsThanTwoPagesHoldTakeMorePages() {
        SheetChooser.Choice choice = choose(guide(400, 2), 2, 1);
        assertTrue(choice.layout().pages() > 2);
        assertTrue(choice.kept().values().stream().noneMatch(List::isEmpty));
        assertTrue(choice.layout().pages() < 12, "pages " + choice.layout().pages());
    }

    @Test
    void moreRoomHoldsMore() {
        int before = choose(guide(60, 12), 2, 1).leftOff().size();
        assertTrue(choose(guide(60, 12), 2, 1.1).leftOff().size() < before);
    }

    @Test
    void aDefinitionOfAPageIsShortened() {
        Guide guide = TinyGuide.of("# Part\n## Topic\n- **Long**: " + "a very long definition ".repeat(200) + ".\n");
        Topic topic = guide.topics().get(0);
        SheetEntry entry =
                new SheetEntries(guide, figure -> Optional.empty()).of(topic).get(0);
        assertTrue(entry.shortened().orElseThrow().length() <= 200);
        assertTrue(entry.shortened().orElseThrow().endsWith("…"));
    }

    @Test
    void widthsGrowWithTheText() {
        assertTrue(Typeface.width("mm") > Typeface.width("ii"));
        assertEquals(2, Typeface.width("試験"));
        assertEquals(1, Measured.of("one two").lines(10));
        assertEquals(2, Measured.of("one two").lines(2));
        assertEquals(4, Measured.of("試験試験").lines(1));
        assertTrue(TexSize.of("\\frac{a}{b}").height() > TexSize.of("ab").height());
        assertTrue(TexSize.of("x^{abc}").width() < TexSize.of("xabc").width());
    }
}
