package studydown.pages;

import studydown.model.Prose;
import studydown.model.Run;

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

    private static final double OTHER_LETTER = 0.62;
    private static final double BOLD = 1.09;

    private Typeface() {}

    static double width(String text) {
        return width(text, 0, text.length());
    }

    private static double width(String text, int start, int end) {
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

    /** Returns how wide a prose is when it is set on one line. */
    static double width(Prose prose) {
        double width = 0;
        for (Run run : prose.runs()) {
            width += run instanceof Run.Formula formula
                    ? TexSize.of(formula.tex()).width()
                    : width(run.plain());
        }
        return width;
    }

    /**
     * Returns how many lines a prose takes in a column, broken between words; counts the tall parts of formulas as parts of a
     * line.
     */
    static double lines(Prose prose, double columnWidth) {
        Filling filling = new Filling(columnWidth);
        double extra = 0;
        for (Run run : prose.runs()) {
            if (run instanceof Run.Formula formula) {
                TexSize size = TexSize.of(formula.tex());
                filling.word(size.width());
                extra = Math.max(extra, size.height() - 1);
            } else {
                words(run.plain(), filling);
            }
        }
        return filling.lines + extra;
    }

    /** Returns how many lines a text takes in a column, broken between words. */
    static int lines(String text, double columnWidth) {
        Filling filling = new Filling(columnWidth);
        words(text, filling);
        return filling.lines;
    }

    private static void words(String text, Filling filling) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && Character.isWhitespace(text.charAt(i));
            boolean alone = i < text.length() && Character.isIdeographic(text.charAt(i));
            if (i == text.length() || space || alone) {
                if (i > start) {
                    filling.word(width(text, start, i));
                }
                if (space) {
                    filling.space();
                } else if (alone) {
                    filling.word(1);
                    filling.lineMayBreak = true;
                }
                start = i + 1;
            }
        }
    }

    /** Fills lines as a browser does: words that touch stay together. */
    private static final class Filling {
        private final double width;
        private double used;
        private double word;
        private boolean lineMayBreak = true;
        private int lines = 1;

        Filling(double width) {
            this.width = width;
        }

        void word(double wordWidth) {
            if (lineMayBreak) {
                word = 0;
            }
            if (used + wordWidth > width && used > 0) {
                // what touches the word before it moves with it
                lines++;
                used = lineMayBreak ? 0 : word;
            }
            // a word wider than the line is broken anywhere
            double rest = used + wordWidth;
            while (rest > width) {
                lines++;
                rest -= width;
            }
            used = rest;
            word += wordWidth;
            lineMayBreak = false;
        }

        void space() {
            used += ASCII[0] / 1000.0;
            lineMayBreak = true;
        }
    }
}
