package studydown.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studydown.Studydown;
import studydown.content.Carried;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;
import studydown.quiz.Cloze;
import studydown.quiz.Contrast;
import studydown.quiz.Match;
import studydown.quiz.Order;
import studydown.quiz.QuizItem;
import studydown.quiz.Typed;

/** The guide that we ship gives enough items of each kind, and none gives its answer away. */
class OwnGuideItemsTest {
    private static final Carried CARRIED = CarriedReader.read(Optional.empty());
    private static final GuideFiles FILES = GuideReader.read(Path.of("content"), Path.of("target/none"));
    private static Studydown.Known known;

    @BeforeAll
    static void read() {
        known = Studydown.read(FILES, CARRIED);
    }

    @Test
    void allBarsHold() {
        ItemReport report =
                new ItemCheck(CARRIED.words("en"), FILES.texts()).check(known.guide(), known.links(), known.quiz());
        assertEquals(
                List.of(),
                report.figures().stream().filter(figure -> !figure.held()).toList());
    }

    @Test
    void thereIsEnoughOfEachKind() {
        atLeast(40, Contrast.class);
        atLeast(20, Match.class);
        atLeast(15, Order.class);
        atLeast(100, Cloze.class);
        atLeast(100, Typed.class);
    }

    @Test
    void anotherLocaleMakesTheSameItems() {
        Locale before = Locale.getDefault();
        try {
            // the Turkish i is where lower case goes wrong
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(
                    known.quiz().items(), Studydown.read(FILES, CARRIED).quiz().items());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void atLeast(int bar, Class<? extends QuizItem> kind) {
        int count = known.quiz().items(kind).size();
        assertTrue(count >= bar, count + " of " + kind.getSimpleName() + ", must be at least " + bar);
    }
}
