package studydown.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.site.Site;
import studydown.site.SitePath;

class SitePublisherTest {
    private static final Site OLD = site("index.html", "old", "a/same.html", "same", "a/gone.html", "gone");
    private static final Site NEW = site("index.html", "new", "a/same.html", "same", "b/come.html", "come");

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void setUp() {
        output = folder.resolve("site");
    }

    private static Site site(String... pathsAndTexts) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(new SitePath(pathsAndTexts[i]), pathsAndTexts[i + 1].getBytes(UTF_8));
        }
        return Site.of(files);
    }

    /** Returns everything in a folder but our list, path to text. */
    private static SortedMap<String, String> texts(Path place) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String path : FolderListing.of(place)) {
            if (!path.endsWith(Manifest.NAME)) {
                texts.put(path, Files.readString(place.resolve(path)));
            }
        }
        return texts;
    }

    private static SortedMap<String, String> texts(Site site) {
        SortedMap<String, String> texts = new TreeMap<>();
        site.files().forEach((path, bytes) -> texts.put(path.value(), new String(bytes, UTF_8)));
        return texts;
    }

    private void assertNothingBeside() throws IOException {
        try (var entries = Files.list(folder)) {
            assertEquals(
                    "site",
                    entries.map(entry -> entry.getFileName().toString())
                            .sorted()
                            .reduce("", (a, b) -> a + b));
        }
    }

    @Test
    void publishesAndReplaces() throws IOException {
        assertEquals(new Published(0, 3, 0), SitePublisher.publish(OLD, output));
        assertEquals(texts(OLD), texts(output));
        assertEquals(new Published(1, 2, 1), SitePublisher.publish(NEW, output));
        assertEquals(texts(NEW), texts(output));
        assertEquals(new Published(3, 0, 0), SitePublisher.publish(NEW, output));
        assertNothingBeside();
    }

    @Test
    void keepsFilesThatDidNotChange() throws IOException {
        SitePublisher.publish(OLD, output);
        FileTime longAgo = FileTime.from(1_000_000, TimeUnit.SECONDS);
        Files.setLastModifiedTime(output.resolve("a/same.html"), longAgo);
        SitePublisher.publish(NEW, output);
        assertEquals(longAgo, Files.getLastModifiedTime(output.resolve("a/same.html")));
    }

    @Test
    void mendsFilesThatSomebodyEdited() throws IOException {
        SitePublisher.publish(OLD, output);
        Files.writeString(output.resolve("index.html"), "edited");
        Files.delete(output.resolve("a/same.html"));
        SitePublisher.publish(OLD, output);
        assertEquals(texts(OLD), texts(output));
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(output.resolve("deep"));
        Files.writeString(output.resolve("deep/thesis.txt"), "years of work");
        ForeignFileException thrown =
                assertThrows(ForeignFileException.class, () -> SitePublisher.publish(NEW, output));
        assertEquals(output.toRealPath().resolve("deep/thesis.txt"), thrown.file());
        assertEquals(Map.of("deep/thesis.txt", "years of work"), texts(output));
        assertNothingBeside();
    }

    @Test
    void refusesAFileThatSomebodyPutBesideOurs() throws IOException {
        SitePublisher.publish(OLD, output);
        Files.writeString(output.resolve("CNAME"), "guide.example.org");
        assertThrows(ForeignFileException.class, () -> SitePublisher.publish(NEW, output));
        assertEquals("old", Files.readString(output.resolve("index.html")));
        assertEquals("guide.example.org", Files.readString(output.resolve("CNAME")));
    }

    @Test
    void refusesAListThatIsNotOurs() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve(Manifest.NAME), "thesis.txt\n");
        Files.writeString(output.resolve("thesis.txt"), "years of work");
        assertThrows(ForeignFileException.class, () -> SitePublisher.publish(NEW, output));
        assertEquals("years of work", Files.readString(output.resolve("thesis.txt")));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(output, "no folder");
        assertThrows(ForeignFileException.class, () -> SitePublisher.publish(NEW, output));
        assertEquals("no folder", Files.readString(output));
    }

    @Test
    void takesAnEmptyFolderAndWhatDesktopsLeave() throws IOException {
        Files.createDirectories(output.resolve("empty"));
        Files.writeString(output.resolve(".DS_Store"), "debris");
        SitePublisher.publish(NEW, output);
        assertEquals(texts(NEW), texts(output));
    }

    @Test
    void bringsTheOldSiteBackAfterAnEndBetweenTheRenames() throws IOException {
        SitePublisher.publish(OLD, output);
        Files.move(output, folder.resolve(".site.studydown-old"));
        Files.createDirectories(folder.resolve(".site.studydown-new"));
        Files.writeString(folder.resolve(".site.studydown-new/index.html"), "half");
        assertEquals(new Published(1, 2, 1), SitePublisher.publish(NEW, output));
        assertEquals(texts(NEW), texts(output));
        assertNothingBeside();
    }

    @Test
    void tidiesUpAfterAnEndBehindTheRenames() throws IOException {
        SitePublisher.publish(OLD, folder.resolve(".site.studydown-old"));
        SitePublisher.publish(NEW, output);
        assertEquals(texts(NEW), texts(output));
        assertNothingBeside();
    }

    @Test
    void leavesTheOldSiteWholeWhenTheNewOneCantBeWritten() throws IOException {
        SitePublisher.publish(OLD, output);
        // A file and a folder of one name can't both be written.
        Site impossible = site("index.html", "new", "x", "file", "x/y.html", "file in the file");
        assertThrows(UncheckedIOException.class, () -> SitePublisher.publish(impossible, output));
        assertEquals(texts(OLD), texts(output));
        assertNothingBeside();
    }

    @Test
    void followsALinkToTheOutputFolder() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/out"));
        Files.createSymbolicLink(output, real);
        SitePublisher.publish(NEW, output);
        assertTrue(Files.isSymbolicLink(output));
        assertEquals(texts(NEW), texts(real));
    }

    @Test
    void refusesToWriteWhereAnotherRunWrites() throws IOException {
        FolderLock held = FolderLock.take(folder.resolve(".site.studydown-lock"));
        UncheckedIOException thrown =
                assertThrows(UncheckedIOException.class, () -> SitePublisher.publish(NEW, output));
        assertTrue(thrown.getMessage().contains("another run"), thrown.getMessage());
        held.release();
        SitePublisher.publish(NEW, output);
        assertEquals(texts(NEW), texts(output));
    }

    @Test
    void replacesASingleFileWhole() throws IOException {
        Path ids = folder.resolve("studydown.ids");
        assertTrue(WholeFile.replace(ids, "one\n".getBytes(UTF_8)));
        assertFalse(WholeFile.replace(ids, "one\n".getBytes(UTF_8)));
        assertTrue(WholeFile.replace(ids, "two\n".getBytes(UTF_8)));
        assertEquals("two\n", Files.readString(ids));
        assertThrows(UncheckedIOException.class, () -> WholeFile.replace(folder.resolve("no/such/file"), new byte[0]));
    }
}
