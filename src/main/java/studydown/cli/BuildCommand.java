package studydown.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studydown.publish.Published;
import studydown.publish.SitePublisher;
import studydown.publish.WholeFile;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        header = "Builds the site of a guide.",
        description = {
            "",
            "Reads the guide, names what is wrong in it with file and line, and writes the site. A warning does not keep the site"
                    + " from being written; an error does, and then the site that was there before stays as it is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  studydown build notes.md --output out",
            "  studydown build content --base-url https://ann.github.io/networks/ --strict"
        })
final class BuildCommand implements Callable<Integer> {
    private static final String IDS = "studydown.ids";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GuideArguments arguments = new GuideArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description =
                    "Where the site is written: a new or empty folder, or one that an earlier build wrote (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("site");

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    private boolean quiet;

    @Override
    public Integer call() {
        Outcome result = arguments.build(output);
        PrintWriter err = spec.commandLine().getErr();
        new ProblemPrinter(err, arguments::shown).print(result.problems(), ProblemPrinter.Format.TEXT);
        int code = ProblemPrinter.exitCode(result.problems(), strict);
        if (code != ExitCode.FINE) {
            err.println("nothing was written: " + ProblemPrinter.sum(result.problems()));
            return code;
        }
        Published published = SitePublisher.publish(result.site(), output);
        result.ids()
                .ifPresent(ids ->
                        WholeFile.replace(arguments.folder().resolve(IDS), ids.getBytes(StandardCharsets.UTF_8)));
        if (!quiet) {
            spec.commandLine().getOut().println(said(published, ProblemPrinter.sum(result.problems())));
        }
        return code;
    }

    private String said(Published published, String problems) {
        int files = published.kept() + published.changed();
        String changes = published.changed() + published.removed() == 0
                ? "nothing changed"
                : published.changed() + " changed, " + published.removed() + " removed";
        return output.resolve("index.html") + ": " + files + " files, " + changes
                + (problems.isEmpty() ? "" : "; " + problems);
    }
}
