package studydown.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import studydown.maths.TexAtom.Limits;

/** Reads a formula from left to right: rows, groups, scripts, letters and numbers. */
final class TexParser {
    private static final int MAX_DEPTH = 60;
    private static final char NO_STOP = 0;

    /** Commands that ask a typesetter for something a browser decides. */
    private static final Set<String> SILENT =
            Set.of("nonumber", "notag", "allowbreak", "nobreak", "strut", "mathstrut", "hfill", "relax");

    private final TexScanner scanner;
    private final TexCommands commands;
    private final StringJoiner remarks = new StringJoiner("; ");
    private int depth;

    TexParser(String tex) {
        this.scanner = new TexScanner(tex);
        this.commands = new TexCommands(this, scanner);
    }

    MathElement formula(boolean display) throws TexException {
        TexStyle style = TexStyle.of(display);
        MathElement formula = TexSpacing.row(atoms(style), style);
        if (!scanner.atEnd()) {
            throw stray();
        }
        return formula;
    }

    /** Returns what was left out of a formula that could be read; empty if nothing. */
    String remarks() {
        return remarks.toString();
    }

    private TexException stray() {
        int offset = scanner.offset();
        return switch (scanner.peek()) {
            case '}' -> new TexException("'}' without '{'", offset, "remove it");
            case '&' -> new TexException("'&' outside of a table", offset, "write \\& or \\begin{aligned}");
            case '$' -> new TexException("'$'", offset, "write \\$");
            default ->
                scanner.looksAt("\\\\")
                        ? new TexException("a line break", offset, "put the lines into \\begin{aligned}…\\end{aligned}")
                        : new TexException("'\\" + commandAhead() + "' without its beginning", offset, "remove it");
        };
    }

    private String commandAhead() {
        return scanner.command();
    }

    List<TexAtom> atoms(TexStyle style) throws TexException {
        return atoms(style, NO_STOP);
    }

    /**
     * Reads until something that ends a row, which is left standing.
     *
     * @param stop one more character that ends it, or 0
     */
    List<TexAtom> atoms(TexStyle style, char stop) throws TexException {
        deeper();
        List<TexAtom> atoms = new ArrayList<>();
        while (true) {
            skipSilent();
            if (endsRow(stop)) {
                break;
            }
            Optional<TexAtom> rest = restInOtherStyle(style, stop);
            if (rest.isPresent()) {
                atoms.add(rest.get());
                break;
            }
            atoms.add(scripted(style));
        }
        depth--;
        return atoms;
    }

    private boolean endsRow(char stop) {
        char c = scanner.peek();
        return scanner.atEnd()
                || c == '}'
                || c == '&'
                || c == stop
                || c == '\\'
                        && (scanner.looksAt("\\\\")
                                || scanner.looksAtCommand("cr")
                                || scanner.looksAtCommand("end")
                                || scanner.looksAtCommand("right")
                                || scanner.looksAtCommand("middle"));
    }

    private void deeper() throws TexException {
        if (++depth > MAX_DEPTH) {
            throw new TexException("nesting that is too deep", scanner.offset(), "split it");
        }
    }

    private void skipSilent() throws TexException {
        while (true) {
            scanner.skipSpace();
            if (scanner.peek() != '\\') {
                return;
            }
            if (scanner.looksAtCommand("color")) {
                remark("\\color");
                scanner.skipCommand("color");
                scanner.group("\\color");
            } else if (SILENT.stream().noneMatch(scanner::skipCommand)) {
                return;
            }
        }
    }

    /** Notes a command that is read and has no effect. */
    void remark(String command) {
        remarks.add("'" + command + "' at character " + (scanner.offset() + 1)
                + " of the formula has no effect; formulas take their colour from the page");
    }

    /** Reads a command that sets the rest of its row otherwise, and that rest. */
    private Optional<TexAtom> restInOtherStyle(TexStyle style, char stop) throws TexException {
        for (String size : List.of("displaystyle", "textstyle", "scriptstyle")) {
            if (scanner.skipCommand(size)) {
                boolean script = size.equals("scriptstyle");
                TexStyle other = script ? style.inScript() : style.displayed(size.equals("displaystyle"));
                MathElement rest = MathElement.of("mstyle", TexSpacing.children(atoms(other, stop), other, false))
                        .with("displaystyle", String.valueOf(other.display()))
                        .with("scriptlevel", script ? "1" : "0");
                return Optional.of(TexAtom.ordinary(rest));
            }
        }
        for (String alphabet : List.of("rm", "bf")) {
            if (scanner.skipCommand(alphabet)) {
                TexStyle other = style.in(MathAlphabet.of(alphabet).orElseThrow());
                return Optional.of(TexAtom.ordinary(TexSpacing.row(atoms(other, stop), other)));
            }
        }
        return Optional.empty();
    }

