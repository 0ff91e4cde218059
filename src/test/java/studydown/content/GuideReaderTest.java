package studydown.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.source.Problem;
import studydown.source.SourceFile;

class GuideReaderTest {
    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private GuideFiles read() {
        return GuideReader.read(folder, folder.resolve("site"));
    }

    private static List<String> paths(GuideFiles files) {
        return files.texts().stream().map(SourceFile::path).toList();
    }

    private static List<String> problems(GuideFiles files) {
        return files.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> findings(GuideFiles files) {
        return files.findings().stream()
                .map(finding -> finding.rule() + " " + finding.span().file())
                .toList();
    }

    @Test
    void readsAFolderInNaturalOrderWithIntroductionsFirst() throws IOException {
        for (String path : List.of(
                "10-last/a.md",
                "2-core/10-b.md",
                "2-core/9-a.md",
                "2-core/README.md",
                "index.md",
                "2-core/deep/x.markdown")) {
            write(path, "# " + path);
        }
        write("2-core/picture.png", "no text");
        assertEquals(
                List.of(
                        "index.md",
                        "2-core/README.md",
                        "2-core/9-a.md",
                        "2-core/10-b.md",
                        "2-core/deep/x.markdown",
                        "10-last/a.md"),
                paths(read()));
        assertEquals(folder.getFileName().toString(), read().name());
    }

    @Test
    void leavesOutWhatIsNotTheGuide() throws IOException {
        for (String path : List.of(
                "a.md",
                ".github/x.md",
                ".hidden.md",
                "site/old.md",
                "node_modules/lib/README.md",
                "LICENSE.md",
                "CONTRIBUTING_es.md",
                "changelog.md",
                "Code-of-conduct.md",
                "docs/CHANGELOG.md",
                "SECURITY.md",
                "drafts/later.md",
                "b/secret.md",
                "README.md",
                "README.zh-CN.md")) {
            write(path, "# x");
        }
        // A topic may be called like a paper; only papers shout, or stand at the top.
        write("law/licence.md", "# Licences");
        write("security.md", "# Security");
        write("studydown.yml", "exclude: [drafts/, ./b/secret.md]\n");
        GuideFiles files = read();
        assertEquals(List.of("README.md", "a.md", "law/licence.md", "security.md"), paths(files));
        assertEquals(
                List.of(
                        "hidden .github",
                        "hidden .hidden.md",
                        "project-paper CONTRIBUTING_es.md",
                        "project-paper Code-of-conduct.md",
                        "project-paper LICENSE.md",
                        "project-paper SECURITY.md",
                        "exclude b/secret.md",
                        "project-paper changelog.md",
                        "project-paper docs/CHANGELOG.md",
                        "exclude drafts",
                        "node-modules node_modules",
                        "output site",
                        "translation README.zh-CN.md"),
                findings(files));
        assertEquals(List.of(), problems(files));
    }

    @Test
    void readsOneFileOnly() throws IOException {
        write("notes.md", "# Notes");
        write("other.md", "# Other");
        write("img/a.png", "picture");
        GuideFiles files = GuideReader.read(folder.resolve("notes.md"), folder.resolve("site"));
        assertEquals(List.of("notes.md"), paths(files));
        assertEquals("notes", files.name());
        assertFalse(files.adopted());
        assertArrayEquals(
                "picture".getBytes(UTF_8), files.resources().bytes("img/a.png").orElseThrow());
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path none = Path.of("no-such-guide.md");
        assertEquals(
                List.of(
                        "no-such-guide.md:1:1: error: no such file or folder; expected a Markdown file, or a folder that holds some"),
                problems(GuideReader.read(none, folder)));
        write("picture.png", "x");
        assertEquals(1, problems(read()).size());
        assertTrue(problems(read())
                .get(0)
                .endsWith(":1:1: error: no Markdown file in this folder; expected at least one file ending in .md"));
    }

    @Test
    void readsBytesOfManyOrigins() throws IOException {
        write("a.md", "\uFEFF# Title\r\n\r\ntext\rend");
        write("b.md", concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, "# Größe".getBytes(UTF_16LE)));
        write("c.md", "a replacement \uFFFD that its author wrote, and much text besides");
        GuideFiles files = read();
        assertEquals("# Title\n\ntext\nend", files.texts().get(0).text());
        assertEquals("# Größe", files.texts().get(1).text());
        assertEquals(List.of(), problems(files));
    }

