package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studydown.model.Guide;
import studydown.model.Settings;
import studydown.source.SourceFile;

/** Big and nasty inputs end quickly, and come out as something. */
class PathologicalTest {
    /** Repeats of lines and blocks; all in full size take minutes: {@code mvn test -Dtest=PathologicalTest -Dmany=100000}. */
    private static final int MANY = Integer.getInteger("many", 1_000);

    private static final GuideParser PARSER = new GuideParser(TestWords.all());

    static Stream<Arguments> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (String marker : List.of(
                "*",
                "**",
                "_",
                "__",
                "~~",
                "`",
                "``",
                "[",
                "]",
                "![",
                "[](",
                "[a](",
                "(",
                "<",
                ">",
                "&",
                "\\",
                "$",
                "$$",
                "#",
                "- ",
                "1. ",
                "> ",
                "| ",
                "|-",
                "<b>",
                "</b>",
                "<div>",
                "</div>",
                "<details>",
                "<details><summary>",
                "<table><tr><td>",
                "<ul><li>",
                "<!--",
                "<![CDATA[",
                "<?",
                "*a_ ",
                "a**b",
                "[^1]",
                ":::",
                ":a: ",
                "http://a ",
                "www.",
                "a@b.c ",
                "{:.x}",
                "\u200b",
                "\u202e",
                "é",
                "**a** is ",
                "*a **b ",
                "[a][b] ",
                "`a``b```",
                "&amp;",
                "😀",
                "$a$ ",
                "<a href=\"",
                "(a: b) ",
                "==",
                "<kbd>",
                "\\(",
                "a: ",
                "Q: ",
                "<br>")) {
            inputs.put("many " + marker, marker.repeat(inOneLine(marker)));
            if (marker.length() < 8) {
                inputs.put("lines of " + marker, (marker + "\n").repeat(MANY));
                inputs.put("paragraphs of " + marker + "x", (marker + "x\n\n").repeat(MANY / 2));
            }
        }
        inputs.put("headings", "# a\n".repeat(MANY));
        inputs.put("question headings", "## What is it?\n\nThis.\n\n".repeat(MANY / 2));
        inputs.put("deeper headings", "# a\n## b\n### c\n#### d?\n##### e\n###### f\n".repeat(MANY / 4));
        inputs.put("terms", "- **Same term**: what it is and why\n".repeat(MANY));
        inputs.put("definition list", "term\n: what it is\n\n".repeat(MANY / 2));
        inputs.put("footnotes", "a[^1]\n\n[^1]: b\n\n".repeat(MANY / 4));
        inputs.put("references", "[a]: /b\n".repeat(MANY));
        inputs.put("open fences", "```a\n\n## x\n\n".repeat(MANY / 4));
        inputs.put("open fences of odd info", "~~~ {x}\n\n## h\n\n".repeat(MANY / 4));
        inputs.put("open fences that grow", grow("`", 400));
        inputs.put("open comments", "<!-- a\n\n".repeat(MANY / 2));
        inputs.put("pre without end", "<pre>\n\n".repeat(MANY / 2));
        inputs.put("script without end", "<script>\n\n".repeat(MANY / 2));
        inputs.put("script ends before it begins", "</script> a <script> b\n\n".repeat(MANY));
        inputs.put("scripts in a line", "<script>a</script> b ".repeat(MANY) + "\n");
        inputs.put("folds", "<details>\n<summary>What?</summary>\n\na\n\n</details>\n\n".repeat(MANY / 4));
        inputs.put("folds without end", "<details>\n<summary>What?</summary>\n\na\n\n".repeat(MANY / 4));
        inputs.put("nested lists", nested("- a\n", "  ", 1_000));
        inputs.put("nested quotes", ">".repeat(MANY) + " a\n");
        inputs.put("nested brackets in links", "[".repeat(5_000) + "a" + "](b)".repeat(5_000));
        inputs.put("wide table", "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|b|\n".repeat(1_000));
        inputs.put("long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(MANY));
        inputs.put("long line", "word ".repeat(1_000_000));
        inputs.put("long word", "w".repeat(5_000_000));
        inputs.put("long code line", "```\n" + "x".repeat(5_000_000) + "\n```\n");
        inputs.put("long heading", "# " + "word ".repeat(2 * MANY) + "\n\ntext\n");
        inputs.put("long bold line", "**" + "word ".repeat(2 * MANY) + "**\n\ntext\n");
        inputs.put("one long list item", "- **" + "word ".repeat(2 * MANY) + "**: text\n");
        inputs.put("mixed line ends", "# a\r\nb\rc\n\r\n".repeat(MANY));
        inputs.put("byte order marks", "\ufeff# a\n\n\ufeff".repeat(MANY));
        inputs.put(
                "long rows",
                ("|" + "a ".repeat(1_000)).repeat(2) + "|\n|-|-|\n" + ("|" + "b ".repeat(1_000)).repeat(2) + "|\n");
        inputs.put("zeros", "\0".repeat(MANY) + "# \0a\n\n\0b\n");
        inputs.put("lone surrogates", "# \ud83d a \ude00\n\n" + "\ud83d ".repeat(MANY) + "\n");
        inputs.put("control characters", "# a\u0001\u0002\ufffe\uffff\n\n\u001b[31m b\n");
        inputs.put("only blank", "\n".repeat(MANY));
        inputs.put("nothing", "");
        inputs.put("tabs", "\t".repeat(MANY) + "a\n");
        inputs.put("tex that nests", "$" + "{".repeat(1_900) + "}".repeat(1_900) + "$\n");
        inputs.put("tex fractions", "$" + "\\frac{".repeat(600) + "$\n");
        return inputs.entrySet().stream().map(input -> Arguments.of(shown(input.getKey()), input.getValue()));
    }

