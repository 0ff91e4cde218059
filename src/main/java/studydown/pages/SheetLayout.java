package studydown.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Table;

/**
 * How boxes fall into the columns of a sheet, estimated: what is planned on it must fit, whatever typeface of usual width the
 * reader's machine has. The measures follow {@code styles/sheet.css}.
 *
 * @param pages of paper
 * @param columns on each page
 * @param size of the type in points
 * @param room how much more there is than estimated, as a factor
 */
record SheetLayout(int pages, int columns, double size, double room) {
    /** What A4 and Letter in landscape have in common, without margins. */
    private static final double WIDTH_MM = 263;

    private static final double HEIGHT_MM = 192;
    private static final double GAP_MM = 3.4;
    private static final double MM_PER_POINT = 25.4 / 72;

    private static final double LINE = 1.24;
    private static final double ROW_SPACE = 0.28;
    private static final double HEAD_LINE = 1.43;
    private static final double HEAD_SPACE = 0.78;
    private static final double TITLE = 4.2;
    /** Other typefaces, hyphens, small holes at a column's foot. */
    private static final double SAFETY = 1.03;

    private static final double LABEL_GAP = 0.7;
    private static final double MOST_LABEL = 0.36;
    private static final double TABLE_SIZE = 0.94;
    /** Words in code are set wider. */
    private static final double WIDE_CODE = 1.12;

