package studydown.pages;

import java.util.Arrays;
import java.util.List;
import studydown.model.Prose;
import studydown.model.Run;

/**
 * The widths of a text's words in em, measured once, so that its lines can be counted for many widths of a column. Words break as in a
 * browser: at spaces, and around ideographs.
 */
final class Measured {
    /** Stands between widths for a space. */
    private static final double SPACE = -1;
    /** Stands between widths for an ideograph, after which a line may break. */
    private static final double IDEOGRAPH = -2;

    private double[] pieces = new double[16];
    private int count;
    private double widestFormula;
    private double tallestFormula = 1;

    private Measured() {}

    static Measured of(String text) {
        Measured measured = new Measured();
        measured.add(text);
        return measured;
    }

    static Measured of(Prose prose) {
        return of(List.of(prose), "");
    }

    /** Measures several proses with a text between them. */
    static Measured of(List<Prose> proses, String between) {
        Measured measured = new Measured();
        for (int i = 0; i < proses.size(); i++) {
            if (i > 0) {
                measured.add(between);
            }
            proses.get(i).runs().forEach(measured::add);
        }
        return measured;
    }

    private void add(Run run) {
        if (run instanceof Run.Formula formula) {
            TexSize size = TexSize.of(formula.tex());
            add(size.width());
            widestFormula = Math.max(widestFormula, size.width());
            tallestFormula = Math.max(tallestFormula, size.height());
        } else {
            add(run.plain());
        }
    }

    /** Returns how wide the widest formula is; 0 without one. */
    double widestFormula() {
        return widestFormula;
    }

    /** Returns how wide the text is when it is set on one line. */
    double width() {
        double width = 0;
        for (int i = 0; i < count; i++) {
            width += pieces[i] == SPACE ? Typeface.SPACE : pieces[i] == IDEOGRAPH ? 1 : pieces[i];
        }
        return width;
    }

    /**
     * Returns how many lines the text takes in a column; counts the tall parts of formulas as parts of a line.
     *
     * @param columnWidth in em
     */
    double lines(double columnWidth) {
        Filling filling = new Filling(columnWidth);
        for (int i = 0; i < count; i++) {
            double piece = pieces[i];
            if (piece == SPACE) {
                filling.space();
            } else if (piece == IDEOGRAPH) {
                filling.word(1);
                filling.lineMayBreak = true;
            } else {
                filling.word(piece);
            }
        }
        return filling.lines + tallestFormula - 1;
    }

    private void add(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && Character.isWhitespace(text.charAt(i));
            boolean alone = i < text.length() && Character.isIdeographic(text.charAt(i));
            if (i == text.length() || space || alone) {
                if (i > start) {
                    add(Typeface.width(text, start, i));
                }
                if (space || alone) {
                    add(space ? SPACE : IDEOGRAPH);
                }
                start = i + 1;
            }
        }
    }

    private void add(double piece) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, count * 2);
        }
        pieces[count++] = piece;
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
            used += Typeface.SPACE;
            lineMayBreak = true;
        }
    }
}
