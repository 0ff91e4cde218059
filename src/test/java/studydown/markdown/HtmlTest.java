package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "http://example.org/a?b#c, true",
        "mailto:a@example.org, true",
        "rag.html#chunks, true",
        "a/b:c, true",
        "http://, false",
        "https://, false",
        "https:///a, false",
        "javascript:alert(1), false",
        "data:text/html;x, false",
    })
    void onlyWhatNamesAPlaceAndDoesNoHarmIsALink(String target, boolean safe) {
        assertEquals(safe, Html.safe(target));
    }
}
