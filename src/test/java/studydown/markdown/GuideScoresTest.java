package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Question;
import studydown.model.Settings;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.source.SourceFile;

/** Measures what is read from a folder of labelled guides ({@code -Dguides=DIR}) with that folder's own scorer. */
class GuideScoresTest {
    @Test
    void labelledGuidesAreReadAsTheirReadersReadThem() throws Exception {
        String folder = System.getProperty("guides", "");
        if (folder.isEmpty()) {
            System.out.println("GuideScores: left out; give a folder of labelled guides with -Dguides=DIR");
        }
        Assumptions.assumeTrue(!folder.isEmpty(), "no folder of labelled guides");
        Path guides = Path.of(folder);
        Path out = Files.createDirectories(Path.of("target/guides"));
        GuideParser parser = new GuideParser(TestWords.all());
        for (Path file : markdown(guides)) {
            String name = file.getFileName().toString();
            String slug = name.substring(0, name.length() - 3);
            if (Files.exists(guides.resolve(slug + ".json"))) {
                Guide guide = read(parser, file);
                Files.writeString(out.resolve(slug + ".json"), json(guide).toString());
            }
        }
        Process scorer;
        try {
            scorer = new ProcessBuilder(
                            "python3",
                            guides.resolve("score.py").toString(),
                            "--dir",
                            "--verbose",
                            folder,
                            out.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.out.println(
                    "GuideScores: extractions are in " + out + "; the scorer needs python3, which is absent");
            return;
        }
        String said = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        scorer.waitFor(1, TimeUnit.MINUTES);
        System.out.println(said);
        assertEquals(0, scorer.exitValue(), said);
        bar(said, "questions", 0.97);
        bar(said, "terms", 0.95);
    }

    /** Holds the bars of the guides that the project measures with; another folder's figures are only printed. */
    private static void bar(String said, String what, double bar) {
        if (!said.contains("ds-theory")) {
            return;
        }
        double f1 = said.lines()
                .filter(line -> line.startsWith("mean " + what))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".*F1\\s+([0-9.]+).*", "$1")))
                .findFirst()
                .orElse(0);
        assertEquals(true, f1 >= bar, "mean F1 of " + what + " is " + f1 + ", must be at least " + bar);
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static Guide read(GuideParser parser, Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace("\ufeff", "");
        String name = file.getFileName().toString();
        return parser.parse(name.replaceFirst("\\.md$", ""), List.of(new SourceFile(name, text)), Settings.NONE)
                .value();
    }

    static JsonObject json(Guide guide) {
        JsonArray topics = new JsonArray();
        for (Topic topic : guide.topics()) {
            JsonObject object = new JsonObject();
            object.addProperty("id", topic.id().value());
            object.addProperty("title", topic.title());
            topics.add(object);
        }
        for (Part part : guide.parts()) {
            JsonObject object = new JsonObject();
            object.addProperty("id", part.id());
            object.addProperty("title", part.title());
            topics.add(object);
        }
        JsonArray questions = new JsonArray();
        for (Question question : guide.questions()) {
            JsonObject object = new JsonObject();
            object.addProperty("id", question.id().value());
            object.addProperty("question", question.text());
            object.addProperty("answer_text", question.answerText());
            object.addProperty("line", question.span().line());
            questions.add(object);
        }
        JsonArray terms = new JsonArray();
        for (Term term : guide.terms()) {
            JsonObject object = new JsonObject();
            object.addProperty("id", term.id().value());
            object.addProperty("term", term.name());
            object.addProperty("definition_text", term.definition().prose().plainText());
            terms.add(object);
        }
        JsonObject all = new JsonObject();
        all.add("topics", topics);
        all.add("questions", questions);
        all.add("terms", terms);
        return all;
    }
}
