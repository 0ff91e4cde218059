package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.PlainText;
import studydown.model.Question;
import studydown.model.Settings;
import studydown.model.Term;
import studydown.source.Parsed;
import studydown.source.SourceFile;

/** The page for authors is right: each of its examples gives what stands below it. {@code -Dcases=update} writes it. */
class WhatStudydownReadsTest {
    private static final Path PAGE = Path.of("src/docs/what-studydown-reads.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```markdown\n(?<in>.*?)```\n\n```text\n(?<out>.*?)```\n", Pattern.DOTALL);

    /** Said only where the page says it. */
    private static final Set<String> ON_REQUEST = Set.of("part ", "topic ", "left out ", "id ");

    @Test
    void examplesGiveWhatThePageSays() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        assertTrue(examples.size() >= 15, "examples: " + examples.size());
        StringBuilder built = new StringBuilder();
        Matcher example = EXAMPLE.matcher(page);
        while (example.find()) {
            String out = read(example.group("in"), example.group("out"));
            example.appendReplacement(
                    built,
                    Matcher.quoteReplacement(
                            "```markdown\n" + example.group("in") + "```\n\n```text\n" + out + "```\n"));
        }
        example.appendTail(built);
        if ("update".equals(System.getProperty("cases"))) {
            Files.writeString(PAGE, built);
        } else {
            assertEquals(page, built.toString());
        }
    }

    private static String read(String markdown, String expected) {
        Parsed<Guide> parsed = new GuideParser(TestWords.all())
                .parse("guide", List.of(new SourceFile("guide.md", markdown)), Settings.NONE);
        Guide guide = parsed.value();
        List<String> lines = new ArrayList<>();
        guide.parts().forEach(part -> {
            lines.add("part " + part.title());
            part.topics().forEach(topic -> {
                lines.add("topic " + topic.title());
                topic.questions().forEach(question -> question(question, lines));
            });
        });
        guide.terms().forEach(term -> term(term, lines));
        parsed.findings().stream()
                .filter(finding -> !finding.taken())
                .forEach(finding -> lines.add("left out " + finding.what() + ": " + finding.text()));
        lines.removeIf(line -> ON_REQUEST.stream()
                .anyMatch(kind -> line.startsWith(kind) && !("\n" + expected).contains("\n" + kind)));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static void term(Term term, List<String> lines) {
        String others = term.aliases().isEmpty() ? "" : " (" + String.join(", ", term.aliases()) + ")";
        term.definitions()
                .forEach(definition -> lines.add("term " + term.name() + others + ": "
                        + definition.prose().plainText()));
    }

    private static void question(Question question, List<String> lines) {
        lines.add("question " + question.text());
        lines.add("id " + question.id());
        question.level().ifPresent(level -> lines.add("level " + level));
        question.roles().forEach(role -> lines.add("role " + role));
        question.options()
                .forEach(option -> lines.add((option.right() ? "right option " : "wrong option ")
                        + option.text().plainText()
                        + option.why().map(why -> " (" + why.plainText() + ")").orElse("")));
        question.spoken().ifPresent(spoken -> lines.add("spoken " + spoken.plainText()));
        question.points().forEach(point -> lines.add("point " + point.plainText()));
        question.weakAnswer().ifPresent(weak -> lines.add("weak answer " + weak.plainText()));
        StringBuilder answer = new StringBuilder();
        for (Block block : question.answer()) {
            answer.append(block.plainText()).append(' ');
        }
        if (!answer.toString().isBlank()) {
            lines.add("answer " + PlainText.fold(answer));
        }
    }
}
