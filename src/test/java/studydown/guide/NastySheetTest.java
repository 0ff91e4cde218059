package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.source.Finding;
import studydown.source.Problem;

/** A guide on paper that nobody would write so: what finds no room is named with its line, and nothing stands there unescaped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NastySheetTest {
    private static final String WIDE = IntStream.range(1, 40)
            .mapToObj(i -> "x_{" + (char) ('a' + i % 26) + "}")
            .collect(Collectors.joining("+"));

    private static final String SMALL = """
            # Guide
            ## Small part
            ### Few
            - **Long one**: LONG.
            - **Wide one**: the sum $WIDE$ of all.
            - **日本語**: 東京は日本の首都であり、世界最大級の都市圏を形成している。
            ### Other scripts
            - **مصطلح**: تعريف قصير لهذا المصطلح.
            - **Party 🎉**: a term with an emoji 👩‍👩‍👧‍👦 in its meaning.
            - **Markup**: an <answer> with "quotes", a\ttab, `<script>alert(1)</script>` and {{c1::gap}}.
            ## Large part
            ### Many
            """;

    private Studydown.Result result;
    private String whole;
    private String small;
    private String large;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        String many = IntStream.range(0, 300)
                .mapToObj(i -> "- **Term number " + i + "**: the meaning number " + i + " of this large part.\n")
                .collect(Collectors.joining());
        String text = SMALL.replace("LONG", "a definition that goes on and on ".repeat(120))
                        .replace("WIDE", WIDE)
                + many;
        Files.writeString(folder.resolve("guide.md"), text);
        result = Studydown.build(
                GuideReader.read(folder, folder.resolve("site")),
                CarriedReader.read(Optional.empty()),
                Options.defaults());
        whole = result.site().text("cheatsheet.html").orElseThrow();
        small = result.site().text("cheatsheets/small-part.html").orElseThrow();
        large = result.site().text("cheatsheets/large-part.html").orElseThrow();
    }

    @Test
    void everyOneOf300TermsIsOnTheSheetOrNamedWithItsLine() {
        String onSheet = Jsoup.parse(large).select(".sheet__flow").text() + " ";
        List<Finding> left = findings("no-room-on-part");
        for (int i = 0; i < 300; i++) {
            String name = "Term number " + i;
            boolean shown = onSheet.contains(name + " ");
            List<Integer> lines = left.stream()
                    .filter(finding -> finding.text().startsWith(name + ":"))
                    .map(finding -> finding.span().line())
                    .toList();
            assertEquals(shown ? List.of() : List.of(i + 13), lines, name);
        }
        assertFalse(left.isEmpty(), "300 terms don't stand on one page");
    }

    @Test
    void aPartOfFewTermsHoldsAllOfThem() {
        String said = Jsoup.parse(small).select(".sheet__flow").text();
        for (String term : List.of("Party", "Long one", "日本語", "مصطلح", "👩‍👩‍👧‍👦", "東京は日本の首都", "تعريف قصير")) {
            assertTrue(said.contains(term), term);
        }
    }

    @Test
    void whatIsCutOrTooWideIsAWarningWithItsLine() {
        assertEquals(List.of("4: sheet-row-cut", "5: sheet-row-left-off"), warnings("sheet-row"));
        assertEquals(4, findings("shortened").get(0).span().line());
        assertEquals(5, findings("too-wide-on-part").get(0).span().line());
        assertFalse(small.contains("Wide one</b>"), "a row that runs over its column is left off");
    }

    @Test
    void markupInAMeaningStaysText() {
        for (String sheet : List.of(whole, small)) {
            assertFalse(sheet.contains("<script>alert"), "a script");
            assertFalse(sheet.contains("<answer>"), "an unknown element");
        }
        String said = Jsoup.parse(small).select(".sheet__flow").text();
        assertTrue(said.contains("<script>alert(1)</script>") && said.contains("{{c1::gap}}"), said);
    }

    private List<Finding> findings(String rule) {
        return result.known().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private List<String> warnings(String kind) {
        return result.known().problems().stream()
                .filter(problem -> problem.kind().startsWith(kind))
                .filter(problem -> problem.severity() == Problem.Severity.WARNING)
                .map(problem -> problem.position().line() + ": " + problem.kind())
                .toList();
    }
}
