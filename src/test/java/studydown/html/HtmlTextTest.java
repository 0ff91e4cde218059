package studydown.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain text, plain text",
        "<a href=\"x\">&lt;, &lt;a href=&quot;x&quot;&gt;&amp;lt;",
        "it's é 中 😀, it's é 中 😀",
        "a\u00A0b, a&nbsp;b",
        "a\u0000b\u0007c\u009Fd, a\uFFFDb\uFFFDc\uFFFDd",
        "half \uD83D of a pair, half \uFFFD of a pair",
        "half \uDE00, half \uFFFD",
        "no \uFFFE or \uFDD0, no \uFFFD or \uFFFD",
        "'tab\tline\n', 'tab\tline\n'"
    })
    void writesTextAsHtml(String text, String html) {
        assertEquals(html, HtmlText.escape(text));
    }
}
