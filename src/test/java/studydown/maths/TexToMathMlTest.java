package studydown.maths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import studydown.Cases;

class TexToMathMlTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of("tex", one -> {
            boolean display = one.blocks().containsKey("display");
            TexToMathMl.Result result = TexToMathMl.convert(one.in(display ? "display" : "tex"), display);
            Map<String, String> outputs = new LinkedHashMap<>();
            outputs.put("mathml", result.mathml().map(TexToMathMlTest::body).orElse(""));
            outputs.put("message", result.message());
            return outputs;
        });
    }

    private static String body(String mathml) {
        return mathml.substring(mathml.indexOf("<semantics>") + 11, mathml.indexOf("<annotation"));
    }

    @Test
    void theSourceStandsBesideTheFormula() {
        assertEquals(
                "<math display=\"block\"><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
                        + "<annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>",
                TexToMathMl.convert("a<b", true).mathml().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\frac",
                "\\frac{",
                "x^",
                "x_",
                "^",
                "'",
                "\\",
                "\\left(",
                "\\begin{pmatrix}",
                "&",
                "\\\\",
                "\\sqrt[",
                "\\sqrt[3]",
                "\\hat",
                "\\not",
                "\\text{",
                "\\text{$",
                "\\operatorname",
                "\\left",
                "\\big",
                "\\color",
                "x^^2",
                "\\begin{cases}a&b\\end{matrix}",
                "\\end{a}",
                "\\right)",
                "$",
                "\\mathbb",
                "\\xrightarrow[",
                "\\substack{a\\\\",
                "\uD800",
                "\\\uD800",
                "\u0000",
                "\\displaystyle",
                "\\hline"
            })
    void brokenFormulasAreNeverThrown(String tex) {
        for (String around : new String[] {"%s", "a %s", "{%s", "\\frac{%s}{2}", "\\left(%s\\right)", "\\text{%s}"}) {
            TexToMathMl.Result result = TexToMathMl.convert(String.format(around, tex), false);
            result.mathml().ifPresent(TexToMathMlTest::assertWellFormed);
            assertTrue(result.mathml().isPresent() || !result.message().isEmpty(), tex);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "x^{", "\\frac{", "\\sqrt", "\\hat", "\\left(", "\\begin{matrix}", "\\text{$", "'", "\\,", "a_",
                "\\displaystyle", "\\not", "\\\\", "\\mathrm", "^", "1", "-", "\\color{a}", "&", "\\sqrt[", "\\overset"
            })
    void repeatsEndQuickly(String piece) {
        String tex = piece.repeat(TexToMathMl.MAX_LENGTH / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> TexToMathMl.convert(tex, true));
        assertFalse(TexToMathMl.convert(tex + tex + "xx", true).mathml().isPresent());
    }

    @Test
    void anyMixtureOfPiecesGivesWellFormedMarkupOrAMessage() {
        String[] pieces = {
            "\\frac",
            "{",
            "}",
            "a",
            "1",
            "^",
            "_",
            "'",
            "\\left(",
            "\\right)",
            "\\sum",
            "&",
            "\\\\",
            "\\text{",
            "$",
            "\\begin{cases}",
            "\\end{cases}",
            "\\sqrt",
            "[",
            "]",
            "\\log",
            "-",
            "=",
            ",",
            "\\mathrm",
            "\\not",
            "\\color{x}",
            "\\hat",
            "<",
            " ",
            "\\,",
            "\\operatorname{f}",
            "|",
            "\\limits",
            "\\displaystyle",
            "é",
            "\\%"
        };
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder tex = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                tex.append(pieces[random.nextInt(pieces.length)]);
            }
            TexToMathMl.Result result = TexToMathMl.convert(tex.toString(), i % 2 == 0);
            assertTrue(result.mathml().isPresent() || !result.message().isEmpty(), tex::toString);
            if (result.mathml().isPresent() && read++ % 10 == 0) {
                assertWellFormed(result.mathml().get());
            }
        }
        assertTrue(read > 1_000, read + " formulas were read");
    }

    private static void assertWellFormed(String mathml) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(mathml.replace("&nbsp;", " "))));
        } catch (Exception e) {
            throw new AssertionError(e.getMessage() + " in " + mathml, e);
        }
    }
}
