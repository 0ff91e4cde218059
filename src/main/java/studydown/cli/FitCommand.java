package studydown.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studydown.Studydown;
import studydown.content.Carried;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;
import studydown.fit.BrowserException;
import studydown.fit.Measure;
import studydown.fit.SheetFitter;
import studydown.fit.SheetMeter;
import studydown.model.SheetFit;
import studydown.model.SheetFits;
import studydown.publish.WholeFile;

@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        header = "Fits the cheat sheets to their paper.",
        description = {
            "",
            "Prints the sheets with a Chromium of this machine on A4 and Letter, finds how much they hold, and keeps it in"
                    + " studydown.fit beside the guide, from where 'build' takes it. Without it the sheets are made by a careful"
                    + " estimate, which leaves more off.",
            ""
        })
final class FitCommand implements Callable<Integer> {
    private static final double ENOUGH_FILL = 0.85;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GuideArguments arguments = new GuideArguments();

    @Option(
            names = "--browser",
            paramLabel = "PROGRAM",
            description = "The Chromium or Chrome to print with (default: the first on the search path).")
    private Optional<Path> browser = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        GuideFiles files = GuideReader.read(arguments.guide(), Path.of("site"));
        if (files.texts().isEmpty()) {
            new ProblemPrinter(err, arguments::shown).print(files.problems(), ProblemPrinter.Format.TEXT);
            return ExitCode.GUIDE;
        }
        Carried carried = CarriedReader.read(arguments.templates());
        Studydown.Known known = Studydown.read(files, carried);
        try (SheetMeter meter = SheetMeter.start(browser)) {
            Map<String, SheetFitter.Fitted> fitted = new SheetFitter(meter, fits -> {
                        Studydown.Sheets sheets = Studydown.sheets(known, files, carried, fits);
                        return new SheetFitter.Sheets(sheets.site(), sheets.fits());
                    })
                    .fit();
            Map<String, SheetFit> fits = new LinkedHashMap<>();
            fitted.forEach((path, sheet) -> {
                fits.put(path, sheet.fit());
                spec.commandLine().getOut().println(said(path, sheet));
            });
            WholeFile.replace(
                    arguments.folder().resolve(SheetFits.FILE),
                    new SheetFits(fits).text().getBytes(StandardCharsets.UTF_8));
            return ExitCode.FINE;
        } catch (BrowserException e) {
            err.println("studydown: " + e.getMessage());
            return ExitCode.WORLD;
        }
    }

    private static String said(String path, SheetFitter.Fitted sheet) {
        SheetFit fit = sheet.fit();
        Measure measure = sheet.measure();
        String line = String.format(
                Locale.ROOT,
                "%s: %d of %d pages, %d columns at %s pt, columns %d %% full",
                path,
                measure.pages(),
                fit.pages(),
                fit.columns(),
                fit.size() / 100.0,
                Math.round(measure.fill() * 100));
        if (measure.overflowing() > 0) {
            return line + "; " + measure.overflowing() + " rows run over their column";
        }
        return measure.fill() < ENOUGH_FILL ? line + "; there is room for more" : line;
    }
}
