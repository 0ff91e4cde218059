package studydown.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets the things of a formula beside each other with TeX's spaces. What the browsers' own dictionary of signs gives
 * is left to it; said is only what differs: signs in front of a number, signs in scripts, names of functions.
 */
final class TexSpacing {
    private static final String NONE = "0em";
    /** Less than TeX's thin space, as Firefox adds some of its own. */
    private static final String BESIDE_FRACTION = "0.1em";

    private static final String THIN = "0.1667em";
    private static final String MEDIUM = "0.2222em";
    private static final String THICK = "0.2778em";

    /** Signs that browsers know in another role than the one TeX gives them. */
    private static final Set<String> AMBIGUOUS = Set.of("|", ":");

    private static final Set<String> PREFIXES = Set.of("+", "−", "±", "∓");

    private TexSpacing() {}

    static MathElement row(List<TexAtom> atoms, TexStyle style) {
        return MathElement.row(children(atoms, style, false));
    }

    /**
     * Returns the elements of a row.
     *
     * @param continued whether the row goes on with what another began, as behind an alignment mark
     */
    static List<MathElement> children(List<TexAtom> atoms, TexStyle style, boolean continued) {
        List<TexClass> kinds = kinds(atoms, continued);
        List<MathElement> children = new ArrayList<>();
        TexClass before = continued ? TexClass.ORDINARY : TexClass.OPEN;
        boolean first = true;
        for (int i = 0; i < atoms.size(); i++) {
            TexAtom atom = atoms.get(i);
            TexClass kind = kinds.get(i);
            if (kind == TexClass.SPACE) {
                children.add(atom.element());
                continue;
            }
            TexClass after = next(kinds, i);
            String between = first ? "" : between(before, kind, style.script());
            if (!between.isEmpty()) {
                children.add(MathElement.space(between));
            }
            boolean bare = atom.operator().isEmpty() && (kind == TexClass.RELATION || kind == TexClass.BINARY);
            if (bare && !style.script()) {
                String width = kind == TexClass.RELATION ? THICK : MEDIUM;
                children.add(MathElement.space(width));
                children.add(atom.element());
                children.add(MathElement.space(width));
            } else {
                atom.operator().ifPresent(operator -> place(operator, atom.kind(), kind, style.script()));
                children.add(atom.element());
            }
            boolean startsRow = first && !continued;
            TexClass left = before;
            atom.operator().filter(operator -> !style.script()).ifPresent(operator -> {
                boolean spaced = kind == TexClass.RELATION || kind == TexClass.BINARY || kind == TexClass.PUNCTUATION;
                if (kind == TexClass.RELATION && (startsRow || left == TexClass.RELATION)) {
                    operator.with("lspace", NONE);
                }
                if (spaced && (after == TexClass.CLOSE || kind == TexClass.RELATION && after == TexClass.RELATION)) {
                    operator.with("rspace", NONE);
                }
                if (kind == TexClass.BINARY && PREFIXES.contains(operator.text()) && children.size() == 1) {
                    operator.with("form", "infix");
                }
            });
            before = kind;
            first = false;
        }
        return children;
    }

    /** TeX: a binary sign with nothing to its left or right is an ordinary one. */
    private static List<TexClass> kinds(List<TexAtom> atoms, boolean continued) {
        List<TexClass> kinds = new ArrayList<>(atoms.stream().map(TexAtom::kind).toList());
        TexClass before = continued ? TexClass.ORDINARY : TexClass.OPEN;
        int last = -1;
        for (int i = 0; i < kinds.size(); i++) {
            TexClass kind = kinds.get(i);
            if (kind == TexClass.SPACE) {
                continue;
            }
            switch (kind) {
                case BINARY -> {
                    switch (before) {
                        case BINARY, OPERATOR, FUNCTION, RELATION, OPEN, PUNCTUATION -> kind = TexClass.ORDINARY;
                        default -> {
                            // it has something to its left
                        }
                    }
                    kinds.set(i, kind);
                }
                case RELATION, CLOSE, PUNCTUATION -> loosen(kinds, last);
                default -> {
                    // changes nothing
                }
            }
            before = kind;
            last = i;
        }
        loosen(kinds, last);
        return kinds;
    }

    private static void loosen(List<TexClass> kinds, int last) {
        if (last >= 0 && kinds.get(last) == TexClass.BINARY) {
            kinds.set(last, TexClass.ORDINARY);
        }
    }

    /** What follows; the end counts as a closing bracket. */
    private static TexClass next(List<TexClass> kinds, int i) {
        int next = i + 1;
        // spaces are few, and a run of them is read once for the one thing in front of it
        while (next < kinds.size() && kinds.get(next) == TexClass.SPACE) {
            next++;
        }
        return next < kinds.size() ? kinds.get(next) : TexClass.CLOSE;
    }

    /** Returns the space between two neighbours that no sign brings along; empty for none. */
    private static String between(TexClass left, TexClass right, boolean script) {
        boolean leftEnds = left == TexClass.ORDINARY || left == TexClass.CLOSE || left == TexClass.FENCED;
        if (right == TexClass.FUNCTION) {
            return leftEnds || left == TexClass.INNER || left == TexClass.FUNCTION ? THIN : "";
        }
        if (left == TexClass.FUNCTION) {
            return right == TexClass.ORDINARY || right == TexClass.INNER ? THIN : "";
        }
        boolean inner = right == TexClass.INNER && (leftEnds || left == TexClass.INNER)
                || left == TexClass.INNER
                        && (right == TexClass.ORDINARY || right == TexClass.OPEN || right == TexClass.FENCED);
        return inner && !script ? BESIDE_FRACTION : "";
    }

    /** Sets the spaces of a sign where the browsers' dictionary would set others. */
    private static void place(MathElement operator, TexClass natural, TexClass kind, boolean script) {
        Optional<TexClass> known = TexSymbols.character(operator.text())
                .filter(symbol -> !AMBIGUOUS.contains(symbol.text()))
                .map(TexSymbols.Symbol::kind);
        switch (kind) {
            case BINARY, RELATION -> {
                if (script) {
                    operator.spaced(NONE);
                } else if (!known.equals(Optional.of(kind))) {
                    operator.spaced(kind == TexClass.RELATION ? THICK : MEDIUM);
                }
            }
            case PUNCTUATION -> {
                if (script) {
                    operator.spaced(NONE);
                } else if (!known.equals(Optional.of(kind))) {
                    operator.with("lspace", NONE).with("rspace", THIN);
                }
            }
            case ORDINARY -> {
                if (natural == TexClass.BINARY && !script && PREFIXES.contains(operator.text())) {
                    operator.with("form", "prefix");
                } else {
                    operator.spaced(NONE);
                }
            }
            default -> {
                if (operator.text().equals("!") || operator.text().equals("?")) {
                    operator.spaced(NONE);
                }
            }
        }
    }
}
