package studydown.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studydown.publish.ForeignFileException;

/** The command line. */
@Command(
        name = "studydown",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        header = "Turns a Markdown study guide into a study site.",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "The guide is one Markdown file or a folder of them, as it is: no configuration, no new syntax. The site can be"
                    + " put on any web server, opened from disk, and printed.",
            ""
        },
        commandListHeading = "Commands:%n",
        footer = {
            "",
            "Begin with one of",
            "  studydown build notes.md --output out     then open out/index.html",
            "  studydown serve notes.md --open           a preview that follows your edits",
            "  studydown init my-guide                   a guide to start from",
            "",
            "Each command explains itself: studydown build --help",
            "",
            "Ends with 0 when all is fine, 1 when the guide has errors (with --strict also for warnings), 2 when the"
                    + " command line is wrong, 3 when a file can't be written or the program has a bug."
        })
public final class Main implements Runnable {
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("build", BuildCommand::new);
        COMMANDS.put("serve", ServeCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("report", ReportCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("fit", FitCommand::new);
        COMMANDS.put("init", InitCommand::new);
        COMMANDS.put("generate-completion", GenerateCompletion::new);
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs the program and ends the virtual machine if anything went wrong. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset());
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset());
        int code = run(args, new PrintWriter(out, false, charset()), new PrintWriter(err, true, charset()));
        if (code != ExitCode.FINE) {
            // Not in the good case: Maven, which may have called us, has more to do.
            System.exit(code);
        }
    }

    /** Runs the program and returns its exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Main());
        commands(args).forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        Optional.ofNullable(commandLine.getSubcommands().get("generate-completion"))
                .ifPresent(
                        completion -> completion.getCommandSpec().usageMessage().hidden(true));
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler((exception, command, result) -> failed(exception, command));
        int code = commandLine.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Reading the annotations of all commands would cost half of the time that a small guide takes. */
    private static Map<String, Supplier<Object>> commands(String[] args) {
        boolean named = args.length > 0 && COMMANDS.containsKey(args[0]) && !args[0].equals("generate-completion");
        return named ? Map.of(args[0], COMMANDS.get(args[0])) : COMMANDS;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "no command; expected one of build, serve, check, report, export, fit, init");
    }

    private static int misused(ParameterException exception, String[] args) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println("studydown: " + exception.getMessage());
        String name = exception.getCommandLine().getCommandSpec().qualifiedName();
        if (args.length == 1 && args[0].endsWith(".md")) {
            err.println("To make a site of it: studydown build " + args[0]);
        } else if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, err)) {
            err.println("Try: " + name + " --help");
        }
        return ExitCode.USAGE;
    }

    private static int failed(Exception exception, CommandLine command) {
        PrintWriter err = command.getErr();
        if (exception instanceof ForeignFileException foreign) {
            err.println(foreign.file() + ":1:1: error: this was not written by studydown, so nothing was touched; "
                    + "choose another folder with --output, or move the file away");
            return ExitCode.USAGE;
        }
        if (exception instanceof UncheckedIOException) {
            err.println("studydown: " + exception.getMessage());
            return ExitCode.WORLD;
        }
        err.println("studydown: this is a bug in studydown " + Version.number()
                + ", not in your guide; please report it with what follows");
        exception.printStackTrace(err);
        return ExitCode.WORLD;
    }

    /** Texts are UTF-8 everywhere but in a Windows console, which shows what its own code page says. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }

    /** Reads the version that the jar's manifest says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"studydown " + number()};
        }

        static String number() {
            return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(development)");
        }
    }
}
