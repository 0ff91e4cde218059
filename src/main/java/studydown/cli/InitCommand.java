package studydown.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        header = "Makes a guide to start from, with a workflow that puts it on GitHub Pages.",
        description = {
            "",
            "Writes a first topic, a configuration in which nothing is set, the map that keeps ids over edits, and the workflow. Copies"
                    + " the program itself beside them, so that the workflow needs nothing else.",
            ""
        },
        footer = {"", "Example:", "  studydown init my-guide"})
final class InitCommand implements Callable<Integer> {
    /** What may stand in a folder that counts as empty: what a new repository holds. */
    private static final Set<String> EXPECTED =
            Set.of(".git", ".gitignore", ".gitattributes", "README.md", "LICENSE", "LICENSE.md", ".DS_Store");

    private static final Path JAR = Path.of("tools", "studydown.jar");

    /** Path in the new folder to the name of the text that goes there. */
    private static final Map<String, String> STARTER = new LinkedHashMap<>();

    static {
        STARTER.put("content/README.md", "README.md");
        STARTER.put("content/01-first-topic.md", "01-first-topic.md");
        STARTER.put("content/studydown.yml", "studydown.yml");
        STARTER.put(".github/workflows/pages.yml", "pages.yml");
        STARTER.put(".gitignore", "gitignore");
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "A folder that is new or empty, or holds a fresh repository only (default: the current one).")
    private Path folder = Path.of(".");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            requireEmpty();
            for (Map.Entry<String, String> file : STARTER.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue(), out);
            }
            copyProgram(out);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write to " + folder + ": " + e.getMessage(), e);
        }
        out.println();
        out.println(
                "Now look at it: studydown serve " + folder.resolve("content").normalize() + " --open");
        return ExitCode.FINE;
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is no folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !EXPECTED.contains(name))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        folder + " is not empty: it holds " + foreign.get(0)
                                + "; name a new folder, nothing was touched");
            }
        }
    }

    private static void write(Path file, String text, PrintWriter out) throws IOException {
        if (Files.exists(file)) {
            out.println("kept  " + file.normalize());
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (InputStream in = InitCommand.class.getResourceAsStream("starter/" + text)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own text " + text);
            }
            Files.copy(in, file);
        }
        out.println("wrote " + file.normalize());
    }

    private void copyProgram(PrintWriter out) throws IOException {
        Optional<Path> jar = program();
        if (jar.isEmpty()) {
            out.println("Put studydown.jar at " + folder.resolve(JAR).normalize() + ": the workflow runs it.");
            return;
        }
        Path copy = folder.resolve(JAR);
        Files.createDirectories(copy.getParent());
        Files.copy(jar.get(), copy);
        out.println("wrote " + copy.normalize());
    }

    /** Returns the jar that is running, if it is one. */
    private static Optional<Path> program() {
        URI location;
        try {
            location = InitCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        return Optional.of(Path.of(location)).filter(Files::isRegularFile);
    }
}
