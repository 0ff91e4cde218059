package studydown.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studydown.publish.WholeFile;
import studydown.site.SitePath;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Writes the guide's topics, terms, questions and items for other programs.",
        description = {"", "Problems go to standard error; what is exported is the same that stands in the site.", ""},
        footer = {
            "",
            "Examples:",
            "  studydown export --format json > guide.json",
            "  studydown export notes.md -o notes.json"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GuideArguments arguments = new GuideArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json, the study model (default: ${DEFAULT-VALUE}).")
    private Format format = Format.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it (default: standard output).")
    private Optional<Path> output = Optional.empty();

    /** Formats, each a file of the site. */
    enum Format {
        JSON("guide.json");

        private final SitePath path;

        Format(String path) {
            this.path = new SitePath(path);
        }
    }

    @Override
    public Integer call() {
        Outcome result = arguments.build(Path.of("site"));
        PrintWriter err = spec.commandLine().getErr();
        new ProblemPrinter(err, arguments::shown).print(result.problems(), ProblemPrinter.Format.TEXT);
        int code = ProblemPrinter.exitCode(result.problems(), false);
        byte[] exported = result.site().files().get(format.path);
        if (code != ExitCode.FINE || exported == null) {
            err.println("nothing was exported");
            return ExitCode.GUIDE;
        }
        if (output.isPresent()) {
            WholeFile.replace(output.get(), exported);
        } else {
            spec.commandLine().getOut().print(new String(exported, StandardCharsets.UTF_8));
        }
        return code;
    }
}
