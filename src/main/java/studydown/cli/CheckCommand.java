package studydown.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Names what is wrong in a guide, and writes nothing.",
        description = {
            "",
            "One line for each problem, with file, line and column as editors make them clickable. As text, problems of one kind are"
                    + " summed up after ten; the other formats list all.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  studydown check",
            "  studydown check notes.md --strict",
            "  studydown check --format github"
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GuideArguments arguments = new GuideArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, or github for remarks in a pull request (default: ${DEFAULT-VALUE}).")
    private ProblemPrinter.Format format = ProblemPrinter.Format.TEXT;

    @Option(names = "--strict", description = "End with 1 for warnings too.")
    private boolean strict;

    @Override
    public Integer call() {
        Outcome result = arguments.check(Path.of("site"));
        new ProblemPrinter(spec.commandLine().getOut(), arguments::shown).print(result.problems(), format);
        if (format == ProblemPrinter.Format.TEXT) {
            String sum = ProblemPrinter.sum(result.problems());
            spec.commandLine().getErr().println(sum.isEmpty() ? "no problems" : sum);
        }
        return ProblemPrinter.exitCode(result.problems(), strict);
    }
}
