package studydown.fit;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures sheets as an installed Chromium prints them on A4 and on Letter. */
public final class SheetMeter implements AutoCloseable {
    /** A paper, lying. */
    private record Paper(double widthMm, double heightMm) {}

    private static final Paper A4 = new Paper(297, 210);
    private static final Paper LETTER = new Paper(279.4, 215.9);

    /** Margins of the style {@code sheet.css}. */
    private static final double MARGINS_ACROSS_MM = 16;

    private static final double MARGINS_DOWN_MM = 17;
    private static final double PIXELS_PER_MM = 96 / 25.4;

    /** In a PDF by Chromium, the objects of pages are not compressed. */
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** Rows of whose content something stands more than a pixel right of them, and what the columns hold. */
    private static final String LOOK = """
            document.fonts.ready.then(() => {
              const column = document.querySelector('.sheet__box h2').getBoundingClientRect().width;
              const over = [...document.querySelectorAll('.sheet__row')].filter(row => {
                const end = row.getBoundingClientRect().left + column + 1;
                return [row, ...row.querySelectorAll('*')].some(inner => inner.getBoundingClientRect().right > end);
              });
              const head = document.querySelector('.sheet__head').getBoundingClientRect();
              const flow = document.querySelector('.sheet__flow').getBoundingClientRect();
              const used = [...document.querySelectorAll('.sheet__box')]
                .flatMap(box => [...box.getClientRects()]).reduce((sum, rect) => sum + rect.height, 0);
              return {over: over.length, head: flow.top - head.top, used: used / Math.round(flow.width / column)};
            })""";

    private final Chromium browser;

    private SheetMeter(Chromium browser) {
        this.browser = browser;
    }

    /**
     * Starts a browser.
     *
     * @param program a Chromium; the first on the search path if there is none
     * @throws BrowserException if there is no Chromium, or it does not start
     */
    public static SheetMeter start(Optional<Path> program) {
        Path found = program.or(Chromium::find)
                .orElseThrow(() -> new BrowserException(
                        "no Chromium or Chrome on this machine; install one, or name it with --browser", null));
        return new SheetMeter(Chromium.start(found));
    }

    /** Measures a page that is a sheet. */
    public Measure measure(URI sheet) {
        Measure a4 = measure(sheet, A4);
        Measure letter = measure(sheet, LETTER);
        return new Measure(
                Math.max(a4.pages(), letter.pages()),
                Math.max(a4.overflowing(), letter.overflowing()),
                Math.min(a4.fill(), letter.fill()));
    }

    private Measure measure(URI sheet, Paper paper) {
        JsonObject media = new JsonObject();
        media.addProperty("media", "print");
        browser.page().send("Emulation.setEmulatedMedia", media);
        double width = (paper.widthMm() - MARGINS_ACROSS_MM) * PIXELS_PER_MM;
        double height = (paper.heightMm() - MARGINS_DOWN_MM) * PIXELS_PER_MM;
        JsonObject view = new JsonObject();
        view.addProperty("width", (int) width);
        view.addProperty("height", (int) height);
        view.addProperty("deviceScaleFactor", 1);
        view.addProperty("mobile", false);
        browser.page().send("Emulation.setDeviceMetricsOverride", view);
        browser.page().open(sheet);
        JsonObject seen = browser.page().evaluate(LOOK).getAsJsonObject();
        int pages = pages(browser.print(paper.heightMm(), paper.widthMm()));
        double room = pages * height - seen.get("head").getAsDouble();
        return new Measure(pages, seen.get("over").getAsInt(), seen.get("used").getAsDouble() / room);
    }

    static int pages(byte[] pdf) {
        Matcher page = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        int pages = 0;
        while (page.find()) {
            pages++;
        }
        return pages;
    }

    @Override
    public void close() {
        browser.close();
    }
}
