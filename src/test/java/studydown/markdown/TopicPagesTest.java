package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studydown.model.Block;
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

    @Test
    void hundredsOfSectionsOfALineBecomeAFewTopics() {
        String text = IntStream.rangeClosed(1, 450)
                .mapToObj(i -> "## Blend " + i + "\n\nMild.\n\n")
                .collect(Collectors.joining("", "# Tea\n\n", ""));
        List<Topic> topics = read(text).topics();
        assertEquals(
                List.of("Tea (1–200)", "Tea (201–400)", "Tea (401–450)"),
                topics.stream().map(Topic::title).toList());
        List<String> headings = topics.get(1).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::plainText)
                .toList();
        assertEquals(200, headings.size());
        assertEquals("Blend 201", headings.get(0));
    }

    @Test
    void inManyPartsSectionsOfALineBecomeOneTopicEach() {
        String text = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> (i % 8 == 1 ? "## Garden " + i + "\n\n" : "") + "### Blend " + i + "\n\nMild.\n\n")
                .collect(Collectors.joining("", "# Tea\n\n", ""));
        Guide guide = read(text);
        assertEquals(50, guide.parts().size());
        assertEquals(50, guide.topics().size());
        Topic first = guide.topics().get(0);
        assertEquals("Garden 1", first.title());
        assertEquals(
                IntStream.rangeClosed(1, 8).mapToObj(i -> "Blend " + i).toList(),
                first.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block::plainText)
                        .toList());
    }

    @Test
    void veryManyPartsOfALineBecomeAFewTopicsWithWhatIntroducesThem() {
        String text = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> "## Garden " + i + "\n\nHigh.\n\n### Blend " + i + "\n\nMild.\n\n")
                .collect(Collectors.joining("", "# Tea\n\n", ""));
        List<Topic> topics = read(text).topics();
        assertTrue(topics.size() <= 4, topics.toString());
        String words = topics.stream()
                .flatMap(topic -> topic.blocks().stream())
                .map(Block::plainText)
                .collect(Collectors.joining(" "));
        assertTrue(words.startsWith("Garden 1 High. Blend 1 Mild."), words.substring(0, 60));
        assertTrue(words.endsWith("Garden 400 High. Blend 400 Mild."));
    }

    @Test
    void hundredsOfSectionsOfSomeLengthStayTopics() {
        String text = IntStream.rangeClosed(1, 310)
                .mapToObj(i -> "## Blend " + i + "\n\n" + ANSWER + "\n\n")
                .collect(Collectors.joining("", "# Tea\n\n", ""));
        assertEquals(310, read(text).topics().size());
    }

    private static Guide guide(int questions) {
        StringBuilder text = new StringBuilder("# Drinks\n\n## Tea\n\n");
        for (int i = 1; i <= questions; i++) {
            text.append("### ").append(i).append(". ").append(asked(i)).append("\n\n");
            text.append(ANSWER).append("\n\n");
        }
        return read(text.toString());
    }

    private static Guide read(String text) {
        return new GuideParser(TestWords.all())
                .parse("drinks", List.of(new SourceFile("drinks.md", text)), Settings.NONE)
                .value();
    }

    private static String asked(int number) {
        return "How is tea number " + number + " made?";
    }
}
