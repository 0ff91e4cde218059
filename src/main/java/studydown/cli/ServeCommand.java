package studydown.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import studydown.serve.Preview;
import studydown.site.Site;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Shows the site on this machine and follows your edits.",
        description = {
            "",
            "Builds the site in memory and shows it to browsers on this machine only. When a file of the guide changes, the site is"
                    + " built again and open pages reload. Nothing is written. Ends with Ctrl-C.",
            ""
        },
        footer = {"", "Example:", "  studydown serve notes.md --open"})
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GuideArguments arguments = new GuideArguments();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8000",
            description = "Port to answer on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8000;

    @Option(names = "--open", description = "Open the site in your browser.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> watched = new ArrayList<>();
        watched.add(arguments.guide());
        arguments.templates().ifPresent(watched::add);
        Path output = Path.of("site");
        try (Preview preview = Preview.start(port, () -> build(output), watched, output)) {
            out.println("the site is at " + preview.address() + " until you press Ctrl-C");
            out.flush();
            if (open) {
                open(preview.address());
            }
            preview.await();
        }
        return ExitCode.FINE;
    }

    private Optional<Site> build(Path output) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Outcome result = arguments.build(output);
            new ProblemPrinter(err, arguments::shown).print(result.problems(), ProblemPrinter.Format.TEXT);
            boolean broken = ProblemPrinter.exitCode(result.problems(), false) != ExitCode.FINE;
            String sum = ProblemPrinter.sum(result.problems());
            err.println((broken ? "not built: " : "built") + (broken || sum.isEmpty() ? sum : ": " + sum));
            return broken ? Optional.empty() : Optional.of(result.site());
        } catch (RuntimeException e) {
            // The preview outlives a file that is half written or a template that is half edited.
            err.println("not built: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void open(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of(system.startsWith("mac") ? "open" : "xdg-open", address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            spec.commandLine().getErr().println("no browser was found; open " + address + " yourself");
        }
    }
}
