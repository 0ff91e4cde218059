package studydown.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import studydown.source.Finding;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header = "Says what was taken from which line as what, and what was left out and why.",
        description = {
            "",
            "For each file: its lines, whether they became part of the study model, as what, by which rule, and how they begin."
                    + " Then all problems. Nothing is written.",
            ""
        },
        footer = {"", "Example:", "  studydown report notes.md"})
final class ReportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GuideArguments arguments = new GuideArguments();

    @Override
    public Integer call() {
        Outcome result = arguments.check(Path.of("site"));
        PrintWriter out = spec.commandLine().getOut();
        Map<String, List<Finding>> byFile = result.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.span().file(), TreeMap::new, Collectors.toList()));
        byFile.forEach((file, findings) -> {
            out.println(arguments.shown(file));
            findings.stream()
                    .sorted(Comparator.comparingInt(
                                    (Finding finding) -> finding.span().line())
                            .thenComparingInt(finding -> finding.span().endLine()))
                    .forEach(finding -> out.println(line(finding)));
            out.println();
        });
        out.println(sums(result.findings()));
        if (!result.figures().isEmpty()) {
            out.println();
            out.println("items, in percent or as said:");
            result.figures().forEach(figure -> out.println("  " + figure));
            out.println();
        }
        new ProblemPrinter(out, arguments::shown).printEach(result.problems());
        return ProblemPrinter.exitCode(result.problems(), false);
    }

    private static String line(Finding finding) {
        String lines = finding.span().line() == finding.span().endLine()
                ? String.valueOf(finding.span().line())
                : finding.span().line() + "-" + finding.span().endLine();
        return "  " + pad(lines, 11) + (finding.taken() ? "taken     " : "left out  ") + pad(finding.what(), 12)
                + pad(finding.rule(), 24) + finding.text();
    }

    private static String sums(List<Finding> findings) {
        Map<String, Long> taken = findings.stream()
                .filter(Finding::taken)
                .collect(Collectors.groupingBy(Finding::what, TreeMap::new, Collectors.counting()));
        String sums = taken.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        String reasons = findings.stream()
                .filter(finding -> !finding.taken())
                .collect(Collectors.groupingBy(
                        finding -> finding.what() + " (" + finding.rule() + ")", TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "taken: " + (sums.isEmpty() ? "nothing" : sums) + "\nleft out: "
                + (reasons.isEmpty() ? "nothing" : reasons);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
