package studydown.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs on this machine. */
final class Installed {
    private Installed() {}

    /** Returns the first of these programs that is installed, or skips the test with a word on what to install. */
    static Path require(String whatFor, String variable, List<String> names) {
        Optional<Path> found = Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> names.stream().flatMap(Installed::places).findFirst());
        assumeTrue(found.isPresent(), "no " + whatFor + ": install one of " + names + ", or name it in " + variable);
        return found.orElseThrow();
    }

    private static Stream<Path> places(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
