package studydown.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads words in a formula. */
final class TexText {
    private static final Map<String, MathAlphabet> COMMANDS = Map.of(
            "text", MathAlphabet.NORMAL,
            "textrm", MathAlphabet.NORMAL,
            "textnormal", MathAlphabet.NORMAL,
            "mbox", MathAlphabet.NORMAL,
            "textbf", MathAlphabet.BOLD,
            "textit", MathAlphabet.ITALIC,
            "emph", MathAlphabet.ITALIC,
            "textsf", MathAlphabet.SANS,
            "texttt", MathAlphabet.MONOSPACE);

    private final TexParser parser;
    private final TexScanner scanner;

    TexText(TexParser parser, TexScanner scanner) {
        this.parser = parser;
        this.scanner = scanner;
    }

    Optional<TexAtom> read(String name, TexStyle style) throws TexException {
        MathAlphabet alphabet = COMMANDS.get(name);
        return alphabet == null ? Optional.empty() : Optional.of(text(name, alphabet, style));
    }

    private TexAtom text(String name, MathAlphabet alphabet, TexStyle style) throws TexException {
        scanner.skipSpace();
        int start = scanner.offset();
        if (scanner.peek() != '{') {
            throw new TexException("no '{' after '\\" + name + "'", start, "write \\" + name + "{…}");
        }
        scanner.skip(1);
        List<MathElement> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int braces = 1;
        while (true) {
            char c = scanner.peek();
            if (scanner.atEnd()) {
                throw new TexException("'{' without '}'", start, "close it");
            }
            if (c == '$') {
                flush(words, alphabet, pieces);
                pieces.add(formula(style));
                continue;
            }
            if (c == '\\') {
                words.append(escaped(scanner.offset()));
                continue;
            }
            scanner.skip(1);
            if (c == '{') {
                braces++;
            } else if (c == '}' && --braces == 0) {
                break;
            } else if (c != '}') {
                words.append(Character.isWhitespace(c) || c == '~' ? ' ' : c);
            }
        }
        flush(words, alphabet, pieces);
        return TexAtom.ordinary(pieces.isEmpty() ? MathElement.token("mtext", "") : MathElement.row(pieces));
    }

    /** Reads a formula inside of words inside of a formula. */
    private MathElement formula(TexStyle style) throws TexException {
        int start = scanner.offset();
        scanner.skip(1);
        MathElement formula = TexSpacing.row(parser.atoms(style.inside(), '$'), style.inside());
        if (scanner.peek() != '$') {
            throw new TexException("'$' without a second one", start, "close it");
        }
        scanner.skip(1);
        return formula;
    }

    private String escaped(int offset) throws TexException {
        String name = scanner.command();
        return switch (name) {
            case "%", "$", "#", "&", "_", "{", "}" -> name;
            case " ", ",", ";", ":", "quad" -> " ";
            case "ldots", "dots", "textellipsis" -> "…";
            case "textbackslash" -> "\\";
            default ->
                throw new TexException(
                        "'\\" + name + "' in the words of a formula",
                        offset,
                        "put it outside of \\text{…}, or between $");
        };
    }

    private static void flush(StringBuilder words, MathAlphabet alphabet, List<MathElement> pieces) {
        if (words.length() == 0) {
            return;
        }
        String text = TexParser.inAlphabet(words.toString(), alphabet);
        // browsers cut spaces off at the ends
        boolean before = text.startsWith(" ");
        boolean after = text.endsWith(" ") && !text.isBlank();
        pieces.add(MathElement.token("mtext", (before ? "\u00A0" : "") + text.strip() + (after ? "\u00A0" : "")));
        words.setLength(0);
    }

    /** Reads a group that holds a name: letters, digits, a few signs, spaces. */
    String plain(String owner) throws TexException {
        int start = scanner.offset();
        String name = scanner.group(owner);
        StringBuilder plain = new StringBuilder();
        TexScanner inside = new TexScanner(name);
        while (!inside.atEnd()) {
            if (inside.peek() != '\\') {
                String character = inside.character();
                plain.append(character.equals("~") ? "\u00A0" : character.isBlank() ? "" : character);
                continue;
            }
            String command = inside.command();
            switch (command) {
                case ",", ";", ":", " ", "thinspace" -> plain.append('\u2009');
                case "%", "_", "&", "#", "$" -> plain.append(command);
                case "-" -> plain.append('-');
                default ->
                    throw new TexException(
                            "'\\" + command + "' in '" + owner + "{" + name + "}'", start, "use letters");
            }
        }
        return plain.toString();
    }
}