    /** Reads one thing with what stands above and below it. */
    private TexAtom scripted(TexStyle style) throws TexException {
        char c = scanner.peek();
        boolean bare = c == '_' || c == '^' || c == '\'';
        TexAtom base = bare ? TexAtom.ordinary(MathElement.of("mrow")) : atom(style, false);
        Optional<MathElement> above = Optional.empty();
        Optional<MathElement> below = Optional.empty();
        while (true) {
            scanner.skipSpace();
            if (scanner.skipCommand("limits")) {
                base.operator().ifPresent(operator -> operator.with("movablelimits", "false"));
                base = base.withLimits(Limits.ABOVE);
            } else if (scanner.skipCommand("nolimits")) {
                base = base.withLimits(Limits.BESIDE);
            } else if (scanner.peek() == '\'') {
                base = primed(base, primes());
            } else if (scanner.peek() == '^' && above.isEmpty()) {
                scanner.skip(1);
                MathElement script = argument(style.inScript());
                if (script.text().equals("′")) {
                    base = primed(base, "′");
                } else {
                    above = Optional.of(script);
                }
            } else if (scanner.peek() == '_' && below.isEmpty()) {
                scanner.skip(1);
                below = Optional.of(argument(style.inScript()));
            } else if (scanner.peek() == '^' || scanner.peek() == '_') {
                throw new TexException(
                        "a second '" + scanner.peek() + "' at one thing", scanner.offset(), "group them with braces");
            } else {
                return attached(base, below, above, style);
            }
        }
    }

    private String primes() {
        int count = 0;
        while (scanner.peek() == '\'') {
            scanner.skip(1);
            scanner.skipSpace();
            count++;
        }
        return switch (count) {
            case 1 -> "′";
            case 2 -> "″";
            case 3 -> "‴";
            default -> "′".repeat(count);
        };
    }

    /** Puts primes beside a thing: fonts have them small and raised already, and Chromium would do both again. */
    private static TexAtom primed(TexAtom base, String primes) {
        MathElement prime = MathElement.operator(primes).spaced("0em");
        return base.withElement(MathElement.of("mrow", base.element(), prime));
    }

    private static TexAtom attached(
            TexAtom base, Optional<MathElement> below, Optional<MathElement> above, TexStyle style) {
        if (below.isEmpty() && above.isEmpty()) {
            return base;
        }
        boolean limits = base.limits() == Limits.ABOVE || base.limits() == Limits.ABOVE_IN_DISPLAY && style.display();
        MathElement element;
        if (above.isEmpty()) {
            element = MathElement.of(limits ? "munder" : "msub", base.element(), below.orElseThrow());
        } else if (below.isEmpty()) {
            element = MathElement.of(limits ? "mover" : "msup", base.element(), above.get());
        } else {
            element = MathElement.of(limits ? "munderover" : "msubsup", base.element(), below.get(), above.get());
        }
        return base.withElement(element);
    }

    /** Reads a group in braces or one thing, as one element. */
    MathElement argument(TexStyle style) throws TexException {
        return TexSpacing.row(argumentAtoms(style), style);
    }

    List<TexAtom> argumentAtoms(TexStyle style) throws TexException {
        skipSilent();
        if (endsRow(NO_STOP)) {
            throw new TexException("something is missing", scanner.offset(), "add it in braces");
        }
        if (scanner.peek() == '{') {
            return group(style);
        }
        return List.of(atom(style, true));
    }

    private List<TexAtom> group(TexStyle style) throws TexException {
        int start = scanner.offset();
        scanner.skip(1);
        List<TexAtom> inside = atoms(style);
        if (scanner.atEnd()) {
            throw new TexException("'{' without '}'", start, "close it");
        }
        if (scanner.peek() != '}') {
            throw stray();
        }
        scanner.skip(1);
        return inside;
    }

