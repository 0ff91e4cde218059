package studydown.pages;

/**
 * How wide text is in a typeface as wide as Arial, Helvetica or Liberation Sans, which have the same widths. In em; meant for
 * planning paper, where a little too wide is better than a little too narrow.
 */
final class Typeface {
    /** Widths of the characters from space to tilde, in thousandths of an em. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    /** How wide a space is, in em. */
    static final double SPACE = ASCII[0] / 1000.0;

    /** How much wider bold letters are. */
    static final double BOLD = 1.09;

    private static final double OTHER_LETTER = 0.62;

    private Typeface() {}

    static double width(String text) {
        return width(text, 0, text.length());
    }

    static double width(String text, int start, int end) {
        double width = 0;
        for (int i = start; i < end; ) {
            int point = text.codePointAt(i);
            width += width(point);
            i += Character.charCount(point);
        }
        return width;
    }

    static double boldWidth(String text) {
        return width(text) * BOLD;
    }

    private static double width(int point) {
        if (point >= ' ' && point <= '~') {
            return ASCII[point - ' '] / 1000.0;
        }
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(point)
                || point >= 0x3000 && point <= 0x30ff
                || point >= 0xac00 && point <= 0xd7af
                || point >= 0xff00 && point <= 0xff60
                || point >= 0x1f000;
        return wide ? 1 : OTHER_LETTER;
    }
}
