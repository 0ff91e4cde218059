package studydown.maths;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.maths.TexAtom.Limits;

/** Reads what follows a backslash. */
final class TexCommands {
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("hat", "ˆ"),
            Map.entry("bar", "¯"),
            Map.entry("tilde", "˜"),
            Map.entry("vec", "→"),
            Map.entry("dot", "˙"),
            Map.entry("ddot", "¨"),
            Map.entry("check", "ˇ"),
            Map.entry("breve", "˘"),
            Map.entry("acute", "´"),
            Map.entry("grave", "`"),
            Map.entry("mathring", "˚"));

    private static final Map<String, String> STRETCHED_OVER = Map.of(
            "widehat", "ˆ",
            "widetilde", "˜",
            "overrightarrow", "→",
            "overleftarrow", "←",
            "overbrace", "⏞");

    private static final Map<String, String> STRETCHED_UNDER = Map.of("underbrace", "⏟", "underrightarrow", "→");

    private static final Map<String, String> LONG_ARROWS =
            Map.of("xrightarrow", "→", "xleftarrow", "←", "xleftrightarrow", "↔", "xRightarrow", "⇒", "xmapsto", "↦");

    private static final Map<String, TexClass> CLASSES = Map.of(
            "mathord", TexClass.ORDINARY,
            "mathop", TexClass.FUNCTION,
            "mathbin", TexClass.BINARY,
            "mathrel", TexClass.RELATION,
            "mathopen", TexClass.OPEN,
            "mathclose", TexClass.CLOSE,
            "mathpunct", TexClass.PUNCTUATION,
            "mathinner", TexClass.INNER);

    private static final Map<String, String> SPACES = Map.ofEntries(
            Map.entry(",", "0.1667em"),
            Map.entry("thinspace", "0.1667em"),
            Map.entry(":", "0.2222em"),
            Map.entry(">", "0.2222em"),
            Map.entry("medspace", "0.2222em"),
            Map.entry(";", "0.2778em"),
            Map.entry("thickspace", "0.2778em"),
            Map.entry(" ", "0.25em"),
            Map.entry("space", "0.25em"),
            Map.entry("enspace", "0.5em"),
            Map.entry("quad", "1em"),
            Map.entry("qquad", "2em"));

    private final TexParser parser;
    private final TexScanner scanner;
    private final TexText text;
    private final TexFences fences;
    private final TexTables tables;

    TexCommands(TexParser parser, TexScanner scanner) {
        this.parser = parser;
        this.scanner = scanner;
        this.text = new TexText(parser, scanner);
        this.fences = new TexFences(parser, scanner);
        this.tables = new TexTables(parser, scanner);
    }

    /** Reads a command, the backslash being next, with its arguments. */
    TexAtom read(TexStyle style) throws TexException {
        int offset = scanner.offset();
        String name = scanner.command();
        Optional<TexSymbols.Symbol> symbol = TexSymbols.command(name);
        if (symbol.isPresent()) {
            return TexParser.symbol(symbol.get(), style);
        }
        if (TexSymbols.isFunction(name)) {
            return function(TexSymbols.functionName(name), TexSymbols.hasLimits(name));
        }
        Optional<MathAlphabet> alphabet = MathAlphabet.of(name);
        if (alphabet.isPresent()) {
            return inAlphabet(style.in(alphabet.get()));
        }
        Optional<TexAtom> found = text.read(name, style);
        if (found.isEmpty()) {
            found = fences.read(name, style, offset);
        }
        if (found.isEmpty()) {
            found = decorated(name, style);
        }
        return found.isPresent() ? found.get() : structure(name, style, offset);
    }

    private TexAtom structure(String name, TexStyle style, int offset) throws TexException {
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> {
                TexStyle parts = size(name, style).inside();
                MathElement fraction = MathElement.of("mfrac", parser.argument(parts), parser.argument(parts));
                return TexAtom.of(sized(name, fraction), TexClass.INNER);
            }
            case "binom", "dbinom", "tbinom" -> {
                TexStyle parts = size(name, style).inside();
                MathElement pair = MathElement.of("mfrac", parser.argument(parts), parser.argument(parts))
                        .with("linethickness", "0");
                MathElement fenced = MathElement.of("mrow", TexFences.open("("), pair, TexFences.close(")"));
                return TexAtom.of(sized(name, fenced), TexClass.FENCED);
            }
            case "sqrt" -> {
                return TexAtom.ordinary(root(style));
            }
            case "not" -> {
                return negated(style);
            }
            case "bmod" -> {
                return TexAtom.of(MathElement.operator("mod"), TexClass.BINARY);
            }
            case "mod", "pmod" -> {
                return modulus(name.equals("pmod"), style);
            }
            case "operatorname" -> {
                boolean limits = scanner.peek() == '*';
                scanner.skip(limits ? 1 : 0);
                return function(text.plain("\\operatorname"), limits);
            }
            case "begin" -> {
                return tables.read(style, offset);
            }
            case "substack" -> {
                return tables.stack(style, offset);
            }
            case "textcolor" -> {
                parser.remark("\\textcolor");
                scanner.group("\\textcolor");
                return TexAtom.ordinary(parser.argument(style));
            }
            case "!", "negthinspace" -> {
                // a width below nothing is no width to a browser: the style sheet draws these two together
                return space(MathElement.of("mspace").with("class", "tex-back"));
            }
            case "" -> throw new TexException("a single '\\'", offset, "remove it");
            default -> {
                if (SPACES.containsKey(name)) {
                    return space(MathElement.space(SPACES.get(name)));
                }
                throw new TexException(
                        "unknown command '\\" + name + "'",
                        offset,
                        "use one that src/docs/tex.md lists, or plain text");
            }
        }
    }

    private static TexAtom space(MathElement space) {
        return new TexAtom(space, TexClass.SPACE, Optional.empty(), Limits.BESIDE);
    }

    private static TexAtom function(String name, boolean limits) {
        return new TexAtom(
                TexParser.letters(name, MathAlphabet.NORMAL, true),
                TexClass.FUNCTION,
                Optional.empty(),
                limits ? Limits.ABOVE_IN_DISPLAY : Limits.BESIDE);
    }

    private TexAtom inAlphabet(TexStyle style) throws TexException {
        List<TexAtom> inside = parser.argumentAtoms(style);
        return inside.size() == 1 ? inside.get(0) : TexAtom.ordinary(TexSpacing.row(inside, style));
    }

    private static TexStyle size(String name, TexStyle style) {
        return switch (name.charAt(0)) {
            case 'd', 'c' -> style.displayed(true);
            case 't' -> style.displayed(false);
            default -> style;
        };
    }

    private static MathElement sized(String name, MathElement fraction) {
        return switch (name.charAt(0)) {
            case 'd', 'c' ->
                MathElement.of("mstyle", fraction).with("displaystyle", "true").with("scriptlevel", "0");
            case 't' ->
                MathElement.of("mstyle", fraction).with("displaystyle", "false").with("scriptlevel", "0");
            default -> fraction;
        };
    }

    private MathElement root(TexStyle style) throws TexException {
        scanner.skipSpace();
        if (scanner.peek() != '[') {
            return MathElement.of("msqrt", parser.argument(style.inside()));
        }
        int offset = scanner.offset();
        scanner.skip(1);
        MathElement index = TexSpacing.row(parser.atoms(style.inScript(), ']'), style.inScript());
        if (scanner.peek() != ']') {
            throw new TexException("'[' without ']'", offset, "close it");
        }
        scanner.skip(1);
        return MathElement.of("mroot", parser.argument(style.inside()), index);
    }

    private TexAtom negated(TexStyle style) throws TexException {
        List<TexAtom> inside = parser.argumentAtoms(style);
        if (inside.size() != 1 || inside.get(0).element().text().isEmpty()) {
            throw new TexException("\\not before more than one sign", scanner.offset(), "put it before a single sign");
        }
        String sign = Normalizer.normalize(inside.get(0).element().text() + "\u0338", Normalizer.Form.NFC);
        return TexAtom.of(MathElement.operator(sign), TexClass.RELATION);
    }

    private TexAtom modulus(boolean brackets, TexStyle style) throws TexException {
        List<MathElement> row = new ArrayList<>();
        row.add(MathElement.space(style.display() ? "1em" : "0.4444em"));
        if (brackets) {
            row.add(MathElement.operator("(").with("stretchy", "false"));
        }
        row.add(MathElement.token("mi", "mod"));
        row.add(MathElement.space("0.3333em"));
        row.add(parser.argument(style));
        if (brackets) {
            row.add(MathElement.operator(")").with("stretchy", "false"));
        }
        return TexAtom.ordinary(MathElement.row(row));
    }

    /** Reads what is written above or below something, or says of which class it is. */
    private Optional<TexAtom> decorated(String name, TexStyle style) throws TexException {
        if (ACCENTS.containsKey(name)) {
            MathElement accent = MathElement.operator(ACCENTS.get(name)).with("stretchy", "false");
            return Optional.of(TexAtom.ordinary(MathElement.of("mover", parser.argument(style.inside()), accent)
                    .with("accent", "true")));
        }
        if (STRETCHED_OVER.containsKey(name)) {
            MathElement sign = MathElement.operator(STRETCHED_OVER.get(name)).with("stretchy", "true");
            MathElement over =
                    MathElement.of("mover", parser.argument(style), sign).with("accent", "true");
            return Optional.of(TexAtom.ordinary(over).withLimits(Limits.ABOVE));
        }
        if (STRETCHED_UNDER.containsKey(name)) {
            MathElement sign = MathElement.operator(STRETCHED_UNDER.get(name)).with("stretchy", "true");
            MathElement under =
                    MathElement.of("munder", parser.argument(style), sign).with("accentunder", "true");
            return Optional.of(TexAtom.ordinary(under).withLimits(Limits.ABOVE));
        }
        if (LONG_ARROWS.containsKey(name)) {
            return Optional.of(longArrow(LONG_ARROWS.get(name), style));
        }
        if (CLASSES.containsKey(name)) {
            return Optional.of(ofClass(CLASSES.get(name), style));
        }
        return switch (name) {
            case "overset", "stackrel", "underset" -> Optional.of(stacked(name, style));
            case "phantom", "hphantom", "vphantom" ->
                Optional.of(TexAtom.ordinary(MathElement.of("mphantom", parser.argument(style))));
            case "overline", "underline", "boxed" ->
                Optional.of(TexAtom.ordinary(
                        // a line is a border: few fonts have one that stretches
                        MathElement.of("mrow", parser.argument(style)).with("class", "tex-" + name)));
            default -> Optional.empty();
        };
    }

    private TexAtom stacked(String name, TexStyle style) throws TexException {
        MathElement extra = parser.argument(style.inScript());
        List<TexAtom> inside = parser.argumentAtoms(style);
        boolean one = inside.size() == 1;
        MathElement base = one ? inside.get(0).element() : TexSpacing.row(inside, style);
        Optional<MathElement> operator = one ? inside.get(0).operator() : Optional.empty();
        // an arrow would grow as long as what stands on it
        operator.ifPresent(sign -> sign.with("stretchy", "false"));
        TexClass kind = name.equals("stackrel")
                ? TexClass.RELATION
                : one ? inside.get(0).kind() : TexClass.ORDINARY;
        MathElement stack = MathElement.of(name.equals("underset") ? "munder" : "mover", base, extra);
        return new TexAtom(stack, kind, operator, Limits.BESIDE);
    }

    private TexAtom longArrow(String arrow, TexStyle style) throws TexException {
        MathElement sign = MathElement.operator(arrow).with("stretchy", "true");
        scanner.skipSpace();
        Optional<MathElement> below = Optional.empty();
        if (scanner.peek() == '[') {
            scanner.skip(1);
            below = Optional.of(padded(TexSpacing.row(parser.atoms(style.inScript(), ']'), style.inScript())));
            if (scanner.peek() != ']') {
                throw new TexException("'[' without ']'", scanner.offset(), "close it");
            }
            scanner.skip(1);
        }
        MathElement above = padded(parser.argument(style.inScript()));
        MathElement element = below.isPresent()
                ? MathElement.of("munderover", sign, below.get(), above)
                : MathElement.of("mover", sign, above);
        return new TexAtom(element, TexClass.RELATION, Optional.of(sign), Limits.BESIDE);
    }

    private static MathElement padded(MathElement label) {
        return MathElement.of("mrow", MathElement.space("0.4em"), label, MathElement.space("0.4em"));
    }

    private TexAtom ofClass(TexClass kind, TexStyle style) throws TexException {
        List<TexAtom> inside = parser.argumentAtoms(style);
        boolean one = inside.size() == 1;
        MathElement element = one ? inside.get(0).element() : TexSpacing.row(inside, style);
        Optional<MathElement> operator = one ? inside.get(0).operator() : Optional.empty();
        Limits limits = kind == TexClass.FUNCTION ? Limits.ABOVE_IN_DISPLAY : Limits.BESIDE;
        return new TexAtom(element, kind, operator, limits);
    }
}
