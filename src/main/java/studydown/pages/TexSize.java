package studydown.pages;

import java.util.Set;

/**
 * About how large a formula is set, in em and in lines: told from its TeX, as nothing is set when pages are planned.
 *
 * @param width in em
 * @param height in lines of text
 */
record TexSize(double width, double height) {
    private static final double LETTER = 0.62;
    private static final double CAPITAL = 0.78;
    private static final double OPERATOR = 1.35;
    /** The typefaces for formulas are wide on some machines. */
    private static final double WIDE = 1.1;

    private static final double SCRIPT = 0.42;
    private static final double SPACE = 0.2;
    private static final double FRACTION = 2.1;
    private static final double LIMITS = 2.4;
    private static final double ROW = 1.4;

    private static final Set<String> NAMES = Set.of(
            "log", "exp", "max", "min", "sin", "cos", "tan", "lim", "det", "dim", "Pr", "sup", "inf", "arg", "ln",
            "tanh");
    private static final Set<String> LARGE = Set.of("sum", "prod", "int", "bigcup", "bigcap", "max", "min", "lim");
    /** Commands that set nothing themselves: fonts, fences' sizes, accents. */
    private static final Set<String> SILENT = Set.of(
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "mathrm",
            "mathbf",
            "mathbb",
            "mathcal",
            "mathit",
            "text",
            "operatorname",
            "hat",
            "bar",
            "tilde",
            "vec",
            "displaystyle",
            "textstyle",
            "boldsymbol",
            "limits",
            "begin",
            "end");

    private static final Set<String> SPACES = Set.of(",", ";", ":", "!", "quad", "qquad", " ");

    /** Returns about how large a formula is. */
    static TexSize of(String tex) {
        double width = 0;
        double height = 1.05;
        double rowWidth = 0;
        double rows = 0;
        int scriptDepth = -1;
        int depth = 0;
        boolean scriptNext = false;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            double step = 0;
            if (c == '\\') {
                int end = i + 1;
                while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
                    end++;
                }
                if (end == i + 1) {
                    end = Math.min(tex.length(), end + 1);
                }
                String name = tex.substring(i + 1, end);
                i = end - 1;
                if (name.equals("\\")) {
                    rowWidth = Math.max(rowWidth, width);
                    width = 0;
                    rows++;
                } else if (name.equals("frac") || name.equals("dfrac") || name.equals("binom")) {
                    height = Math.max(height, FRACTION);
                } else if (NAMES.contains(name)) {
                    step = name.length() * LETTER + SPACE;
                } else if (SPACES.contains(name)) {
                    step = SPACE;
                } else if (!SILENT.contains(name)) {
                    step = LARGE.contains(name) ? OPERATOR : LETTER;
                }
                if (LARGE.contains(name)) {
                    height = Math.max(height, LIMITS);
                }
                if (name.equals("begin") || name.equals("end")) {
                    i = Math.max(i, tex.indexOf('}', i));
                }
            } else if (c == '{') {
                depth++;
                if (scriptNext && scriptDepth < 0) {
                    scriptDepth = depth;
                }
                scriptNext = false;
                continue;
            } else if (c == '}') {
                if (depth == scriptDepth) {
                    scriptDepth = -1;
                }
                depth--;
            } else if (c == '^' || c == '_') {
                scriptNext = true;
                continue;
            } else if ("=+-<>|".indexOf(c) >= 0) {
                step = scriptDepth > 0 ? LETTER : OPERATOR;
            } else if (!Character.isWhitespace(c) && c != '&') {
                step = "()[],.!/'".indexOf(c) >= 0 ? 0.4 : Character.isUpperCase(c) ? CAPITAL : LETTER;
            }
            width += scriptNext || scriptDepth > 0 ? step * SCRIPT / LETTER : step;
            if (step > 0) {
                scriptNext = false;
            }
        }
        return new TexSize(Math.max(rowWidth, width) * WIDE, rows > 0 ? Math.max(height, (rows + 1) * ROW) : height);
    }
}
