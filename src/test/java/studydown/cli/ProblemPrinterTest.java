package studydown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studydown.source.Position;
import studydown.source.Problem;

class ProblemPrinterTest {
    private static String printed(List<Problem> problems, ProblemPrinter.Format format) {
        StringWriter text = new StringWriter();
        new ProblemPrinter(new PrintWriter(text), file -> "guide/" + file).print(problems, format);
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void sumsUpAfterTenOfAKind() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 222; line++) {
            problems.add(Problem.warning("dead-link", new Position("a.md", line, 3), "goes nowhere"));
        }
        problems.add(Problem.error("bad-yaml", new Position("studydown.yml", 1, 1), "not YAML"));
        String text = printed(problems, ProblemPrinter.Format.TEXT);
        assertEquals(12, text.lines().count());
        assertEquals(
                "guide/a.md:10:3: warning: goes nowhere", text.lines().toList().get(9));
        assertEquals(
                "guide/studydown.yml:1:1: error: not YAML",
                text.lines().toList().get(10));
        assertEquals(
                "and 212 more of the kind 'dead-link'; 'studydown report' lists all",
                text.lines().toList().get(11));
        assertEquals("1 error, 222 warnings", ProblemPrinter.sum(problems));
        assertEquals(
                223, printed(problems, ProblemPrinter.Format.GITHUB).lines().count());
    }

    @Test
    void escapesWhatProgramsRead() {
        List<Problem> problems =
                List.of(Problem.warning("a,b:c", new Position("x,y:z%.md", 2, 3), "50% of \"it\"\t\\\uD83D\uDE00"));
        assertEquals(
                "::warning file=guide/x%2Cy%3Az%25.md,line=2,col=3,title=a%2Cb%3Ac::50%25 of \"it\"\t\\\uD83D\uDE00\n",
                printed(problems, ProblemPrinter.Format.GITHUB));
        assertEquals("""
                {"errors":0,"warnings":1,"problems":[
                {"file":"guide/x,y:z%.md","line":2,"column":3,"severity":"warning","kind":"a,b:c","message":"50% of \\"it\\"\\u0009\\\\\\ud83d\\ude00"}
                ]}
                """, printed(problems, ProblemPrinter.Format.JSON));
    }
}