    @Test
    void namesTheFirstCharacterThatIsLost() throws IOException {
        write(
                "latin.md",
                "# Title\r\n\r\nA long line with one Größe in Latin-1, written by an old editor".getBytes(ISO_8859_1));
        write("nul.md", "# Title\nsome text with a NUL: \0, and some more text behind it");
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        write(
                "surrogate.md",
                concat(surrogate, "# a lone surrogate and then enough text for a real file".getBytes(UTF_8)));
        GuideFiles files = read();
        assertEquals(
                List.of(
                        "latin.md:3:24: warning: 2 characters are not UTF-8, the first here; shown as \uFFFD until the file is saved as UTF-8",
                        "nul.md:2:23: warning: 1 character is not UTF-8, the first here; shown as \uFFFD until the file is saved as UTF-8",
                        "surrogate.md:1:1: warning: 1 character is not UTF-8, the first here; shown as \uFFFD until the file is saved as UTF-8"),
                problems(files));
        assertEquals(
                "# Title\nsome text with a NUL: \uFFFD, and some more text behind it",
                files.texts().get(1).text());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        write("picture.md", bytes);
        GuideFiles files = read();
        assertEquals(List.of(), paths(files));
        assertEquals(Problem.Severity.ERROR, files.problems().get(0).severity());
        assertTrue(
                problems(files).get(0).startsWith("picture.md:1:1: error: not a text in UTF-8: "),
                problems(files).toString());
    }

    @Test
    void survivesLinksInCirclesAndOutside() throws IOException {
        write("a/topic.md", "# A");
        write("real.md", "# Real");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self.md"), folder.resolve("self.md"));
        Files.createSymbolicLink(folder.resolve("alias.md"), folder.resolve("real.md"));
        Path outside = Files.createTempFile("outside", ".md");
        Files.createSymbolicLink(folder.resolve("outside.md"), outside);
        GuideFiles files = read();
        assertEquals(List.of("a/topic.md", "alias.md", "real.md"), paths(files));
        assertEquals(
                List.of(
                        "a/loop:1:1: warning: a symbolic link to a folder is not followed; put the folder itself here",
                        "outside.md:1:1: warning: a symbolic link out of the guide's folder is not followed; copy the file here",
                        "self.md:1:1: warning: a symbolic link that leads nowhere; remove it or mend its target"),
                problems(files));
        assertEquals(Optional.empty(), files.resources().bytes("outside.md"));
        assertEquals(Optional.empty(), files.resources().bytes("self.md"));
        Files.delete(outside);
    }

    @Test
    void warnsOfNamesThatDifferByCaseOnly() throws IOException {
        write("Intro.md", "# A");
        write("intro.md", "# B");
        assumeFalse(
                Files.isSameFile(folder.resolve("Intro.md"), folder.resolve("intro.md")), "case matters nowhere here");
        assertEquals(
                List.of(
                        "intro.md:1:1: warning: differs from Intro.md by case only; on Windows and macOS one hides the other"),
                problems(read()));
    }

    @Test
    void namesAFileThatCantBeRead() throws IOException {
        write("a.md", "# A");
        write("b.md", "# B");
        Path locked = folder.resolve("b.md");
        assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "this user reads everything");
        assertEquals(List.of("a.md"), paths(read()));
        assertEquals(Problem.Severity.ERROR, read().problems().get(0).severity());
    }

    @Test
    void handsOutFilesOfTheFolderOnly() throws IOException {
        write("guide/a.md", "# A");
        write("guide/img/Cat.png", "cat");
        write("guide/.gitbook/assets/dog.svg", "dog");
        write("guide/.git/config", "secret");
        write("secret.txt", "secret");
        Resources resources = GuideReader.read(folder.resolve("guide"), folder.resolve("site"))
                .resources();
        assertArrayEquals("cat".getBytes(UTF_8), resources.bytes("img/Cat.png").orElseThrow());
        assertArrayEquals(
                "dog".getBytes(UTF_8),
                resources.bytes(".gitbook/assets/dog.svg").orElseThrow());
        for (String path : List.of(
                "img/cat.png",
                "IMG/Cat.png",
                "../secret.txt",
                "img/../../secret.txt",
                "img",
                "",
                "/etc/passwd",
                ".git/config",
                "img//Cat.png",
                "img/Cat.png/",
                "img/\0",
                "./a.md")) {
            assertEquals(Optional.empty(), resources.bytes(path), path);
        }
    }

    @Test
    void tellsWhetherTheGuideAdoptedFilesOfOurs() throws IOException {
        write("a.md", "# A");
        assertFalse(read().adopted());
        write("studydown.ids", "guide\n");
        assertTrue(read().adopted());
        assertEquals(Optional.of("guide\n"), read().ids());
        assertEquals(Optional.empty(), read().fit());
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = new byte[a.length + b.length];
        System.arraycopy(a, 0, all, 0, a.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
