package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studydown.model.Prose;
import studydown.source.SourceFile;

/**
 * The examples of the CommonMark specification, read without extensions, give the HTML that it expects, but for those that
 * stand with a reason in {@code commonmark-deviations.tsv}.
 */
class CommonMarkTest {
    private static final Map<Integer, String> DEVIATIONS = deviations();

    @TestFactory
    Stream<DynamicTest> specification() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertEquals(652, examples.size());
        return IntStream.rangeClosed(1, examples.size()).mapToObj(number -> {
            Example example = examples.get(number - 1);
            return DynamicTest.dynamicTest(
                    number + " " + example.getSection(),
                    () -> check(number, tabs(example.getSource()), tabs(example.getHtml())));
        });
    }

    private static void check(int number, String markdown, String html) {
        String expected = normal(html);
        String actual = normal(html(markdown));
        String why = DEVIATIONS.get(number);
        if (why == null) {
            assertEquals(expected, actual, markdown);
        } else {
            assertNotEquals(expected, actual, "deviates no more: remove the line '" + why + "'");
        }
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    private static String html(String markdown) {
        Preparation prepared = Preparation.of(new SourceFile("in.md", markdown));
        Node document = MarkdownReader.read(prepared, new Formulas("in.md"), Dialect.CommonMark.PARSER);
        return new ProseRenderer()
                .html(new Prose("in.md", BlockMarkup.of(document.children())), List.of(), new Nowhere());
    }

    /** What counts is what a reader gets: neither white space between blocks nor how an address is escaped, nor our attributes. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("a, img")
                .forEach(element ->
                        List.of("rel", "loading", "decoding", "class").forEach(element::removeAttr));
        document.select("a[href]").forEach(link -> link.attr("href", escaped(link.attr("href"))));
        document.select("img")
                .forEach(image -> image.attr("src", escaped(image.attr("src"))).attr("alt", image.attr("alt")));
        document.select("pre").removeAttr("data-language");
        document.select("pre span").unwrap();
        document.select(".table-scroll").unwrap();
        // the one heading of level 1 is the page's title
        document.select("h1").forEach(heading -> heading.tagName("h2"));
        document.outputSettings().prettyPrint(false);
        return document.body()
                .html()
                .replaceAll(">\\s+<", "><")
                .replaceAll("\\s*\n\\s*", "\n")
                .replaceAll("\n(?=</(?:li|td)>)|(?<=<td>)\n", "")
                .strip();
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && "\"<>\\^`{|}[]".indexOf(b) < 0;
            escaped.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return escaped.toString();
    }

    private static Map<Integer, String> deviations() {
        try (InputStream in = CommonMarkTest.class.getResourceAsStream("/commonmark-deviations.tsv")) {
            Map<Integer, String> found = new TreeMap<>();
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", 2);
                found.put(Integer.valueOf(cells[0]), cells[1]);
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
