package studydown.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Starts the program in a virtual machine that is set up for short runs: one quick compiler, one thread for garbage, and the classes of
 * the last packaging mapped from a file, where it lies beside the jar. The flags cannot stand in a jar's manifest, so they are given to a
 * child; whoever gives flags himself gets them and no others.
 */
public final class Launch {
    private static final List<String> SHORT_RUN =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable");

    /** What ends by itself; a preview runs for hours and may as well be compiled for it. */
    private static final Set<String> SHORT_COMMANDS = Set.of("build", "check", "report", "export", "fit");

    private static final List<String> FLAG_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private Launch() {}

    /** Runs the program, in a child if that is quicker, and ends with its exit code. */
    public static void main(String[] args) {
        Optional<List<String>> command = childCommand(
                args,
                ProcessHandle.current().info().arguments(),
                System.getenv(),
                Path.of(System.getProperty("java.class.path")).toAbsolutePath());
        if (command.isEmpty()) {
            Main.main(args);
            return;
        }
        int code = run(command.get());
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }

    private static int run(List<String> command) {
        try {
            Process child = new ProcessBuilder(command).inheritIO().start();
            // whoever ends the parent means the child
            Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
            return child.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("failed to start " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.WORLD;
        }
    }

    /**
     * Returns the child's command line; nothing where the program has to run right here.
     *
     * @param given what this virtual machine was started with, its own flags first; absent where the system doesn't say
     * @param variables of the environment
     * @param jar on the class path
     */
    static Optional<List<String>> childCommand(
            String[] args, Optional<String[]> given, Map<String, String> variables, Path jar) {
        boolean ends = args.length > 0 && SHORT_COMMANDS.contains(args[0]);
        boolean flagged = given.map(words -> words.length == 0 || !words[0].equals("-jar"))
                        .orElse(true)
                || FLAG_VARIABLES.stream().anyMatch(variables::containsKey);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (!ends || flagged || !Files.isExecutable(java)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(SHORT_RUN);
        Path archive = jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", ".jsa"));
        if (Files.isReadable(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-cp", jar.toString(), Main.class.getName()));
        command.addAll(List.of(args));
        return Optional.of(command);
    }
}
