package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages printed by Chromium, as a reader prints them. */
class PrintTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private static byte[] print(String page) throws IOException {
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page opened = context.newPage();
            opened.navigate(BuiltSite.ofOurGuide().fileAddress(page));
            byte[] pdf =
                    opened.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
            Path kept = BuiltSite.pictures().resolve(page.replace('/', '-').replace(".html", ".pdf"));
            Files.write(kept, pdf);
            return pdf;
        }
    }

    @Test
    void theCheatSheetFitsOnTwoPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("cheatsheet.html"))) {
            assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
            for (var page : pdf.getPages()) {
                PDRectangle size = page.getMediaBox();
                double shorter = Math.min(size.getWidth(), size.getHeight()) / POINTS_PER_MILLIMETRE;
                double longer = Math.max(size.getWidth(), size.getHeight()) / POINTS_PER_MILLIMETRE;
                assertEquals(210, shorter, 1, "A4");
                assertEquals(297, longer, 1, "A4");
            }
            assertTrue(new PDFTextStripper().getText(pdf).length() > 1000, "there is something on it");
        }
    }

    @Test
    void nothingOnTheCheatSheetIsCut() {
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.navigate(BuiltSite.ofOurGuide().fileAddress("cheatsheet.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            Object cut = page.evaluate(
                    "[...document.querySelectorAll('main *')].filter(e => getComputedStyle(e).overflowX !== 'visible'"
                            + " && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))"
                            + ".map(e => e.className + ': ' + e.textContent.slice(0, 40)).join('; ')");
            assertEquals("", cut);
        }
    }

    @Test
    void theWholeGuidePrints() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("print.html"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(pdf.getNumberOfPages() >= 2, pdf.getNumberOfPages() + " pages");
            assertTrue(text.length() > 10_000, text.length() + " characters");
        }
    }
}
