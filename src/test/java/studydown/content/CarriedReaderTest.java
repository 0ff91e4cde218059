package studydown.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedReaderTest {
    @TempDir
    Path own;

    private void write(String path, byte[] bytes) throws IOException {
        Path file = own.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void sortsFilesByWhatTheyAre() throws IOException {
        write("pages/own.peb", "template".getBytes(UTF_8));
        write("widgets/own/own.css", "style".getBytes(UTF_8));
        write("widgets/own/own.js", "script".getBytes(UTF_8));
        write("widgets/own/example.md", "# example".getBytes(UTF_8));
        write("icons/own.png", new byte[] {1, 2, 3});
        write("texts/xx.properties", "ui.own=own words: größer\nlabel.own=a | b\n".getBytes(UTF_8));
        Carried carried = CarriedReader.read(Optional.of(own));
        assertEquals("template", carried.templates().get("pages/own.peb"));
        assertEquals("style", carried.styles().get("widgets/own/own.css"));
        assertEquals("script", carried.scripts().get("widgets/own/own.js"));
        assertArrayEquals(new byte[] {1, 2, 3}, carried.files().get("icons/own.png"));
        assertEquals(
                List.of(),
                carried.files().keySet().stream()
                        .filter(path -> path.endsWith(".md"))
                        .toList());
        assertEquals("own words: größer", carried.words("xx-YY").text("ui.own"));
        assertEquals(List.of("a", "b"), carried.words("xx").labels("label.own"));
    }

    @Test
    void refusesATemplateThatIsNoText() throws IOException {
        write("pages/own.peb", "größer".getBytes(ISO_8859_1));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> CarriedReader.read(Optional.of(own)));
        assertEquals(
                "pages/own.peb:1:1: error: not a text in UTF-8: 2 of 6 characters can't be read; "
                        + "save the file as UTF-8, or name it under 'exclude' in studydown.yml",
                thrown.getMessage());
    }
}
