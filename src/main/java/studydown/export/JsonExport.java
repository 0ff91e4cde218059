package studydown.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Option;
import studydown.model.Part;
import studydown.model.PlainText;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.quiz.Quiz;
import studydown.quiz.QuizItem;
import studydown.source.Span;

/**
 * Writes the study model as JSON: {@code guide.json} of a site, and {@code studydown export --format json}.
 *
 * <pre>
 * {"format":"studydown-guide-1",
 * "guide":{"id":…,"title":…,"language":…},
 * "parts":[{"id":…,"title":…,"topics":[id…]}],
 * "topics":[{"id":…,"title":…,"part":id,"short_answer":…,"last_checked":…,"source":{"file":…,"line":…,"endLine":…}}],
 * "questions":[{"id":…,"topic":id,"question":…,"answer_text":…,"spoken":…,"points":[…],"weak_answer":…,
 *               "level":…,"roles":[…],"options":[{"text":…,"right":…,"why":…}],"source":…}],
 * "terms":[{"id":…,"term":…,"aliases":[…],"definition_text":…,"definitions":[{"text":…,"topic":id,"source":…}]}],
 * "items":[{"id":…,"kind":…,"topic":id,"prompt":…, what its kind needs, "source":…}]}
 * </pre>
 *
 * <p>The topics stand in the order of the guide. Before those of a part whose title is not that of its first topic stands one of its own,
 * with {@code "id":"part:…"} and nothing else but the title and the part: so the list names every section that the guide is made of.
 *
 * <p>All texts are plain, formulas as TeX. A field without a value is left out. One entry stands on one line, so that a change of the guide
 * reads well as a difference. The text may stand in a script element.
 */
public final class JsonExport {
    private static final String FORMAT = "studydown-guide-1";

    private final StringBuilder json = new StringBuilder();

    private JsonExport() {}

    /** Returns the study model of a guide as UTF-8. */
    public static byte[] of(Guide guide, Quiz quiz) {
        JsonExport export = new JsonExport();
        export.write(guide, quiz);
        return export.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Guide guide, Quiz quiz) {
        json.append("{\"format\":\"").append(FORMAT).append("\",\n\"guide\":");
        json.append(object(out -> {
            text(out, "id", guide.id());
            text(out, "title", guide.title());
            text(out, "language", guide.language().tag());
        }));
        list("parts", guide.parts(), JsonExport::part);
        list("topics", guide.parts().stream().flatMap(JsonExport::sections).toList(), JsonExport::topic);
        list(
                "questions",
                guide.topics().stream()
                        .flatMap(topic -> topic.questions().stream().map(question -> new QuestionOf(topic, question)))
                        .toList(),
                JsonExport::question);
        list("terms", guide.terms(), JsonExport::term);
        list("items", quiz.items(), JsonExport::item);
        json.append("}\n");
    }

    private <T> void list(String name, List<T> entries, Entry<T> entry) {
        json.append(",\n\"").append(name).append("\":[");
        String separator = "\n";
        for (T value : entries) {
            json.append(separator).append(object(out -> entry.write(out, value)));
            separator = ",\n";
        }
        json.append(']');
    }

    /** A topic and the part it stands in; no topic for the part itself. */
    private record TopicOf(Part part, Optional<Topic> topic) {}

    private static Stream<TopicOf> sections(Part part) {
        boolean own = part.topics().isEmpty() || !part.topics().get(0).title().equals(part.title());
        Stream<TopicOf> topics = part.topics().stream().map(topic -> new TopicOf(part, Optional.of(topic)));
        return own ? Stream.concat(Stream.of(new TopicOf(part, Optional.empty())), topics) : topics;
    }

    /** A question and the topic it stands in. */
    private record QuestionOf(Topic topic, Question question) {}

    private static void part(JsonWriter out, Part part) throws IOException {
        text(out, "id", part.id());
        text(out, "title", part.title());
        texts(
                out,
                "topics",
                part.topics().stream().map(topic -> topic.id().value()).toList());
    }

    private static void topic(JsonWriter out, TopicOf entry) throws IOException {
        if (entry.topic().isEmpty()) {
            text(out, "id", "part:" + entry.part().id());
            text(out, "title", entry.part().title());
            text(out, "part", entry.part().id());
            return;
        }
        Topic topic = entry.topic().orElseThrow();
        text(out, "id", topic.id().value());
        text(out, "title", topic.title());
        text(out, "part", entry.part().id());
        text(
                out,
                "short_answer",
                topic.box(Block.Role.SHORT_ANSWER).map(Block::plainText).orElse(""));
        text(out, "last_checked", topic.lastChecked().orElse(""));
        source(out, topic.span());
    }

    private static void question(JsonWriter out, QuestionOf entry) throws IOException {
        Question question = entry.question();
        text(out, "id", question.id().value());
        text(out, "topic", entry.topic().id().value());
        text(out, "question", question.text());
        // Even when there is none: who reads this counts on it.
        out.name("answer_text").value(question.answerText());
        text(out, "spoken", plain(question.spoken()));
        texts(out, "points", plain(question.points()));
        text(out, "weak_answer", plain(question.weakAnswer()));
        text(out, "level", question.level().orElse(""));
        texts(out, "roles", question.roles());
        if (!question.options().isEmpty()) {
            out.name("options").beginArray();
            for (Option option : question.options()) {
                JsonItems.option(out, option.text(), option.right(), plain(option.why()));
            }
            out.endArray();
        }
        source(out, question.span());
    }

    private static void term(JsonWriter out, Term term) throws IOException {
        text(out, "id", term.id().value());
        text(out, "term", term.name());
        texts(out, "aliases", term.aliases());
        out.name("definition_text").value(term.definition().prose().plainText());
        out.name("definitions").beginArray();
        for (Definition definition : term.definitions()) {
            out.beginObject();
            text(out, "text", definition.prose().plainText());
            text(out, "topic", definition.topic().value());
            source(out, definition.span());
            out.endObject();
        }
        out.endArray();
    }

    private static void item(JsonWriter out, QuizItem item) throws IOException {
        text(out, "id", item.id());
        text(out, "kind", item.kind());
        text(out, "topic", item.topic().value());
        out.name("prompt").value(item.prompt().plainText());
        JsonItems.write(out, item);
        source(out, item.source());
    }

    private static String plain(Optional<Prose> prose) {
        return prose.map(Prose::plainText).orElse("");
    }

    static List<String> plain(List<Prose> proses) {
        return proses.stream().map(Prose::plainText).toList();
    }

    static String plainBlocks(List<Block> blocks) {
        return PlainText.of(blocks);
    }

    /** Writes a text, if there is one. */
    static void text(JsonWriter out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.name(name).value(value);
        }
    }

    /** Writes texts, if there are any. */
    static void texts(JsonWriter out, String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.name(name).beginArray();
        for (String value : values) {
            out.value(value);
        }
        out.endArray();
    }

    private static void source(JsonWriter out, Span span) throws IOException {
        out.name("source").beginObject();
        out.name("file").value(span.file());
        out.name("line").value(span.line());
        out.name("endLine").value(span.endLine());
        out.endObject();
    }

    private static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setHtmlSafe(true);
            out.beginObject();
            fields.write(out);
            out.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't be written to", e);
        }
        return text.toString();
    }

    /** Writes the fields of an object. */
    private interface Fields {
        void write(JsonWriter out) throws IOException;
    }

    /** Writes the fields of an entry. */
    private interface Entry<T> {
        void write(JsonWriter out, T value) throws IOException;
    }
}
