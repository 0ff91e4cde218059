package studydown.maths;

/** A formula that is outside the subset that is read; the message says what, where and what to do. */
final class TexException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param offset 0-based place in the formula
     */
    TexException(String found, int offset, String hint) {
        super(found + " at character " + (offset + 1) + " of the formula; " + hint, null, false, false);
    }
}
