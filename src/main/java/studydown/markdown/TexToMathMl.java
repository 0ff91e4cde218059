package studydown.markdown;

import java.util.Optional;

/** Turns a formula in TeX into MathML that all browsers draw alike. */
final class TexToMathMl {
    private TexToMathMl() {}

    /**
     * What became of a formula.
     *
     * @param mathml safe markup; empty if the formula could not be read
     * @param message what could not be read, and what to do; empty if all could
     */
    record Result(Optional<String> mathml, String message) {}

    static Result convert(String tex, boolean display) {
        if (tex.length() > 4_000) {
            return new Result(
                    Optional.empty(),
                    "the formula has " + tex.length() + " characters, at most 4000 are read; split it");
        }
        try {
            String body = new TexFormula(tex).row();
            String mode = display ? " display=\"block\"" : "";
            return new Result(
                    Optional.of("<math" + mode + "><semantics><mrow>" + body
                            + "</mrow><annotation encoding=\"application/x-tex\">" + Html.escape(tex)
                            + "</annotation></semantics></math>"),
                    "");
        } catch (TexFormula.Unreadable e) {
            return new Result(Optional.empty(), e.getMessage());
        }
    }
}
