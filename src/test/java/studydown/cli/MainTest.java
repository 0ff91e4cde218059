package studydown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String GUIDE = """
            # Networks

            ## Basics

            ### Packets

            - **MTU**: the largest packet that a link carries.

            #### What does MTU mean?

            Maximum transmission unit.
            """;

    @TempDir
    Path folder;

    /** What the program did. */
    private record Run(int code, String out, String err) {}

    private static Run run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Run(code, out.toString(), err.toString());
    }

    private Path guide(String text) throws IOException {
        return Files.writeString(folder.resolve("notes.md"), text);
    }

    @Test
    void buildsASite() throws IOException {
        Path output = folder.resolve("out");
        Run run = run("build", guide(GUIDE), "--output", output);
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.isRegularFile(output.resolve("index.html")), run.out());
        assertTrue(run.out().startsWith(output.resolve("index.html") + ": "), run.out());
        assertTrue(run("build", guide(GUIDE), "-o", output).out().contains("nothing changed"));
        assertEquals("", run("build", guide(GUIDE), "-o", output, "--quiet").out());
    }

    @Test
    void writesNothingBesideAGuideThatDidNotAdoptIt() throws IOException {
        run("build", guide(GUIDE), "-o", folder.resolve("out"));
        assertFalse(Files.exists(folder.resolve("studydown.ids")));
    }

    @Test
    void keepsTheOldSiteWhenTheGuideHasErrors() throws IOException {
        Path output = folder.resolve("out");
        run("build", guide(GUIDE), "-o", output);
        String before = Files.readString(output.resolve("index.html"));
        Files.writeString(folder.resolve("studydown.yml"), "langage: en\n");
        Run run = run("build", guide("# Other"), "-o", output);
        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .startsWith(folder.resolve("studydown.yml")
                                + ":1:1: error: unknown key 'langage'; did you mean 'language'?"),
                run.err());
        assertTrue(run.err().contains("nothing was written"), run.err());
        assertEquals(before, Files.readString(output.resolve("index.html")));
    }

    @Test
    void namesATemplatesMistake() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("own/pages")).getParent();
        Files.writeString(templates.resolve("pages/home.peb"), "<title>{{ shell.title }}</title>\n{{ shell.tilte }}\n");
        Run run = run("build", guide(GUIDE), "-o", folder.resolve("out"), "--templates", templates);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().startsWith(templates.resolve("pages/home.peb") + ":2:1: error: "), run.err());
        assertTrue(run.err().contains("tilte"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void refusesAnOutputFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/thesis.txt"), "years of work");
        Run run = run("build", guide(GUIDE), "-o", folder.resolve("thesis"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("thesis.txt:1:1: error: this was not written by studydown"), run.err());
        try (var entries = Files.list(folder.resolve("thesis"))) {
            assertEquals(1, entries.count());
        }
    }

    @Test
    void saysThatAGuideIsMissing() {
        Run run = run("build", folder.resolve("none.md"), "-o", folder.resolve("out"));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("none.md:1:1: error: no such file or folder"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "build --nonsense",
                "build a.md b.md",
                "check --format xml",
                "build --base-url nowhere",
                "build --templates /no/such/folder"
            })
    void explainsAWrongCommandLine(String line) {
        Run run = run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("studydown: "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void guessesWhatAFileAloneIsFor() {
        Run run = run("notes.md");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("To make a site of it: studydown build notes.md"), run.err());
    }

    @Test
    void helpTeaches() {
        Run run = run("--help");
        assertEquals(0, run.code());
        for (String said : new String[] {
            "build",
            "serve",
            "check",
            "report",
            "export",
            "init",
            "studydown build notes.md --output out",
            "Ends with 0"
        }) {
            assertTrue(run.out().contains(said), said + " is not in\n" + run.out());
        }
        assertFalse(run.out().contains("generate-completion"), run.out());
        assertTrue(run("build", "--help").out().contains("--base-url"));
        assertTrue(run("--version").out().startsWith("studydown "));
        assertTrue(run("generate-completion").out().contains("complete"));
    }

    @Test
    void checkPrintsForProgramsToo() throws IOException {
        Path guide = guide(GUIDE);
        Files.writeString(folder.resolve("studydown.yml"), "langage: \"a\"\n");
        Run json = run("check", guide, "--format", "json");
        assertEquals(1, json.code());
        assertTrue(
                json.out()
                        .contains(
                                "\"line\":1,\"column\":1,\"severity\":\"error\",\"kind\":\"unknown-key\",\"message\":\"unknown key 'langage'; did you mean 'language'?\"}"),
                json.out());
        Run github = run("check", guide, "--format", "github");
        assertTrue(
                github.out()
                        .contains(
                                "studydown.yml,line=1,col=1,title=unknown-key::unknown key 'langage'; did you mean 'language'?"),
                github.out());
        assertTrue(github.out().startsWith("::error file="), github.out());
    }

    @Test
    void reportSaysWhatWasLeftOut() throws IOException {
        guide(GUIDE);
        Files.writeString(folder.resolve("LICENSE.md"), "MIT");
        Run run = run("report", folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("left out  file        project-paper"), run.out());
    }

    @Test
    void initMakesAGuideThatBuildsWithoutProblems() throws IOException {
        Path fresh = folder.resolve("fresh");
        Run init = run("init", fresh);
        assertEquals(0, init.code(), init.err());
        Run build = run("build", fresh.resolve("content"), "-o", fresh.resolve("site"), "--strict");
        assertEquals(0, build.code(), build.err());
        assertTrue(Files.readString(fresh.resolve(".github/workflows/pages.yml"))
                .contains("java -jar tools/studydown.jar build"));
        Run again = run("init", fresh);
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is not empty: it holds "), again.err());
    }
}
