package studydown.markdown;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "python | def f(x): # why           | WORD:def CALL:f COMMENT:# why",
                "python | s = 'it\\'s' + \"\"\"a 'b'\"\"\"  | QUOTED:'it\\'s' QUOTED:\"\"\"a 'b'\"\"\"",
                "java   | int n = 0xFF; // a \"b\"   | WORD:int NUMBER:0xFF COMMENT:// a \"b\"",
                "js     | x2 = /* 1 */ g(`a`)       | COMMENT:/* 1 */ CALL:g QUOTED:`a`",
                "bash   | curl a.b/#c # d           | COMMENT:# d",
                "yaml   | link: http://x.y # z      | COMMENT:# z",
                "SQL    | Select 'a' from t -- b    | WORD:Select QUOTED:'a' WORD:from COMMENT:-- b",
                "c      | char *s = \"never closed    | WORD:char QUOTED:\"never closed",
                "mermaid| graph TD; if --> else     | ^^"
            })
    void marksWhatItKnows(String language, String code, String expected) {
        assertEquals(
                expected,
                CodeReader.read(language.strip(), code).stream()
                        .map(stretch -> stretch.role() + ":" + code.substring(stretch.start(), stretch.end()))
                        .collect(joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'\\", "/*", "\"\"\"", "a(", "#", "`", "1.", "--"})
    void muchOfTheSameEndsQuickly(String part) {
        String code = part.repeat(100_000);
        for (String language : List.of("python", "java", "sql", "ruby", "bash")) {
            List<CodeReader.Stretch> found =
                    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CodeReader.read(language, code));
            int at = 0;
            for (CodeReader.Stretch stretch : found) {
                assertTrue(stretch.start() >= at && stretch.end() > stretch.start() && stretch.end() <= code.length());
                at = stretch.end();
            }
        }
    }

    @Test
    void nothingIsCode() {
        assertEquals(List.of(), CodeReader.read("python", ""));
    }
}
