package studydown.maths;

/**
 * How the formula around a thing is set.
 *
 * @param display large, with limits above and below
 * @param script in a sub- or superscript, where no space stands around signs
 * @param alphabet in which letters are set
 */
record TexStyle(boolean display, boolean script, MathAlphabet alphabet) {
    static TexStyle of(boolean display) {
        return new TexStyle(display, false, MathAlphabet.NORMAL);
    }

    TexStyle inScript() {
        return new TexStyle(false, true, alphabet);
    }

    /** Within a fraction or a matrix: not displayed, of the same size. */
    TexStyle inside() {
        return new TexStyle(false, script, alphabet);
    }

    TexStyle displayed(boolean large) {
        return new TexStyle(large, false, alphabet);
    }

    TexStyle in(MathAlphabet other) {
        return new TexStyle(display, script, other);
    }
}
