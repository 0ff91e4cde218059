package studydown.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studydown.Cases;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Option;
import studydown.model.Question;
import studydown.model.Settings;
import studydown.model.Topic;
import studydown.source.Finding;
import studydown.source.Parsed;
import studydown.source.Problem;
import studydown.source.SourceFile;

/** What is read from small guides in many styles: one case for each shape, one for each trap. */
class ReadingCasesTest {
    private static final GuideParser PARSER = new GuideParser(TestWords.all());

    @TestFactory
    Stream<DynamicTest> guides() {
        return Cases.of("markdown", ReadingCasesTest::read);
    }

    private static Map<String, String> read(Cases.Case one) {
        Parsed<Guide> parsed = PARSER.parse("guide", List.of(new SourceFile("in.md", one.in("in"))), Settings.NONE);
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("guide", guide(parsed.value()));
        outputs.put(
                "left out",
                parsed.findings().stream()
                        .filter(finding -> !finding.taken())
                        .map(ReadingCasesTest::finding)
                        .collect(Collectors.joining("\n")));
        if (one.in("in").contains("study:")) {
            outputs.put("ids", ids(parsed.value()));
            outputs.put("page", page(parsed.value()));
        }
        outputs.put(
                "problems", parsed.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        return outputs;
    }

    private static String finding(Finding finding) {
        return finding.span().line() + " " + finding.what() + " (" + finding.rule() + ") " + finding.text();
    }

    private static String ids(Guide guide) {
        StringBuilder out = new StringBuilder();
        guide.topics()
                .forEach(topic -> out.append("topic ")
                        .append(topic.id())
                        .append(" = ")
                        .append(topic.title())
                        .append('\n'));
        guide.terms()
                .forEach(term -> out.append("term ")
                        .append(term.id())
                        .append(" = ")
                        .append(term.name())
                        .append('\n'));
        guide.questions()
                .forEach(question -> out.append("question ")
                        .append(question.id())
                        .append(" = ")
                        .append(question.text())
                        .append('\n'));
        return out.toString().strip();
    }

    private static String page(Guide guide) {
        return guide.topics().stream()
                .flatMap(topic -> topic.blocks().stream())
                .map(Block::plainText)
                .collect(Collectors.joining("\n"));
    }

    private static String guide(Guide guide) {
        StringBuilder out =
                new StringBuilder(guide.title() + " [" + guide.language().tag() + "]");
        boxes(guide.intro(), "  ", out);
        guide.parts().forEach(part -> {
            out.append("\npart ").append(part.title());
            part.topics().forEach(topic -> topic(topic, out));
        });
        guide.terms().forEach(term -> {
            out.append("\nterm ").append(term.name());
            if (!term.aliases().isEmpty()) {
                out.append(' ').append(term.aliases());
            }
            term.definitions()
                    .forEach(definition ->
                            out.append(" = ").append(definition.prose().plainText()));
        });
        return out.toString();
    }

    private static void topic(Topic topic, StringBuilder out) {
        out.append("\n  topic ").append(topic.title());
        topic.lastChecked().ifPresent(date -> out.append(" checked ").append(date));
        topic.claims()
                .forEach(claim -> out.append("\n    claim ")
                        .append(claim.date())
                        .append(' ')
                        .append(claim.text()));
        boxes(topic.blocks(), "    ", out);
        topic.questions().forEach(question -> question(question, out));
    }

    private static void boxes(List<Block> blocks, String indent, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Box box && box.heading().isPresent()) {
                out.append('\n').append(indent).append(box.role()).append(": ").append(box.plainText());
            }
        }
    }

    private static void question(Question question, StringBuilder out) {
        out.append("\n    ? ").append(question.text());
        question.level().ifPresent(level -> out.append(" <").append(level).append('>'));
        if (!question.roles().isEmpty()) {
            out.append(' ').append(question.roles());
        }
        String more = question.stemBody().stream().map(Block::plainText).collect(Collectors.joining(" "));
        out.append(more.isEmpty() ? "" : "\n      with " + more);
        for (Option option : question.options()) {
            out.append("\n      ")
                    .append(option.right() ? "[x] " : "[ ] ")
                    .append(option.text().plainText());
            option.why().ifPresent(why -> out.append(" > ").append(why.plainText()));
        }
        question.spoken().ifPresent(spoken -> out.append("\n      say ").append(spoken.plainText()));
        question.points().forEach(point -> out.append("\n      point ").append(point.plainText()));
        question.weakAnswer().ifPresent(weak -> out.append("\n      weak ").append(weak.plainText()));
        String answer = question.answer().stream().map(Block::plainText).collect(Collectors.joining(" "));
        out.append(answer.isEmpty() ? "" : "\n      = " + studydown.model.PlainText.fold(answer));
    }
}
