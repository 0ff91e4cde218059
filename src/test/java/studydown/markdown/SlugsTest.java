package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page has a name that every system can hold. */
class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "CON, con-topic",
        "aux, aux-topic",
        "LPT1., lpt1-topic",
        "a:b, a-b",
        "The end., the-end",
        "What? <Why>, what-why",
        "..., topic",
    })
    void page(String title, String expected) {
        assertEquals(expected, new Slugs().id(title, "topic"));
    }
}
