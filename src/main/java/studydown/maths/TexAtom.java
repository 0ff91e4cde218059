package studydown.maths;

import java.util.Optional;

/**
 * One thing of a formula with all that hangs on it.
 *
 * @param operator the sign inside, whose spaces are set once its neighbours are known
 * @param limits where what is written above and below goes
 */
record TexAtom(MathElement element, TexClass kind, Optional<MathElement> operator, Limits limits) {

    /** Where the limits of a sum or a maximum stand. */
    enum Limits {
        /** Behind it, raised and lowered. */
        BESIDE,
        /** Above and below in a displayed formula, else behind it. */
        ABOVE_IN_DISPLAY,
        /** Always above and below. */
        ABOVE
    }

    static TexAtom of(MathElement element, TexClass kind) {
        Optional<MathElement> operator = element.is("mo") ? Optional.of(element) : Optional.empty();
        return new TexAtom(element, kind, operator, Limits.BESIDE);
    }

    static TexAtom ordinary(MathElement element) {
        return new TexAtom(element, TexClass.ORDINARY, Optional.empty(), Limits.BESIDE);
    }

    TexAtom withElement(MathElement other) {
        return new TexAtom(other, kind, operator, Limits.BESIDE);
    }

    TexAtom withLimits(Limits other) {
        return new TexAtom(element, kind, operator, other);
    }
}
