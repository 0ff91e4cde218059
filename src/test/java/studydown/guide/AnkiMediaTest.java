package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.ExportFormat;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;

/** An image in an answer goes into Anki's package with the cards; where it can't, its words stand in its place. */
class AnkiMediaTest {
    private static final String GUIDE = """
            # Guide
            ## Networks
            ### How does a packet find its way?
            Routers pass it on: ![a packet passes three routers](figures/way%20of%20a%20packet.png)

            ### What does a remote picture show?
            A cable: ![a cable under the sea](https://example.org/cable.png)

            ### What does a missing picture show?
            A plug: ![a plug](none.png)
            """;

    private static final byte[] IMAGE = {(byte) 0x89, 'P', 'N', 'G'};

    private static byte[] export(Path folder, ExportFormat format) throws IOException {
        Files.writeString(folder.resolve("guide.md"), GUIDE);
        Files.createDirectories(folder.resolve("figures"));
        Files.write(folder.resolve("figures/way of a packet.png"), IMAGE);
        GuideFiles files = GuideReader.read(folder, folder.resolve("site"));
        Studydown.Known known = Studydown.read(files, CarriedReader.read(Optional.empty()));
        return Studydown.export(known, files, new Options(Optional.of("https://example.net/guide/")), format)
                .orElseThrow();
    }

    private static Map<String, byte[]> entries(byte[] zipped) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void anImageOfTheGuideIsInThePackageUnderTheNameThatItsCardShows(@TempDir Path folder) throws IOException {
        Map<String, byte[]> entries = entries(export(folder, ExportFormat.ANKI));
        assertEquals(List.of("collection.anki2", "0", "media"), List.copyOf(entries.keySet()));
        assertArrayEquals(IMAGE, entries.get("0"));
        JsonObject names = JsonParser.parseString(new String(entries.get("media"), StandardCharsets.UTF_8))
                .getAsJsonObject();
        String name = names.get("0").getAsString();
        assertTrue(name.matches("guide-[0-9a-f]+\\.png"), name);
        String collection = new String(entries.get("collection.anki2"), StandardCharsets.UTF_8);
        assertTrue(collection.contains("<img src=\"" + name + "\" alt=\"a packet passes three routers\""), "its card");
        assertTrue(
                collection.contains("a cable under the sea") && !collection.contains("example.org"), "no remote one");
        assertTrue(collection.contains("A plug: a plug"), "no missing one");
        String topic = "<a href=\"https://example.net/guide/topics/networks.html\">Networks</a> (guide.md:";
        assertTrue(collection.contains(topic), "where it stands");
    }

    @Test
    void aTableHoldsTheWordsInstead(@TempDir Path folder) throws IOException {
        String table = new String(export(folder, ExportFormat.TSV), StandardCharsets.UTF_8);
        assertTrue(table.contains("Routers pass it on: a packet passes three routers"), table);
    }
}