    /** The marks of Markdown are always repeated 100,000 times, longer ones less often to save time. */
    private static int inOneLine(String marker) {
        return Math.max(MANY, marker.length() <= 2 ? 100_000 : 10_000);
    }

    private static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static String grow(String marker, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = times; i > 3; i--) {
            text.append(marker.repeat(i)).append("a b\n\n");
        }
        return text.toString();
    }

    private static String nested(String line, String indent, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(indent.repeat(i)).append(line);
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void endsQuickly(String name, String text) {
        Guide guide = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> PARSER.parse("nasty", List.of(new SourceFile("nasty.md", text)), Settings.NONE)
                        .value());
        assertNotNull(guide);
        String html = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> html(guide));
        assertNotNull(html);
    }

    /** Flexmark alone copies the whole paragraph at every link. */
    @ParameterizedTest
    @ValueSource(strings = {"[a][b] ", "[](\n", "[a](b) "})
    void linksInLongParagraphsCostLittleMoreThanInShort(String link) {
        long shortOnes = cost((link.repeat(10).stripTrailing() + "\n\n").repeat(4_000));
        long longOnes = cost(link.repeat(40_000));
        assertTrue(
                longOnes < 3 * shortOnes, () -> longOnes / 1_000_000 + " ms, in short ones " + shortOnes / 1_000_000);
    }

    private static long cost(String text) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = thread.getCurrentThreadCpuTime();
            PARSER.parse("nasty", List.of(new SourceFile("links.md", text)), Settings.NONE);
            least = Math.min(least, thread.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private static String html(Guide guide) {
        ProseRenderer renderer = new ProseRenderer();
        StringBuilder html = new StringBuilder();
        guide.topics()
                .forEach(topic -> topic.walk(block -> {
                    if (block instanceof studydown.model.Block.Passage passage) {
                        html.append(renderer.html(passage.prose(), List.of(), new Nowhere()));
                    }
                }));
        return html.toString();
    }
}
