package studydown.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi;
import studydown.source.Problem;
import studydown.source.Problem.Severity;

/** Prints problems for people, for programs, and for GitHub's pull requests. */
final class ProblemPrinter {
    /** So many problems of one kind are told; more would hide the other kinds. */
    private static final int TOLD = 10;

    private final PrintWriter out;
    private final UnaryOperator<String> shown;

    /**
     * @param shown turns a file of the guide into what an editor in the current folder finds
     */
    ProblemPrinter(PrintWriter out, UnaryOperator<String> shown) {
        this.out = out;
        this.shown = shown;
    }

    /** Forms in which problems can be printed. */
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    void print(List<Problem> problems, Format format) {
        if (format == Format.JSON) {
            printJson(problems);
        } else if (format == Format.GITHUB) {
            problems.forEach(this::printForGitHub);
        } else {
            printText(problems);
        }
    }

    private void printText(List<Problem> problems) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (byKind.merge(problem.kind(), 1, Integer::sum) <= TOLD) {
                printLine(problem);
            }
        }
        byKind.forEach((kind, count) -> {
            if (count > TOLD) {
                out.println("and " + (count - TOLD) + " more of the kind '" + kind + "'; 'studydown report' lists all");
            }
        });
    }

    /** Prints every problem as text, however many there are. */
    void printEach(List<Problem> problems) {
        problems.forEach(this::printLine);
    }

    private void printLine(Problem problem) {
        String place = shown.apply(problem.position().file()) + ":"
                + problem.position().line() + ":"
                + problem.position().column() + ":";
        out.println(place + " " + severity(problem) + " " + problem.message());
    }

    private static String severity(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        return Ansi.AUTO.string(error ? "@|bold,red error:|@" : "@|bold,yellow warning:|@");
    }

    private void printJson(List<Problem> problems) {
        out.print("{\"errors\":" + count(problems, Severity.ERROR));
        out.print(",\"warnings\":" + count(problems, Severity.WARNING));
        out.print(",\"problems\":[");
        String separator = "\n";
        for (Problem problem : problems) {
            out.print(separator);
            out.print(
                    "{\"file\":" + JsonText.quote(shown.apply(problem.position().file())));
            out.print(",\"line\":" + problem.position().line());
            out.print(",\"column\":" + problem.position().column());
            out.print(",\"severity\":" + (problem.severity() == Severity.ERROR ? "\"error\"" : "\"warning\""));
            out.print(",\"kind\":" + JsonText.quote(problem.kind()));
            out.print(",\"message\":" + JsonText.quote(problem.message()) + "}");
            separator = ",\n";
        }
        out.println("\n]}");
    }

    private void printForGitHub(Problem problem) {
        out.println("::" + (problem.severity() == Severity.ERROR ? "error" : "warning")
                + " file=" + property(shown.apply(problem.position().file()))
                + ",line=" + problem.position().line()
                + ",col=" + problem.position().column()
                + ",title=" + property(problem.kind())
                + "::" + message(problem.message()));
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Returns the line that ends a list of problems: {@code 1 error, 12 warnings}; empty for none. */
    static String sum(List<Problem> problems) {
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        String sum = errors == 0 ? "" : errors == 1 ? "1 error" : errors + " errors";
        String more = warnings == 0 ? "" : warnings == 1 ? "1 warning" : warnings + " warnings";
        return sum.isEmpty() || more.isEmpty() ? sum + more : sum + ", " + more;
    }

    /** Returns the exit code that problems lead to. */
    static int exitCode(List<Problem> problems, boolean strict) {
        boolean wrong = count(problems, Severity.ERROR) > 0 || strict && !problems.isEmpty();
        return wrong ? ExitCode.GUIDE : ExitCode.FINE;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
