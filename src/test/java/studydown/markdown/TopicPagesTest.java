package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studydown.model.Guide;
import studydown.model.Question;
import studydown.model.Settings;
import studydown.model.Topic;
import studydown.source.SourceFile;

class TopicPagesTest {
    private static final String ANSWER = "Leaves are picked, withered, rolled and fired. ".repeat(15);

    @Test
    void fiveHundredQuestionsUnderOneHeadingBecomeTopicsOfOneSize() {
        Guide guide = guide(500);
        List<Topic> topics = guide.topics();
        assertEquals(10, topics.size());
        assertEquals("Tea", topics.get(0).title());
        assertEquals("tea", topics.get(0).id().value());
        assertEquals("Tea (52–101)", topics.get(1).title());
        assertEquals("tea-52-101", topics.get(1).id().value());
        assertTrue(
                topics.stream()
                        .allMatch(topic -> topic.questions().size() >= 45
                                && topic.questions().size() <= 55),
                topics.stream().map(topic -> topic.questions().size()).toList().toString());
        assertEquals(
                IntStream.rangeClosed(1, 500).mapToObj(TopicPagesTest::asked).toList(),
                guide.questions().stream().map(Question::text).toList());
    }

    @Test
    void whatFitsOnAPageStaysTogether() {
        assertEquals(1, guide(80).topics().size());
    }

    private static Guide guide(int questions) {
        StringBuilder text = new StringBuilder("# Drinks\n\n## Tea\n\n");
        for (int i = 1; i <= questions; i++) {
            text.append("### ").append(i).append(". ").append(asked(i)).append("\n\n");
            text.append(ANSWER).append("\n\n");
        }
        return new GuideParser(TestWords.all())
                .parse("drinks", List.of(new SourceFile("drinks.md", text.toString())), Settings.NONE)
                .value();
    }

    private static String asked(int number) {
        return "How is tea number " + number + " made?";
    }
}
