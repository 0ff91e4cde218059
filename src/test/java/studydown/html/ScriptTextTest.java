package studydown.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" \\ back",
                "</script><!-- < / < !",
                "a\n\t\r\b\f\u0001\u2028\u2029z",
                "é 中 😀"
            })
    void readsAsTheSameText(String text) {
        StringBuilder script = new StringBuilder();
        ScriptText.quote(text, script);
        assertEquals(text, JsonParser.parseString(script.toString()).getAsString());
        assertFalse(script.toString().contains("</"), script.toString());
        assertFalse(script.toString().contains("<!"), script.toString());
        assertFalse(script.toString().contains("\u2028"), script.toString());
    }
}
