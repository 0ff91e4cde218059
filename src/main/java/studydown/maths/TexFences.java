package studydown.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.maths.TexAtom.Limits;

/** Reads brackets of a chosen size, and those that grow with what they hold. */
final class TexFences {
    /** TeX's four sizes, over the size of the letters. */
    private static final Map<String, String> SIZES =
            Map.of("big", "1.2em", "Big", "1.8em", "bigg", "2.4em", "Bigg", "3em");

    private final TexParser parser;
    private final TexScanner scanner;

    TexFences(TexParser parser, TexScanner scanner) {
        this.parser = parser;
        this.scanner = scanner;
    }

    static MathElement open(String sign) {
        return fence(sign, "prefix");
    }

    static MathElement close(String sign) {
        return fence(sign, "postfix");
    }

    private static MathElement fence(String sign, String form) {
        return MathElement.operator(sign)
                .with("form", form)
                .with("fence", "true")
                .with("stretchy", "true");
    }

    Optional<TexAtom> read(String name, TexStyle style, int offset) throws TexException {
        if (name.equals("left")) {
            return Optional.of(growing(style, offset));
        }
        boolean sided = name.length() > 3 && "lrm".indexOf(name.charAt(name.length() - 1)) >= 0;
        String width = SIZES.get(sided ? name.substring(0, name.length() - 1) : name);
        if (width == null) {
            return Optional.empty();
        }
        TexClass kind = !sided
                ? TexClass.ORDINARY
                : switch (name.charAt(name.length() - 1)) {
                    case 'l' -> TexClass.OPEN;
                    case 'r' -> TexClass.CLOSE;
                    default -> TexClass.RELATION;
                };
        String sign = delimiter(name).orElse("");
        MathElement operator = MathElement.operator(sign)
                .with("stretchy", "true")
                .with("minsize", width)
                .with("maxsize", width);
        if (kind == TexClass.OPEN || kind == TexClass.CLOSE) {
            operator.spaced("0em");
        }
        return Optional.of(TexAtom.of(operator, kind));
    }

    private TexAtom growing(TexStyle style, int offset) throws TexException {
        List<MathElement> row = new ArrayList<>();
        delimiter("left").ifPresent(sign -> row.add(open(sign)));
        row.addAll(TexSpacing.children(parser.atoms(style), style, false));
        while (scanner.skipCommand("middle")) {
            delimiter("middle")
                    .ifPresent(sign -> row.add(MathElement.operator(sign)
                            .with("fence", "true")
                            .with("stretchy", "true")
                            .spaced("0em")));
            row.addAll(TexSpacing.children(parser.atoms(style), style, false));
        }
        if (!scanner.skipCommand("right")) {
            throw new TexException(
                    "'\\left' without '\\right'", offset, "close it, with \\right. if nothing is to be seen");
        }
        delimiter("right").ifPresent(sign -> row.add(close(sign)));
        return new TexAtom(MathElement.of("mrow", row), TexClass.FENCED, Optional.empty(), Limits.BESIDE);
    }

    /** Reads a bracket; empty for a dot, which stands for none. */
    private Optional<String> delimiter(String owner) throws TexException {
        scanner.skipSpace();
        int offset = scanner.offset();
        if (scanner.atEnd()) {
            throw new TexException("no bracket after '\\" + owner + "'", offset, "write one, or a dot for none");
        }
        boolean command = scanner.peek() == '\\';
        String name = command ? scanner.command() : scanner.character();
        if (!command && name.equals(".")) {
            return Optional.empty();
        }
        Optional<String> sign = (command ? TexSymbols.command(name) : TexSymbols.character(name))
                .map(TexSymbols.Symbol::text)
                .map(text -> text.equals("<") ? "⟨" : text.equals(">") ? "⟩" : text)
                .filter(text -> "()[]{}|‖/\\⟨⟩⌊⌋⌈⌉⟮⟯↑↓↕⇑⇓".contains(text));
        if (sign.isEmpty()) {
            throw new TexException(
                    "'" + (command ? "\\" : "") + name + "' after '\\" + owner + "'",
                    offset,
                    "write a bracket, or a dot for none");
        }
        return sign;
    }
}