    /**
     * Reads one thing without its scripts.
     *
     * @param single whether a number is its first digit only, as in {@code x^10}
     */
    private TexAtom atom(TexStyle style, boolean single) throws TexException {
        deeper();
        TexAtom atom = thing(style, single);
        depth--;
        return atom;
    }

    private TexAtom thing(TexStyle style, boolean single) throws TexException {
        char c = scanner.peek();
        int offset = scanner.offset();
        if (c == '{') {
            MathElement group = TexSpacing.row(group(style), style);
            if (group.is("mo")) {
                // TeX: braces make an ordinary thing of a sign
                group.spaced("0em");
            }
            return TexAtom.ordinary(group);
        }
        if (c == '\\') {
            return commands.read(style);
        }
        if (c == '~') {
            scanner.skip(1);
            return new TexAtom(MathElement.space("0.25em"), TexClass.SPACE, Optional.empty(), Limits.BESIDE);
        }
        if (TexScanner.isDigit(c) || c == '.' && TexScanner.isDigit(scanner.peek(1))) {
            String number = single ? scanner.character() : scanner.number();
            return TexAtom.ordinary(MathElement.token("mn", inAlphabet(number, style.alphabet())));
        }
        if (c == '#' || c == '%' || c == '$') {
            throw new TexException("'" + c + "'", offset, "write \\" + c);
        }
        String character = scanner.character();
        Optional<TexSymbols.Symbol> symbol = TexSymbols.character(character);
        if (symbol.isPresent()) {
            return symbol(symbol.get(), style);
        }
        if (!Character.isLetter(character.codePointAt(0))) {
            return TexAtom.ordinary(MathElement.token("mi", character));
        }
        StringBuilder word = new StringBuilder(character);
        while (!single
                && style.alphabet().joinsLetters()
                && (TexScanner.isLetter(scanner.peek()) || TexScanner.isDigit(scanner.peek()))) {
            word.append(scanner.character());
        }
        return TexAtom.ordinary(letters(word.toString(), style.alphabet(), false));
    }

    /** Makes what a sign looks like here. */
    static TexAtom symbol(TexSymbols.Symbol symbol, TexStyle style) {
        String text = symbol.text();
        boolean letter = symbol.kind() == TexClass.ORDINARY && !"/|‖.".contains(text);
        if (letter) {
            return TexAtom.ordinary(letters(text, style.alphabet(), symbol.upright()));
        }
        if (symbol.kind() == TexClass.INNER) {
            // dots as a sign would stand as far from their neighbours as an equals sign
            return TexAtom.of(MathElement.token("mi", text), TexClass.INNER);
        }
        MathElement operator = MathElement.operator(text);
        TexAtom atom = TexAtom.of(operator, symbol.kind());
        boolean bar = text.equals("|") || text.equals("‖");
        if (symbol.kind() == TexClass.OPEN && bar) {
            operator.with("form", "prefix");
        } else if (symbol.kind() == TexClass.CLOSE && bar) {
            operator.with("form", "postfix");
        }
        if (symbol.kind() == TexClass.OPEN || symbol.kind() == TexClass.CLOSE || bar || "↑↓↕⇑⇓∥".contains(text)) {
            operator.with("stretchy", "false");
        }
        boolean integral = symbol.kind() == TexClass.OPERATOR && "∫∬∭∮".contains(text);
        return symbol.kind() == TexClass.OPERATOR && !integral ? atom.withLimits(Limits.ABOVE_IN_DISPLAY) : atom;
    }

    /** Makes an identifier; browsers set single letters in italics unless told not to. */
    static MathElement letters(String word, MathAlphabet alphabet, boolean upright) {
        String text = inAlphabet(word, alphabet);
        MathElement letters = MathElement.token("mi", text);
        boolean slanted =
                text.length() == 1 && (Character.isLetter(text.charAt(0)) && text.charAt(0) < 'Ѐ' || text.equals("∇"));
        boolean italic = alphabet == MathAlphabet.NORMAL && !upright || alphabet == MathAlphabet.BOLD_ITALIC;
        return slanted && !italic ? letters.with("mathvariant", "normal") : letters;
    }

    static String inAlphabet(String word, MathAlphabet alphabet) {
        StringBuilder text = new StringBuilder(word.length());
        word.codePoints().forEach(point -> text.append(alphabet.letter(point)));
        return text.toString();
    }
}
