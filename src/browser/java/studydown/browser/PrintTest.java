package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages printed by Chromium and Firefox, as a reader prints them. */
class PrintTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final String WHOLE = "cheatsheet.html";

    /** Rows and boxes in which something stands more than a pixel right of its column. */
    private static final String OVERFLOWING = """
            (() => {
              const column = document.querySelector('.sheet__box h2').getBoundingClientRect().width;
              return [...document.querySelectorAll('.sheet__row, .sheet__box h2')].filter(row => {
                const end = row.getBoundingClientRect().left + column + 1;
                return [row, ...row.querySelectorAll('*')].some(inner => inner.getBoundingClientRect().right > end);
              }).map(row => row.textContent.slice(0, 40)).join('; ');
            })()""";

    /** What a box says, without anything between its letters: browsers break lines where they like. */
    private static final String SAID = "[...document.querySelectorAll('.sheet__box :is(h2, .sheet__row, svg text)')]"
            + ".filter(row => !row.querySelector('math, svg')).map(row => row.textContent.replace(/\\s/g, '')).join('\\n')";

    /** What must not stand last on a page. */
    private static final String HEADINGS = "[...document.querySelectorAll('main :is(h2, h3, h4, .recall__label)')]"
            + ".map(heading => heading.textContent.replace(/#$/, '')).join('\\n')";

    private final BuiltSite site = BuiltSite.ofOurGuide();

    /** A paper, lying. */
    enum Paper {
        A4(297, 210),
        LETTER(279.4, 215.9);

        private final double widthMm;
        private final double heightMm;

        Paper(double widthMm, double heightMm) {
            this.widthMm = widthMm;
            this.heightMm = heightMm;
        }
    }

    private static PDDocument keep(byte[] pdf, String page, String how) throws IOException {
        String name = page.replace('/', '-').replace(".html", "-" + how.toLowerCase(Locale.ROOT) + ".pdf");
        Files.write(BuiltSite.pictures().resolve(name), pdf);
        return Loader.loadPDF(pdf);
    }

    private List<String> sheets() {
        return Stream.concat(Stream.of(WHOLE), site.pages().stream().filter(page -> page.startsWith("cheatsheets/")))
                .toList();
    }

    private static int most(String sheet) {
        return sheet.equals(WHOLE) ? 2 : 1;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void eachSheetFitsItsPaperInChromium(Paper paper) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            for (String sheet : sheets()) {
                page.navigate(site.fileAddress(sheet));
                byte[] printed = page.pdf(new Page.PdfOptions()
                        .setWidth(paper.heightMm + "mm")
                        .setHeight(paper.widthMm + "mm")
                        .setLandscape(true)
                        .setMargin(new Margin()
                                .setTop("8mm")
                                .setLeft("8mm")
                                .setRight("8mm")
                                .setBottom("9mm")));
                try (PDDocument pdf = keep(printed, sheet, "chromium-" + paper)) {
                    wrong.addAll(wrong(pdf, sheet, paper, most(sheet)));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void noBoxRunsOverItsColumn(Paper paper) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize((int) ((paper.widthMm - 16) * 96 / 25.4), (int) ((paper.heightMm - 17) * 96 / 25.4));
            for (String sheet : sheets()) {
                page.navigate(site.fileAddress(sheet));
                String over = (String) page.evaluate(OVERFLOWING);
                if (!over.isEmpty()) {
                    wrong.add(sheet + ": " + over);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** One page more is allowed there: it sets type wider, and keeps more of the paper for itself. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void eachSheetPrintsInFirefoxWithoutLoss(Paper paper) throws IOException {
        Firefox firefox = Browsers.firefox();
        List<String> wrong = new ArrayList<>();
        for (String sheet : sheets()) {
            firefox.navigate(site.fileAddress(sheet));
            String said = firefox.evaluate(SAID);
            try (PDDocument pdf = keep(firefox.print(paper.widthMm, paper.heightMm), sheet, "firefox-" + paper)) {
                wrong.addAll(wrong(pdf, sheet, paper, most(sheet) + 1));
                String printed = letters(new PDFTextStripper().getText(pdf));
                String lost = said.lines()
                        .filter(row -> !printed.contains(letters(row)))
                        .collect(Collectors.joining("; "));
                if (!lost.isEmpty()) {
                    wrong.add(sheet + " lacks " + lost);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> wrong(PDDocument pdf, String sheet, Paper paper, int most) {
        List<String> wrong = new ArrayList<>();
        if (pdf.getNumberOfPages() > most) {
            wrong.add(sheet + " takes " + pdf.getNumberOfPages() + " pages, not " + most);
        }
        for (var page : pdf.getPages()) {
            PDRectangle size = page.getMediaBox();
            double width = size.getWidth() / POINTS_PER_MILLIMETRE;
            double height = size.getHeight() / POINTS_PER_MILLIMETRE;
            if (Math.abs(width - paper.widthMm) > 1 || Math.abs(height - paper.heightMm) > 1) {
                wrong.add(sheet + " stands on a paper of " + width + " by " + height);
            }
        }
        return wrong;
    }

    @Test
    void nothingOnTheCheatSheetIsCut() {
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.navigate(site.fileAddress(WHOLE));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Object cut = page.evaluate(
                    "[...document.querySelectorAll('main *')].filter(e => getComputedStyle(e).overflowX !== 'visible'"
                            + " && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))"
                            + ".map(e => e.className + ': ' + e.textContent.slice(0, 40)).join('; ')");
            assertEquals("", cut);
        }
    }

    @Test
    void theWholeGuidePrints() throws IOException {
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.navigate(site.fileAddress("print.html"));
            byte[] printed =
                    page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
            try (PDDocument pdf = keep(printed, "print.html", "chromium")) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(pdf.getNumberOfPages() >= 2, pdf.getNumberOfPages() + " pages");
                assertTrue(text.length() > 10_000, text.length() + " characters");
            }
        }
    }

    /** The longest topics, which have most page ends. */
    private List<String> topics() {
        return site.pagesOfKind("topic").stream()
                .sorted(Comparator.comparingInt(
                        (String page) -> -site.text(page).length()))
                .limit(6)
                .toList();
    }

    private static List<String> lonely(PDDocument pdf, String topic, String headings) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            String text = stripper.getText(pdf).toLowerCase(Locale.ROOT).strip();
            String last = letters(text.substring(text.lastIndexOf('\n') + 1));
            for (String heading : headings.toLowerCase(Locale.ROOT).split("\n")) {
                // a heading may take two lines, and a sentence may end with the words of a heading
                if (letters(text).endsWith(letters(heading)) && letters(heading).endsWith(last)) {
                    wrong.add(topic + " ends page " + number + " with " + heading);
                }
            }
        }
        return wrong;
    }

    @Test
    void noHeadingEndsAPageInChromium() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            for (String topic : topics()) {
                page.navigate(site.fileAddress(topic));
                byte[] printed = page.pdf(
                        new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
                try (PDDocument pdf = keep(printed, topic, "chromium")) {
                    wrong.addAll(lonely(pdf, topic, (String) page.evaluate(HEADINGS)));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noHeadingEndsAPageInFirefox() throws IOException {
        Firefox firefox = Browsers.firefox();
        List<String> wrong = new ArrayList<>();
        for (String topic : topics()) {
            firefox.navigate(site.fileAddress(topic));
            String headings = firefox.evaluate(HEADINGS);
            try (PDDocument pdf = keep(firefox.print(210, 297), topic, "firefox")) {
                wrong.addAll(lonely(pdf, topic, headings));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
