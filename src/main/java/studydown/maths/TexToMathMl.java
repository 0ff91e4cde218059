package studydown.maths;

import java.util.Optional;
import studydown.html.HtmlText;

/**
 * Turns a formula in TeX into MathML Core, which browsers draw without a script. The subset that is read stands in
 * {@code src/docs/tex.md}.
 *
 * <pre>
 * \frac{1}{n}\sum_i x_i  →  &lt;math&gt;&lt;semantics&gt;&lt;mrow&gt;&lt;mfrac&gt;…&lt;/mrow&gt;&lt;annotation encoding="application/x-tex"&gt;…
 * </pre>
 *
 * Letters in special alphabets are Unicode's, as browsers ignore {@code mathvariant}. Does not know macros.
 */
public final class TexToMathMl {
    static final int MAX_LENGTH = 4_000;

    private TexToMathMl() {}

    /**
     * What became of a formula.
     *
     * @param mathml safe markup; empty if the formula could not be read
     * @param message what could not be read or was left out, and what to do, in one line; empty if all could
     */
    public record Result(Optional<String> mathml, String message) {}

    /** Converts one formula, given without its dollar signs; never throws, whatever stands in it. */
    public static Result convert(String tex, boolean display) {
        if (tex.length() > MAX_LENGTH) {
            return new Result(
                    Optional.empty(),
                    "the formula has " + tex.length() + " characters, at most " + MAX_LENGTH + " are read; split it");
        }
        TexParser parser = new TexParser(tex);
        MathElement formula;
        try {
            formula = parser.formula(display);
        } catch (TexException e) {
            return new Result(Optional.empty(), e.getMessage());
        }
        StringBuilder out = new StringBuilder(tex.length() * 8 + 120);
        out.append(display ? "<math display=\"block\">" : "<math>").append("<semantics>");
        formula.write(out);
        out.append("<annotation encoding=\"application/x-tex\">");
        HtmlText.escape(tex, 0, tex.length(), out);
        out.append("</annotation></semantics></math>");
        return new Result(Optional.of(out.toString()), parser.remarks());
    }
}
