package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;

/** What an author marks for the sheet stands on it as large as its words need, or a warning says why not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetMarksTest {
    private static final String GUIDE = """
            # Guide
            ## Networks
            ### Routers
            A router passes packets on.

            <!-- study:sheet -->
            ![A packet goes from left to right.](small.svg)

            ![Not marked.](small.svg)

            <!-- study:sheet -->
            ![Far too wide.](wide.svg)

            <!-- study:sheet -->
            ![No drawing.](photo.png)

            <!-- study:sheet -->
            | | Incomprehensibilities | Internationalizations | Counterrevolutionary |
            | --- | --- | --- | --- |
            | a | b | c | d |

            - **Router**: a machine that passes packets on.
            """;

    private Studydown.Result result;
    private Document sheet;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("guide.md"), GUIDE);
        Files.writeString(folder.resolve("small.svg"), drawing("width=\"400\" height=\"133\" viewBox=\"0 0 300 100\""));
        Files.writeString(folder.resolve("wide.svg"), drawing("viewBox=\"0 0 2000 100\""));
        Files.write(folder.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        result = Studydown.build(
                GuideReader.read(folder, folder.resolve("site")),
                CarriedReader.read(Optional.empty()),
                Options.defaults());
        sheet = Jsoup.parse(result.site().text("cheatsheets/networks.html").orElseThrow());
    }

    private static String drawing(String size) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size
                + "><text x=\"5\" y=\"20\" font-size=\"15\">left</text><text x=\"90\" y=\"20\" font-size=\"12.5\">right"
                + "</text></svg>";
    }

    @Test
    void aMarkedDrawingStandsOnceWithItsSmallestWordsAsTallAsTheText() {
        List<Element> drawings = sheet.select(".sheet__row--figure svg");
        assertEquals(1, drawings.size());
        Element drawing = drawings.get(0);
        // 300 units at 12.5 units an em
        assertEquals("24.00em", drawing.attr("width"));
        assertEquals("", drawing.attr("height"), "the height follows the viewBox");
        assertEquals("A packet goes from left to right.", drawing.attr("aria-label"));
    }

    @Test
    void onThePageADrawingKeepsTheWidthThatItNames() {
        Document page = Jsoup.parse(result.site().text("topics/routers.html").orElseThrow());
        assertEquals(
                List.of("400", "400", ""),
                page.select("svg.drawing").stream()
                        .map(drawing -> drawing.attr("width"))
                        .toList());
    }

    @Test
    void whatNoSheetCanHoldIsAWarningWithItsLine() {
        List<String> warnings = result.known().problems().stream()
                .filter(problem -> problem.kind().equals("sheet-row-left-off"))
                .map(problem -> problem.position().line() + ": " + problem.message())
                .toList();
        assertEquals(3, warnings.size(), warnings.toString());
        for (String said : List.of("12: 'Far too wide.'", "15: 'No drawing.'", "18: 'Routers'")) {
            assertTrue(warnings.stream().anyMatch(warning -> warning.startsWith(said)), said + " in " + warnings);
        }
    }
}
