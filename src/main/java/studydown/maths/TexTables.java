package studydown.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studydown.maths.TexAtom.Limits;

/** Reads matrices, cases and aligned lines. */
final class TexTables {
    private static final int MAX_COLUMNS = 60;

    /** How the columns of an environment are set. */
    private enum Columns {
        CENTRED,
        LEFT,
        /** Right, left, right, left: equations that meet at their sign. */
        PAIRS
    }

    private static final Set<String> ALIGNED = Set.of("aligned", "align", "align*", "split", "alignedat", "alignat");

    private final TexParser parser;
    private final TexScanner scanner;

    TexTables(TexParser parser, TexScanner scanner) {
        this.parser = parser;
        this.scanner = scanner;
    }

    /** Reads an environment behind {@code \begin}. */
    TexAtom read(TexStyle style, int offset) throws TexException {
        String name = scanner.group("\\begin");
        String specification = name.equals("array") || name.startsWith("alignedat") || name.startsWith("alignat")
                ? scanner.group("\\begin{" + name + "}")
                : "";
        String fences = fences(name, offset);
        boolean large = ALIGNED.contains(name) || name.startsWith("gather");
        Columns columns =
                ALIGNED.contains(name) ? Columns.PAIRS : name.endsWith("cases") ? Columns.LEFT : Columns.CENTRED;
        TexStyle cells = large ? style.displayed(true) : style.inside();
        if (name.equals("smallmatrix")) {
            cells = style.inScript();
        }
        List<MathElement> rows =
                rows(cells, columns, name.equals("array") ? specification : "", "\\begin{" + name + "}", offset);
        end(name, offset);
        MathElement table = MathElement.of("mtable", rows);
        if (large) {
            table.with("displaystyle", "true").with("class", columns == Columns.PAIRS ? "tex-aligned" : "tex-lines");
        } else if (columns == Columns.LEFT) {
            table.with("class", "tex-cases");
        }
        if (fences.isEmpty()) {
            return TexAtom.ordinary(table);
        }
        List<MathElement> row = new ArrayList<>();
        if (fences.charAt(0) != '.') {
            row.add(TexFences.open(fences.substring(0, 1)));
        }
        row.add(table);
        if (fences.charAt(1) != '.') {
            row.add(TexFences.close(fences.substring(1, 2)));
        }
        return new TexAtom(MathElement.of("mrow", row), TexClass.FENCED, Optional.empty(), Limits.BESIDE);
    }

    /** Reads the lines of {@code \substack{…}}. */
    TexAtom stack(TexStyle style, int offset) throws TexException {
        scanner.skipSpace();
        if (scanner.peek() != '{') {
            throw new TexException("no '{' after '\\substack'", scanner.offset(), "write \\substack{…}");
        }
        scanner.skip(1);
        List<MathElement> rows = rows(style.inScript(), Columns.CENTRED, "", "\\substack", offset);
        if (scanner.peek() != '}') {
            throw new TexException("'\\substack{' without '}'", offset, "close it");
        }
        scanner.skip(1);
        return TexAtom.ordinary(MathElement.of("mtable", rows).with("class", "tex-stack"));
    }

    /** Returns the brackets around an environment, dots where there is none on one side; empty for none at all. */
    private static String fences(String name, int offset) throws TexException {
        return switch (name) {
            case "matrix",
                    "smallmatrix",
                    "array",
                    "aligned",
                    "align",
                    "align*",
                    "alignedat",
                    "alignat",
                    "split",
                    "gathered",
                    "gather",
                    "gather*" -> "";
            case "pmatrix" -> "()";
            case "bmatrix" -> "[]";
            case "Bmatrix" -> "{}";
            case "vmatrix" -> "||";
            case "Vmatrix" -> "‖‖";
            case "cases", "dcases" -> "{.";
            case "rcases" -> ".}";
            default ->
                throw new TexException(
                        "unknown environment '" + name + "'", offset, "use one that src/docs/tex.md lists");
        };
    }

    private void end(String name, int offset) throws TexException {
        if (!scanner.skipCommand("end")) {
            throw new TexException("'\\begin{" + name + "}' without its end", offset, "add \\end{" + name + "}");
        }
        int at = scanner.offset();
        String closed = scanner.group("\\end");
        if (!closed.equals(name)) {
            throw new TexException("'\\end{" + closed + "}' of '\\begin{" + name + "}'", at, "make them the same");
        }
    }

    private List<MathElement> rows(TexStyle style, Columns columns, String specification, String owner, int offset)
            throws TexException {
        String alignments = specification.replaceAll("[^lcr]", "");
        List<MathElement> rows = new ArrayList<>();
        List<MathElement> cells = new ArrayList<>();
        boolean line = hasLine();
        while (true) {
            int column = cells.size();
            if (column >= MAX_COLUMNS) {
                throw new TexException("more than " + MAX_COLUMNS + " columns in '" + owner + "'", offset, "split it");
            }
            boolean continued = columns == Columns.PAIRS && column % 2 == 1;
            MathElement cell = MathElement.of("mtd", TexSpacing.children(parser.atoms(style), style, continued));
            String side = side(columns, alignments, column);
            cells.add(side.isEmpty() ? cell : cell.with("class", side));
            if (scanner.peek() == '&') {
                scanner.skip(1);
                continue;
            }
            MathElement row = MathElement.of("mtr", cells);
            if (line) {
                row.with("class", "tex-ruled");
            }
            boolean broken = lineBreak();
            line = broken && hasLine();
            boolean empty = cells.size() == 1 && cell.isEmpty();
            if (!empty || broken && !atEndOfTable()) {
                rows.add(row);
            }
            if (!broken) {
                return rows;
            }
            cells = new ArrayList<>();
        }
    }

    private boolean atEndOfTable() {
        scanner.skipSpace();
        return scanner.looksAtCommand("end") || scanner.peek() == '}';
    }

    private boolean hasLine() {
        boolean line = false;
        scanner.skipSpace();
        while (scanner.skipCommand("hline")) {
            line = true;
            scanner.skipSpace();
        }
        return line;
    }

    private boolean lineBreak() throws TexException {
        if (scanner.looksAt("\\\\")) {
            scanner.skip(2);
        } else if (!scanner.skipCommand("cr")) {
            return false;
        }
        if (scanner.peek() == '*') {
            scanner.skip(1);
        }
        // a height as in \\[2pt]; the style sheet decides it
        if (scanner.peek() == '[' && Character.isLetterOrDigit(scanner.peek(1))) {
            int offset = scanner.offset();
            while (scanner.peek() != ']') {
                if (scanner.atEnd()) {
                    throw new TexException("'[' without ']'", offset, "close it");
                }
                scanner.skip(1);
            }
            scanner.skip(1);
        }
        return true;
    }

    private static String side(Columns columns, String alignments, int column) {
        char given = column < alignments.length() ? alignments.charAt(column) : 'c';
        return switch (columns) {
            case PAIRS -> column % 2 == 0 ? "tex-right" : "tex-left";
            case LEFT -> "tex-left";
            case CENTRED -> given == 'l' ? "tex-left" : given == 'r' ? "tex-right" : "";
        };
    }
}