    /** Where a line may end within a cell: at a space, and behind a hyphen between letters. */
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=\\p{L}-)(?=\\p{L})");

    private static final double FIGURE_SPACE = 0.3;
    private static final double CELL_GAP = 0.7;
    private static final double TALLEST_TABLE = 36;

    /** Widths of the label column that the style knows, in em. */
    private static final int LEAST_LABEL = 3;

    double columnWidth() {
        return (WIDTH_MM - (columns - 1) * GAP_MM) / columns / MM_PER_POINT / size;
    }

    private double columnHeight() {
        return HEIGHT_MM / MM_PER_POINT / size * room;
    }

    /** Returns how tall a column is, counted from 1; those of the first page stand below the title. */
    double columnHeight(int column) {
        return columnHeight() - (column <= columns ? TITLE : 0);
    }

    /** Returns how much all columns hold. */
    double capacity() {
        return columns * (pages * columnHeight() - TITLE);
    }

    double headHeight(String title) {
        return (headLines(shortTitle(title)) * HEAD_LINE + HEAD_SPACE) * SAFETY;
    }

    /** Returns the title as it stands above a box: cut at its colon if that saves a line. */
    String shortTitle(String title) {
        int colon = title.indexOf(": ");
        return colon > 0 && headLines(title) > 1 ? title.substring(0, colon) : title;
    }

    private int headLines(String title) {
        return (int) Measured.of("0.00 " + title).lines(columnWidth() / 1.1 / Typeface.BOLD - 0.9);
    }

    /** Returns the width of a box's label column in whole em with which its rows take the least room. */
    int labelWidth(List<SheetEntry> entries) {
        List<SheetEntry> rows =
                entries.stream().filter(entry -> entry.kind().inColumns()).toList();
        double longestWord = 0;
        for (SheetEntry row : rows) {
            for (String word : row.label().plainText().split("[ -]")) {
                longestWord = Math.max(longestWord, Typeface.boldWidth(word));
            }
        }
        int narrowest = (int) Math.ceil(Math.max(LEAST_LABEL, Math.min(longestWord + LABEL_GAP, columnWidth() / 2)));
        int best = narrowest;
        double least = Double.MAX_VALUE;
        for (int width = narrowest; width <= columnWidth() * MOST_LABEL; width++) {
            double height = 0;
            for (SheetEntry row : rows) {
                height += height(row, width);
            }
            if (height < least - 0.01) {
                least = height;
                best = width;
            }
        }
        return best;
    }

    /** Returns whether an entry's label stands in the column of labels. */
    boolean beside(SheetEntry entry, int labelWidth) {
        return entry.kind().inColumns()
                && !entry.label().isEmpty()
                && entry.measuredText().widestFormula() < columnWidth() - labelWidth - 0.3;
    }

    /** Returns whether an entry can stand in a column at all. */
    boolean holds(SheetEntry entry) {
        return switch (entry.kind()) {
            case TABLE -> {
                Table table = entry.table().orElseThrow();
                yield leastWidth(table) <= columnWidth() && height(table) < TALLEST_TABLE;
            }
            case FIGURE ->
                entry.drawing()
                        .filter(drawing -> drawing.width() <= columnWidth() && drawing.height() < TALLEST_TABLE)
                        .isPresent();
            default -> entry.measuredText().widestFormula() < columnWidth() - 0.5;
        };
    }

    /** Returns what a table takes and what a column has, in words. */
    String measures(Table table) {
        return String.format(
                Locale.ROOT,
                "%.1f of %.1f em in width, its rows %.1f of %.0f em in height",
                leastWidth(table),
                columnWidth(),
                height(table),
                TALLEST_TABLE);
    }

    /** Returns how tall an entry is in a box, in em. */
    double height(SheetEntry entry, int labelWidth) {
        double lines = switch (entry.kind()) {
            case FORMULA -> TexSize.of(tex(entry)).height() * 1.15 + linesOfName(entry);
            case TABLE -> height(entry.table().orElseThrow()) / LINE;
            case FIGURE -> entry.drawing().map(DrawingSize::height).orElse(0.0) / LINE + FIGURE_SPACE;
            default -> lines(entry, labelWidth);
        };
        return (lines * LINE + ROW_SPACE) * SAFETY;
    }

    /** Returns a height that an entry of words takes in any case: its text on lines that are full. */
    double leastHeight(SheetEntry entry) {
        double lines = Math.max(1, entry.measuredText().width() / columnWidth());
        return (lines * LINE + ROW_SPACE) * SAFETY;
    }

    /** Returns how many lines a formula's name takes above it: none where both stand on one. */
    private double linesOfName(SheetEntry entry) {
        double name = entry.measuredLabel().width() * Typeface.BOLD + LABEL_GAP;
        boolean onOneLine = name + entry.measuredText().widestFormula() * 1.1 < columnWidth();
        return entry.label().isEmpty() || onOneLine ? 0 : entry.measuredLabel().lines(columnWidth() / Typeface.BOLD);
    }

    private double lines(SheetEntry entry, int labelWidth) {
        if (beside(entry, labelWidth)) {
            double label = entry.measuredLabel().lines((labelWidth - 0.45) / Typeface.BOLD);
            return Math.max(label, entry.measuredText().lines(columnWidth() - labelWidth));
        }
        double width = columnWidth();
        double label = entry.measuredLabel().width() * Typeface.BOLD;
        return entry.measuredText().lines(width) + Math.ceil(label / width * 10) / 10;
    }

    private double height(Table table) {
        double[] widths = cellWidths(table);
        double height = 0;
        for (int row = -1; row < table.rows().size(); row++) {
            List<Prose> cells = row < 0 ? table.head() : table.rows().get(row);
            double lines = 1;
            for (int i = 0; i < cells.size(); i++) {
                lines = Math.max(
                        lines, Measured.of(cells.get(i)).lines(widths[i] / (row < 0 || i == 0 ? Typeface.BOLD : 1)));
            }
            height += (lines * LINE + ROW_SPACE) * TABLE_SIZE;
        }
        return height;
    }

    /** Returns the width below which a table's longest words would stand over each other. */
    private static double leastWidth(Table table) {
        double width = 0;
        for (int i = 0; i < table.head().size(); i++) {
            double least = 0;
            for (int row = -1; row < table.rows().size(); row++) {
                Prose cell =
                        row < 0 ? table.head().get(i) : table.rows().get(row).get(i);
                for (Run run : cell.runs()) {
                    if (run instanceof Run.Formula formula) {
                        least = Math.max(least, TexSize.of(formula.tex()).width());
                    } else {
                        for (String word : BREAK.split(run.plain())) {
                            least = Math.max(least, Typeface.boldWidth(word));
                        }
                    }
                }
            }
            width += least + CELL_GAP;
        }
        return width * TABLE_SIZE * WIDE_CODE;
    }

    /** About as browsers do: each column gets its longest word, and what is left goes by the length of its texts. */
    private double[] cellWidths(Table table) {
        int count = table.head().size();
        double[] least = new double[count];
        double[] most = new double[count];
        for (int row = -1; row < table.rows().size(); row++) {
            List<Prose> cells = row < 0 ? table.head() : table.rows().get(row);
            for (int i = 0; i < count; i++) {
                double bold = row < 0 || i == 0 ? Typeface.BOLD : 1;
                most[i] = Math.max(most[i], Measured.of(cells.get(i)).width() * bold);
                for (String word : BREAK.split(cells.get(i).plainText())) {
                    least[i] = Math.max(least[i], Typeface.width(word) * bold);
                }
            }
        }
        double room = columnWidth() / TABLE_SIZE - count * CELL_GAP;
        double taken = 0;
        double wish = 0;
        for (int i = 0; i < count; i++) {
            taken += least[i];
            wish += most[i] - least[i];
        }
        double[] widths = new double[count];
        for (int i = 0; i < count; i++) {
            double share = wish <= 0 ? 1.0 / count : (most[i] - least[i]) / wish;
            widths[i] = Math.max(1.5, least[i] + share * (room - taken));
        }
        return widths;
    }

    private static String tex(SheetEntry entry) {
        return entry.texts().get(0).runs().stream()
                .filter(Run.Formula.class::isInstance)
                .map(run -> ((Run.Formula) run).tex())
                .findFirst()
                .orElse("");
    }
}
