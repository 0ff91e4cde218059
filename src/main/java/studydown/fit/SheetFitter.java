package studydown.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import studydown.model.SheetFit;
import studydown.model.SheetFits;
import studydown.site.Site;
import studydown.site.SitePath;

/**
 * Finds how much the paper of each sheet really holds: halves the room between what fits and what does not, for all sheets at
 * once. A sheet fits if it takes no page more than it should and no row runs over its column, on A4 and on Letter.
 */
public final class SheetFitter {
    private static final int LEAST = 760;
    private static final int MOST = 1400;
    private static final int ENOUGH = 6;

    /** Sheets as they come out with some fits. */
    public record Sheets(Site site, SheetFits fits) {}

    /** How a sheet came out in the end. */
    public record Fitted(SheetFit fit, Measure measure) {}

    private final SheetMeter meter;
    private final Function<SheetFits, Sheets> maker;
    private final Map<String, Integer> fitting = new LinkedHashMap<>();
    private final Map<String, Integer> tooMuch = new LinkedHashMap<>();

    /**
     * Makes a fitter.
     *
     * @param maker makes the sheets with given fits, of which it heeds the room
     */
    public SheetFitter(SheetMeter meter, Function<SheetFits, Sheets> maker) {
        this.meter = meter;
        this.maker = maker;
    }

    /**
     * Returns how each sheet fits best, by the path of its page.
     *
     * @throws BrowserException if the browser does not do what it should
     */
    public Map<String, Fitted> fit() {
        Sheets sheets = maker.apply(SheetFits.NONE);
        Map<String, Fitted> best = new LinkedHashMap<>();
        while (true) {
            measure(sheets).forEach((path, fitted) -> {
                boolean fits = fitted.measure().pages() <= fitted.fit().pages()
                        && fitted.measure().overflowing() == 0;
                (fits ? fitting : tooMuch).put(path, fitted.fit().room());
                if (fits || !best.containsKey(path)) {
                    best.put(path, fitted);
                }
            });
            Map<String, SheetFit> next = new LinkedHashMap<>();
            sheets.fits().all().forEach((path, fit) -> next.put(path, with(fit, next(path))));
            boolean done = next.keySet().stream().allMatch(this::settled);
            if (done) {
                return best;
            }
            sheets = maker.apply(new SheetFits(next));
        }
    }

    private static SheetFit with(SheetFit fit, int room) {
        return new SheetFit(fit.pages(), room, fit.columns(), fit.size(), fit.mark());
    }

    private int next(String path) {
        int low = fitting.getOrDefault(path, LEAST);
        int high = tooMuch.getOrDefault(path, MOST);
        return settled(path) ? low : (low + high) / 2;
    }

    private boolean settled(String path) {
        return tooMuch.getOrDefault(path, MOST) - fitting.getOrDefault(path, LEAST) <= ENOUGH;
    }

    private Map<String, Fitted> measure(Sheets sheets) {
        Map<String, Fitted> measured = new LinkedHashMap<>();
        try {
            Path folder = Files.createTempDirectory("studydown-sheets");
            try {
                for (Map.Entry<SitePath, byte[]> file : sheets.site().files().entrySet()) {
                    Path target = folder.resolve(file.getKey().value());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
                sheets.fits().all().forEach((path, fit) -> {
                    if (!(fitting.containsKey(path) && settled(path))) {
                        measured.put(
                                path,
                                new Fitted(
                                        fit, meter.measure(folder.resolve(path).toUri())));
                    }
                });
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write sheets for the browser", e);
        }
        return measured;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
