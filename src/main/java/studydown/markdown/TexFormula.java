package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one formula, left to right, into the inside of a MathML row. */
final class TexFormula {
    private static final int MAX_DEPTH = 40;

    /** A formula that is not in the subset that is read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    private static final Map<String, String> LETTERS = letters();
    private static final Map<String, String> OPERATORS = operators();
    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh",
            "cosh", "tanh", "det", "dim", "ker", "deg", "gcd", "hom", "arg", "Pr");
    private static final Set<String> LIMITS =
            Set.of("lim", "min", "max", "sup", "inf", "limsup", "liminf", "argmin", "argmax");
    private static final Set<String> BIG = Set.of("∑", "∏", "⋃", "⋂", "∐", "⨁", "⨂", "⋁", "⋀");
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("hat", "^"),
            Map.entry("widehat", "^"),
            Map.entry("bar", "¯"),
            Map.entry("overline", "¯"),
            Map.entry("tilde", "~"),
            Map.entry("widetilde", "~"),
            Map.entry("vec", "→"),
            Map.entry("dot", "˙"),
            Map.entry("ddot", "¨"),
            Map.entry("check", "ˇ"),
            Map.entry("overrightarrow", "→"));
    private static final Map<String, String> SPACES = Map.of(
            ",",
            "0.167em",
            ":",
            "0.222em",
            ";",
            "0.278em",
            "!",
            "-0.167em",
            " ",
            "0.25em",
            "quad",
            "1em",
            "qquad",
            "2em",
            "thinspace",
            "0.167em",
            "enspace",
            "0.5em");

    private final String tex;
    private int at;
    private int depth;

    TexFormula(String tex) {
        this.tex = tex;
    }

    /** Reads everything there is. */
    String row() {
        String row = row("");
        if (at < tex.length()) {
            throw new Unreadable(
                    "'" + tex.charAt(at) + "' has no beginning in the formula '" + shown() + "'; remove it");
        }
        return row;
    }

    private String shown() {
        return tex.length() > 60 ? tex.substring(0, 60) + "…" : tex;
    }

