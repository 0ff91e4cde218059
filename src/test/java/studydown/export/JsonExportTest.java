package studydown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import studydown.content.CarriedReader;
import studydown.link.TermLinker;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Language;
import studydown.model.Option;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.QuestionId;
import studydown.model.Run;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.QuizMaker;
import studydown.source.Span;

class JsonExportTest {
    private static final TopicId PACKETS = new TopicId("packets");

    private static Prose prose(String text) {
        return new Prose("in.md", List.of(new Run.Text(text, 1, 1, true)));
    }

    private static Span lines(int from, int to) {
        return new Span("in.md", from, to);
    }

    private static Term term(String id, String name, String definition, int line) {
        return new Term(
                new TermId(id),
                name,
                List.of(name.substring(0, 3)),
                List.of(new Definition(prose(definition), PACKETS, "", lines(line, line))));
    }

    private static Guide guide() {
        Question question = new Question(
                new QuestionId("what-does-mtu-mean"),
                prose("What does </script> MTU mean?"),
                List.of(),
                List.of(
                        new Option(prose("maximum transmission unit"), true, Optional.of(prose("It bounds a packet."))),
                        new Option(prose("mean transfer usage"), false, Optional.empty()),
                        new Option(prose("minimum time unit"), false, Optional.empty())),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("on-site"),
                List.of("operator"),
                lines(9, 12));
        Topic topic = new Topic(
                PACKETS,
                "Packets",
                prose("2. Packets"),
                List.of(new Block.Passage(prose("A packet is small.")), new Block.Asked(question)),
                Optional.of("2026-11-20"),
                List.of(),
                lines(3, 12));
        return new Guide(
                "net",
                "Networks",
                Language.ENGLISH,
                List.of(),
                List.of(new Part("basics", "Basics", List.of(), List.of(topic))),
                List.of(
                        term("mtu", "Maximum unit", "the largest packet that a link carries in one piece.", 5),
                        term("ttl", "Time to live", "the number of hops after which a packet is dropped.", 6),
                        term("rtt", "Round trip time", "the time until an answer to a packet comes back.", 7)),
                List.of());
    }

    private static JsonObject exported() {
        Guide guide = guide();
        var words = CarriedReader.read(Optional.empty()).words("en");
        byte[] json = JsonExport.of(guide, new QuizMaker(words).make(guide, new TermLinker().link(guide)));
        String text = new String(json, StandardCharsets.UTF_8);
        assertFalse(text.contains("</script>"), "the text may stand in a script element");
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static JsonObject first(String list) {
        return exported().getAsJsonArray(list).get(0).getAsJsonObject();
    }

    @Test
    void hasWhatItsReadersCountOn() {
        assertEquals(
                List.of("format", "guide", "parts", "topics", "questions", "terms", "items"),
                List.copyOf(exported().keySet()));
        assertEquals(
                JsonParser.parseString(
                        "{\"id\":\"packets\",\"title\":\"Packets\",\"part\":\"basics\",\"last_checked\":\"2026-11-20\","
                                + "\"source\":{\"file\":\"in.md\",\"line\":3,\"endLine\":12}}"),
                exported().getAsJsonArray("topics").get(1));
        assertEquals(
                JsonParser.parseString("{\"id\":\"part:basics\",\"title\":\"Basics\",\"part\":\"basics\"}"),
                first("topics"));
        JsonObject question = first("questions");
        assertEquals("what-does-mtu-mean", question.get("id").getAsString());
        assertEquals("What does </script> MTU mean?", question.get("question").getAsString());
        assertEquals("maximum transmission unit", question.get("answer_text").getAsString());
        assertEquals(3, question.getAsJsonArray("options").size());
        JsonObject term = first("terms");
        assertEquals("Maximum unit", term.get("term").getAsString());
        assertEquals(
                "the largest packet that a link carries in one piece.",
                term.get("definition_text").getAsString());
    }

    @Test
    void everyItemHasTheCommonFrameAndWhatItsKindNeeds() {
        Map<String, String> needed = Map.of(
                "choice", "options",
                "recall", "answer",
                "cloze", "answer",
                "typed", "accepted",
                "match", "pairs",
                "order", "steps",
                "contrast", "rows");
        Set<String> kinds = new TreeSet<>();
        JsonArray items = exported().getAsJsonArray("items");
        for (JsonElement element : items) {
            JsonObject item = element.getAsJsonObject();
            String kind = item.get("kind").getAsString();
            kinds.add(kind);
            for (String field : List.of("id", "topic", "prompt", "source", needed.get(kind))) {
                assertTrue(item.has(field), "'" + field + "' is missing in " + item);
            }
        }
        assertTrue(kinds.containsAll(Set.of("choice", "recall")), kinds.toString());
    }
}
