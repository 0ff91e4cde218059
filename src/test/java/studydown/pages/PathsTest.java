package studydown.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copied file has a name that every system can hold. */
class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "img/tea.png, img/tea.png",
        "img/con.png, img/_con.png",
        "AUX, _AUX",
        "nul/a.b.c, _nul/a.b.c",
        "contents.png, contents.png",
        "doc./x.txt, doc_2e/x.txt",
        "a:b.txt, a_3ab.txt",
        "what?.png, what_3f.png",
    })
    void copiedFile(String path, String expected) {
        assertEquals("files/" + expected, Paths.file(path).value());
    }
}
