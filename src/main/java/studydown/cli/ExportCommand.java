package studydown.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studydown.ExportFormat;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;
import studydown.publish.WholeFile;
import studydown.source.Problem;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Writes the guide's topics, terms, questions and items for other programs.",
        description = {"", "Problems go to standard error; what is exported is the same that stands in the site.", ""},
        footer = {
            "",
            "Examples:",
            "  studydown export --format json > guide.json",
            "  studydown export notes.md --format anki -o notes.apkg"
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
            description =
                    "json, the study model; anki, a package for Anki; tsv, text for Anki's import; csv, a table; gift,"
                            + " questions for Moodle (default: ${DEFAULT-VALUE}).")
    private ExportFormat format = ExportFormat.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        GuideFiles files = GuideReader.read(arguments.guide(), Path.of("site"));
        List<Problem> problems = files.problems();
        Optional<byte[]> exported = Optional.empty();
        if (!files.texts().isEmpty()) {
            Studydown.Known known = Studydown.read(files, CarriedReader.read(arguments.templates()));
            problems = known.problems();
            exported = Studydown.export(known, files, Options.defaults(), format);
        }
        new ProblemPrinter(err, arguments::shown).print(problems, ProblemPrinter.Format.TEXT);
        int code = ProblemPrinter.exitCode(problems, false);
        if (code != ExitCode.FINE || exported.isEmpty()) {
            err.println(
                    code == ExitCode.FINE
                            ? "nothing was exported: SQLite has no part for this machine; take --format tsv instead"
                            : "nothing was exported");
            return code == ExitCode.FINE ? ExitCode.WORLD : ExitCode.GUIDE;
        }
        if (output.isPresent()) {
            WholeFile.replace(output.get(), exported.get());
        } else if (format == ExportFormat.ANKI) {
            try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write(exported.get());
            }
        } else {
            spec.commandLine().getOut().print(new String(exported.get(), StandardCharsets.UTF_8));
        }
        return code;
    }
}
