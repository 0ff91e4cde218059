package studydown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the program runs in a child of its own, and with which flags. */
class LaunchTest {
    private static final String[] BUILD = {"build", "my notes.md"};
    private static final Optional<String[]> PLAIN = Optional.of(new String[] {"-jar", "studydown.jar", "build"});

    @TempDir
    private Path folder;

    @Test
    void aShortCommandWithoutFlagsRunsInAChild() throws IOException {
        Path jar = folder.resolve("studydown.jar");
        List<String> command = Launch.childCommand(BUILD, PLAIN, Map.of(), jar).orElseThrow();
        assertTrue(command.contains("-XX:+UseSerialGC"), command.toString());
        assertEquals(
                List.of("-cp", jar.toString(), "studydown.cli.Main", "build", "my notes.md"),
                command.subList(command.size() - 5, command.size()));
        assertFalse(command.toString().contains("SharedArchiveFile"), "no archive lies beside the jar");

        Path archive = Files.createFile(folder.resolve("studydown.jsa"));
        assertTrue(Launch.childCommand(BUILD, PLAIN, Map.of(), jar)
                .orElseThrow()
                .contains("-XX:SharedArchiveFile=" + archive));
    }

    @Test
    void whoeverGivesFlagsGetsThemAndNoOthers() {
        Path jar = folder.resolve("studydown.jar");
        Optional<String[]> flagged = Optional.of(new String[] {"-Xmx256m", "-jar", "studydown.jar", "build"});
        assertEquals(Optional.empty(), Launch.childCommand(BUILD, flagged, Map.of(), jar));
        assertEquals(Optional.empty(), Launch.childCommand(BUILD, PLAIN, Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g"), jar));
        assertEquals(Optional.empty(), Launch.childCommand(BUILD, Optional.empty(), Map.of(), jar));
    }

    @Test
    void aPreviewAndTheHelpRunRightHere() {
        Path jar = folder.resolve("studydown.jar");
        assertEquals(Optional.empty(), Launch.childCommand(new String[] {"serve"}, PLAIN, Map.of(), jar));
        assertEquals(Optional.empty(), Launch.childCommand(new String[] {"--help"}, PLAIN, Map.of(), jar));
        assertEquals(Optional.empty(), Launch.childCommand(new String[] {}, PLAIN, Map.of(), jar));
    }
}