    /** Reads until one of the stops, which is left standing: a closing brace, an alignment mark, a command. */
    private String row(String stop) {
        if (++depth > MAX_DEPTH) {
            throw new Unreadable("the formula '" + shown() + "' nests deeper than " + MAX_DEPTH + "; split it");
        }
        List<String> parts = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at >= tex.length()) {
                break;
            }
            char c = tex.charAt(at);
            if (c == '}' || c == '&' || c == ']' && stop.equals("]")) {
                break;
            }
            if (c == '\\' && (peek("\\\\") || peekCommand("end") || peekCommand("right") || peekCommand("middle"))) {
                break;
            }
            scripted(parts);
        }
        depth--;
        return String.join("", parts);
    }

    private boolean peek(String text) {
        return tex.startsWith(text, at);
    }

    private boolean peekCommand(String name) {
        int end = at + 1 + name.length();
        return tex.startsWith("\\" + name, at) && (end >= tex.length() || !Character.isLetter(tex.charAt(end)));
    }

    private void skipSpace() {
        while (at < tex.length() && (Character.isWhitespace(tex.charAt(at)) || tex.charAt(at) == '~')) {
            at++;
        }
    }

    /** Reads one thing with what hangs on it above and below. */
    private void scripted(List<String> parts) {
        char c = tex.charAt(at);
        String base = c == '_' || c == '^' || c == '\'' ? "<mrow></mrow>" : atom();
        String below = "";
        String above = "";
        StringBuilder primes = new StringBuilder();
        while (true) {
            skipSpace();
            if (at >= tex.length()) {
                break;
            }
            if (peekCommand("limits") || peekCommand("nolimits")) {
                at += peekCommand("limits") ? 7 : 9;
                continue;
            }
            c = tex.charAt(at);
            if (c == '\'') {
                primes.append('′');
                at++;
            } else if (c == '_' && below.isEmpty()) {
                at++;
                below = argument();
            } else if (c == '^' && above.isEmpty()) {
                at++;
                above = argument();
            } else if (c == '_' || c == '^') {
                throw new Unreadable(
                        "two '" + c + "' at one base in the formula '" + shown() + "'; group them with braces");
            } else {
                break;
            }
        }
        if (primes.length() > 0) {
            above = "<mrow><mo>" + primes + "</mo>" + above + "</mrow>";
        }
        parts.add(attach(base, below, above));
    }

    private static String attach(String base, String below, String above) {
        boolean limits = base.contains("data-limits");
        String clean = base.replace(" data-limits=\"\"", "");
        String name = limits ? "under over" : "sub sup";
        String[] names = name.split(" ");
        if (!below.isEmpty() && !above.isEmpty()) {
            String both = "m" + names[0] + names[1];
            return "<" + both + ">" + clean + below + above + "</" + both + ">";
        }
        if (!below.isEmpty()) {
            return "<m" + names[0] + ">" + clean + below + "</m" + names[0] + ">";
        }
        if (!above.isEmpty()) {
            return "<m" + names[1] + ">" + clean + above + "</m" + names[1] + ">";
        }
        return clean;
    }

    /** Reads a group in braces or one thing, as exactly one element. */
    private String argument() {
        skipSpace();
        if (at >= tex.length()) {
            throw new Unreadable("something is missing at the end of the formula '" + shown() + "'; add it in braces");
        }
        return atom();
    }

    private String group() {
        at++;
        String inside = row("");
        if (at >= tex.length() || tex.charAt(at) != '}') {
            throw new Unreadable("a brace is never closed in the formula '" + shown() + "'; add }");
        }
        at++;
        return "<mrow>" + inside + "</mrow>";
    }

    private String atom() {
        if (++depth > MAX_DEPTH) {
            throw new Unreadable("the formula '" + shown() + "' nests deeper than " + MAX_DEPTH + "; split it");
        }
        String atom = thing();
        depth--;
        return atom;
    }

    private String thing() {
        char c = tex.charAt(at);
        if (c == '{') {
            return group();
        }
        if (c == '\\') {
            return command();
        }
        if (c >= '0' && c <= '9' || c == '.' && at + 1 < tex.length() && Character.isDigit(tex.charAt(at + 1))) {
            int start = at;
            while (at < tex.length() && numeric(at)) {
                at++;
            }
            return "<mn>" + tex.substring(start, at) + "</mn>";
        }
        int point = tex.codePointAt(at);
        at += Character.charCount(point);
        String text = Character.toString(point);
        if (Character.isLetter(point)) {
            return "<mi>" + text + "</mi>";
        }
        if (c == '-') {
            return "<mo>−</mo>";
        }
        if (c == '*') {
            return "<mo>∗</mo>";
        }
        if ("()[]|".indexOf(c) >= 0) {
            return "<mo stretchy=\"false\">" + text + "</mo>";
        }
        if (c == '#' || c == '$' || c == '%') {
            throw new Unreadable("'" + c + "' in the formula '" + shown() + "' is not read; write \\" + c);
        }
        return "<mo>" + Html.escape(text) + "</mo>";
    }

    private boolean numeric(int i) {
        char c = tex.charAt(i);
        boolean inner = (c == '.' || c == ',')
                && i + 1 < tex.length()
                && Character.isDigit(tex.charAt(i + 1))
                && i > 0
                && Character.isDigit(tex.charAt(i - 1));
        return c >= '0' && c <= '9'
                || inner && c == '.'
                || c == '.' && i + 1 < tex.length() && Character.isDigit(tex.charAt(i + 1));
    }

    private String name() {
        at++;
        int start = at;
        while (at < tex.length() && isAsciiLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start && at < tex.length()) {
            at++;
        }
        return tex.substring(start, at);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String command() {
        String name = name();
        if (SPACES.containsKey(name)) {
            return "<mspace width=\"" + SPACES.get(name) + "\"></mspace>";
        }
        if (LETTERS.containsKey(name)) {
            return "<mi>" + LETTERS.get(name) + "</mi>";
        }
        if (OPERATORS.containsKey(name)) {
            String operator = OPERATORS.get(name);
            String fixed = "‖∣".contains(operator) ? " stretchy=\"false\"" : "";
            return "<mo" + (BIG.contains(operator) ? " data-limits=\"\"" : fixed) + ">" + operator + "</mo>";
        }
        if (FUNCTIONS.contains(name)) {
            return "<mi>" + name + "</mi>";
        }
        if (LIMITS.contains(name)) {
            return "<mo data-limits=\"\" movablelimits=\"true\" form=\"prefix\">" + name + "</mo>";
        }
        if (ACCENTS.containsKey(name)) {
            return "<mover accent=\"true\">" + argument() + "<mo>" + ACCENTS.get(name) + "</mo></mover>";
        }
        return structure(name);
    }

    private String structure(String name) {
        switch (name) {
            case "frac", "dfrac", "tfrac":
                return "<mfrac>" + argument() + argument() + "</mfrac>";
            case "binom":
                return "<mrow><mo>(</mo><mfrac linethickness=\"0\">" + argument() + argument()
                        + "</mfrac><mo>)</mo></mrow>";
            case "sqrt":
                return root();
            case "text", "textrm", "textbf", "textit", "mbox":
                return "<mtext>" + Html.escape(braced(name).replace(' ', '\u00a0')) + "</mtext>";
            case "mathrm", "operatorname":
                return plainName(name);
            case "mathbb", "mathcal", "mathscr", "mathbf", "boldsymbol", "mathfrak", "mathsf", "mathit", "bm":
                return styled(name);
            case "left":
                return fenced();
            case "begin":
                return environment();
            case "underbrace":
                return "<munder data-limits=\"\"><mrow>" + argument() + "</mrow><mo>⏟</mo></munder>";
            case "overbrace":
                return "<mover data-limits=\"\"><mrow>" + argument() + "</mrow><mo>⏞</mo></mover>";
            case "underline":
                return "<munder>" + argument() + "<mo>_</mo></munder>";
            case "big",
                    "Big",
                    "bigg",
                    "Bigg",
                    "bigl",
                    "bigr",
                    "Bigl",
                    "Bigr",
                    "biggl",
                    "biggr",
                    "displaystyle",
                    "textstyle":
                return "<mrow></mrow>";
            case "not":
                return argument().replaceFirst("</mo>", "\u0338</mo>");
            default:
                throw new Unreadable("\\" + name + " in the formula '" + shown()
                        + "' is not read; use one of the commands that the documentation lists");
        }
    }

    private String root() {
        skipSpace();
        if (at < tex.length() && tex.charAt(at) == '[') {
            at++;
            String degree = row("]");
            if (at >= tex.length()) {
                throw new Unreadable("a bracket is never closed in the formula '" + shown() + "'; add ]");
            }
            at++;
            return "<mroot>" + argument() + "<mrow>" + degree + "</mrow></mroot>";
        }
        return "<msqrt>" + argument() + "</msqrt>";
    }

    private String braced(String name) {
        skipSpace();
        int close = at < tex.length() && tex.charAt(at) == '{' ? closing(at) : -1;
        if (close < 0) {
            throw new Unreadable(
                    "\\" + name + " needs braces in the formula '" + shown() + "'; write \\" + name + "{…}");
        }
        String text = tex.substring(at + 1, close);
        at = close + 1;
        return text;
    }

    private int closing(int open) {
        int level = 0;
        for (int i = open; i < tex.length(); i++) {
            if (tex.charAt(i) == '\\') {
                i++;
            } else if (tex.charAt(i) == '{') {
                level++;
            } else if (tex.charAt(i) == '}' && --level == 0) {
                return i;
            }
        }
        return -1;
    }

    private String plainName(String name) {
        if (at < tex.length() && tex.charAt(at) == '*') {
            at++;
        }
        String text = braced(name).replace("\\,", "\u2009").replace("\\_", "_").replace("\\", "");
        String variant = text.codePointCount(0, text.length()) == 1 ? " mathvariant=\"normal\"" : "";
        return "<mi" + variant + ">" + Html.escape(text) + "</mi>";
    }

    /** Letters of another alphabet, as Unicode's mathematical letters: browsers do not know the attribute for it. */
    private String styled(String name) {
        skipSpace();
        String text;
        if (at < tex.length() && tex.charAt(at) == '{') {
            text = braced(name).strip();
        } else if (at < tex.length()) {
            int start = at;
            if (tex.charAt(at) == '\\') {
                name();
            } else {
                at++;
            }
            text = tex.substring(start, at);
        } else {
            throw new Unreadable("\\" + name + " is the end of the formula '" + shown() + "'; say what it is for");
        }
        if (!text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == ',')) {
            TexFormula inner = new TexFormula(text);
            inner.depth = depth;
            return "<mrow>" + inner.row() + "</mrow>";
        }
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(c -> letters.appendCodePoint(MathLetter.of(c, name)));
        return "<mi>" + letters + "</mi>";
    }

    private String fenced() {
        String open = delimiter();
        StringBuilder inside = new StringBuilder(row(""));
        while (peekCommand("middle")) {
            at += 7;
            inside.append("<mo stretchy=\"true\">")
                    .append(delimiter())
                    .append("</mo>")
                    .append(row(""));
        }
        if (!peekCommand("right")) {
            throw new Unreadable("\\left has no \\right in the formula '" + shown() + "'; add it");
        }
        at += 6;
        String close = delimiter();
        return "<mrow>" + fence(open) + inside + fence(close) + "</mrow>";
    }

    private static String fence(String delimiter) {
        return delimiter.isEmpty() ? "" : "<mo fence=\"true\" stretchy=\"true\">" + delimiter + "</mo>";
    }

    private String delimiter() {
        skipSpace();
        if (at >= tex.length()) {
            throw new Unreadable("a bracket is missing at the end of the formula '" + shown() + "'; add it or a dot");
        }
        if (tex.charAt(at) == '\\') {
            String name = name();
            String found = OPERATORS.get(name);
            if (found == null) {
                throw new Unreadable(
                        "\\" + name + " is no bracket in the formula '" + shown() + "'; use one, or a dot for none");
            }
            return found;
        }
        char c = tex.charAt(at++);
        return c == '.' ? "" : Html.escape(String.valueOf(c));
    }

    private String environment() {
        String name = braced("begin");
        boolean array = name.equals("array");
        if (array) {
            braced("begin");
        }
        String brackets = switch (name) {
            case "matrix", "aligned", "align", "align*", "split", "gathered", "array", "smallmatrix" -> "";
            case "pmatrix" -> "()";
            case "bmatrix" -> "[]";
            case "vmatrix" -> "||";
            case "Vmatrix" -> "‖‖";
            case "cases" -> "{";
            default ->
                throw new Unreadable("the environment '" + name + "' in the formula '" + shown()
                        + "' is not read; use pmatrix, bmatrix, cases or aligned");
        };
        StringBuilder rows = new StringBuilder("<mtr><mtd>");
        while (true) {
            rows.append(row(""));
            if (at >= tex.length()) {
                throw new Unreadable(
                        "\\begin{" + name + "} has no end in the formula '" + shown() + "'; add \\end{" + name + "}");
            }
            if (tex.charAt(at) == '&') {
                at++;
                rows.append("</mtd><mtd>");
            } else if (peek("\\\\")) {
                at += 2;
                rows.append("</mtd></mtr><mtr><mtd>");
            } else if (peekCommand("end")) {
                at += 4;
                String closed = braced("end");
                if (!closed.equals(name)) {
                    throw new Unreadable("\\begin{" + name + "} ends as \\end{" + closed + "} in the formula '"
                            + shown() + "'; make them the same");
                }
                break;
            } else {
                throw new Unreadable(
                        "'" + tex.charAt(at) + "' has no beginning in the formula '" + shown() + "'; remove it");
            }
        }
        String table = rows.append("</mtd></mtr>").toString().replace("<mtr><mtd></mtd></mtr>", "");
        String style =
                name.startsWith("align") || name.equals("split") ? " class=\"aligned\" displaystyle=\"true\"" : "";
        String matrix = "<mtable" + style + ">" + table + "</mtable>";
        String open = brackets.isEmpty() ? "" : brackets.substring(0, 1);
        String close = brackets.length() < 2 ? "" : brackets.substring(1, 2);
        return "<mrow>" + fence(open) + matrix + fence(close) + "</mrow>";
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new java.util.TreeMap<>();
        String greek =
                "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ"
                        + " lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ"
                        + " varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ"
                        + " Omega Ω ell ℓ hbar ℏ infty ∞ nabla ∇ partial ∂ emptyset ∅ varnothing ∅ Re ℜ Im ℑ aleph ℵ imath ı"
                        + " jmath ȷ top ⊤ bot ⊥ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ prime ′ degree ° angle ∠";
        fill(letters, greek);
        return Map.copyOf(letters);
    }

    private static Map<String, String> operators() {
        Map<String, String> operators = new java.util.TreeMap<>();
        String signs = "le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ to →"
                + " rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ implies ⟹"
                + " mapsto ↦ longrightarrow ⟶ gets ← in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩"
                + " setminus ∖ odot ⊙ otimes ⊗ oplus ⊕ cdot ⋅ times × div ÷ pm ± mp ∓ circ ∘ bullet ∙ star ⋆ ast ∗ wedge ∧"
                + " land ∧ vee ∨ lor ∨ neg ¬ lnot ¬ forall ∀ exists ∃ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃"
                + " bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀ mid ∣ vert | Vert ‖ | ‖ lvert | rvert | lVert ‖"
                + " rVert ‖ parallel ∥ perp ⊥ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } { { } }"
                + " colon : triangleq ≜ models ⊨ vdash ⊢ uparrow ↑ downarrow ↓ therefore ∴ because ∵ lbrack [ rbrack ] % %"
                + " # # _ _ $ $ backslash ∖ succ ≻ prec ≺ lt &lt; gt &gt; & &amp;";
        fill(operators, signs);
        return Map.copyOf(operators);
    }

    private static void fill(Map<String, String> map, String pairs) {
        String[] words = pairs.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
    }
}
