package studydown.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a script in fewer letters: without comments and spaces, with short names for what only the script itself sees.
 *
 * <pre>
 * (() => { const parts = []; class Desk { #root; add(part) { this.#root.append(part, parts); } } })();
 * (()=>{const e=[];class t{#e;add(t){this.#e.append(t,e);}}})();
 * </pre>
 *
 * <p>Knows of the language where names stand, not what they do: names of members stay, but private ones; so does what is
 * declared outside of all brackets, as other scripts see it, and what is declared nowhere, as browsers may know it.
 */
final class ScriptShortener {
    private static final Set<String> KEYWORDS = Set.of(
            ("break case catch class const continue debugger default delete do else export extends false finally for"
                            + " function if import in instanceof new null return super switch this throw true try typeof var"
                            + " void while with enum let static yield await async of get set arguments eval")
                    .split(" "));

    private static final Set<String> BEFORE_OBJECT =
            Set.of("(", ",", "=", "[", ":", "?", "...", "&", "|", "return", "const", "let", "var", "in", "of");
    private static final Set<String> HEADS = Set.of("if", "for", "while", "switch", "with", "await");
    private static final Set<String> BEFORE_MEMBER = Set.of("{", ",", "}", ";");
    private static final Set<String> MODIFIERS = Set.of("get", "set", "async", "static", "*");
    /** The order in which our own scripts are smallest after gzip, found by trying. */
    private static final String LETTERS = "setanrioldpuhfwcyxgmAkvSbLVRPNTOUEDIMHWjFKGCzYqXQJBZ";
    /** What a whole script sees begins here, so that the parameters of most functions have the same names: the first. */
    private static final int FIRST_OF_SCRIPT = 4;
    /** A script is one function, called at once: brackets around what it declares. */
    private static final int SCRIPT_DEPTH = 2;

    /** Between which brackets something stands. */
    private enum Place {
        OBJECT,
        CLASS,
        BLOCK,
        OTHER
    }

    private enum Role {
        VARIABLE,
        /** A variable that also names a member: {@code {name}}. */
        BOTH,
        OTHER
    }

    /** What one declaration of a name, or several in the same place, stand for; between two tokens that name means this. */
    private static final class Variable {
        private final int from;
        private final int to;
        private final List<Integer> uses = new ArrayList<>();
        private String name;

        private Variable(String name, int from, int to) {
            this.name = name;
            this.from = from;
            this.to = to;
        }

        private boolean covers(int token) {
            return from <= token && token <= to;
        }

        private boolean usedWithin(Variable inner) {
            int next = Collections.binarySearch(uses, inner.from);
            int first = next < 0 ? -next - 1 : next;
            return first < uses.size() && uses.get(first) <= inner.to;
        }
    }

    private final ScriptTokens script;
    private final List<String> tokens;
    private final Role[] roles;
    /** For each bracket, the other of its pair. */
    private final int[] partner;
    /** For each token, the bracket that opened last before it and is still open, or -1. */
    private final int[] around;

    /** The braces that open a class. */
    private final Set<Integer> classes = new HashSet<>();

    /** The variables of each name. */
    private final Map<String, List<Variable>> variables = new LinkedHashMap<>();

    private ScriptShortener(ScriptTokens script) {
        this.script = script;
        this.tokens = script.tokens();
        this.roles = new Role[tokens.size()];
        this.partner = new int[tokens.size()];
        this.around = new int[tokens.size()];
    }

    /** Returns a script that does the same. */
    static String shorten(String script) {
        ScriptShortener shortener = new ScriptShortener(ScriptTokens.of(script));
        shortener.findRoles();
        shortener.findVariables();
        return shortener.written(shortener.names());
    }

    private String at(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i);
    }

    private boolean isName(int i) {
        String token = at(i);
        return !token.isEmpty() && Character.isJavaIdentifierStart(token.charAt(0)) && !KEYWORDS.contains(token);
    }

    private void findRoles() {
        List<Integer> open = new ArrayList<>();
        List<Place> places = new ArrayList<>(List.of(Place.BLOCK));
        boolean classAhead = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            roles[i] = Role.OTHER;
            classAhead |= token.equals("class")
                    && !at(i - 1).equals(".")
                    && !at(i + 1).equals(":");
            if (closes(token) && !open.isEmpty()) {
                places.remove(places.size() - 1);
                partner[i] = open.remove(open.size() - 1);
                partner[partner[i]] = i;
            }
            around[i] = open.isEmpty() ? -1 : open.get(open.size() - 1);
            if (opens(token)) {
                places.add(place(i, token, classAhead));
                if (token.equals("{") && classAhead) {
                    classes.add(i);
                    classAhead = false;
                }
                open.add(i);
            } else if (isName(i)) {
                roles[i] = role(i, places.get(places.size() - 1));
            }
        }
    }

    private static boolean opens(String token) {
        return token.equals("{") || token.equals("(") || token.equals("[") || ScriptTokens.opensInTemplate(token);
    }

    private static boolean closes(String token) {
        return token.equals("}") || token.equals(")") || token.equals("]") || ScriptTokens.closesInTemplate(token);
    }

    private Place place(int i, String token, boolean classAhead) {
        if (!token.equals("{")) {
            return Place.OTHER;
        }
        return classAhead ? Place.CLASS : BEFORE_OBJECT.contains(at(i - 1)) ? Place.OBJECT : Place.BLOCK;
    }

    private Role role(int i, Place place) {
        String before = at(i - 1);
        String after = at(i + 1);
        boolean first = BEFORE_MEMBER.contains(before);
        boolean modified =
                MODIFIERS.contains(before) && (BEFORE_MEMBER.contains(at(i - 2)) || MODIFIERS.contains(at(i - 2)));
        if (before.equals(".") || before.equals("?.")) {
            return Role.OTHER;
        }
        if (place == Place.CLASS && (first || modified)) {
            return Role.OTHER;
        }
        if (place == Place.OBJECT && (first || modified)) {
            return first && !after.equals(":") && !after.equals("(") ? Role.BOTH : Role.OTHER;
        }
        return Role.VARIABLE;
    }

    private void findVariables() {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals("const") || token.equals("let")) {
                declarePattern(i + 1, around[i], blockEnd(i));
            } else if (token.equals("var")) {
                // seen in the whole function; none has its names short
                declarePattern(i + 1, -1, tokens.size());
            } else if (token.equals("class") || token.equals("function")) {
                declare(i + 1, around[i], blockEnd(i));
            } else if (at(i + 1).equals("=>") && !token.equals(")")) {
                declare(i, i, bodyEnd(i + 2));
            } else if (token.equals(")")
                    && (at(i + 1).equals("=>") || (at(i + 1).equals("{") && takesParameters(i)))) {
                declareList(partner[i], i, partner[i], bodyEnd(at(i + 1).equals("{") ? i + 1 : i + 2));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (roles[i] != Role.OTHER) {
                meaning(i).uses.add(i);
            }
        }
    }

    private boolean takesParameters(int closing) {
        return !HEADS.contains(at(partner[closing] - 1));
    }

    /** Returns where ends what is declared in the brackets around a token; a loop's head has the loop's body. */
    private int blockEnd(int token) {
        if (around[token] < 0) {
            return tokens.size();
        }
        int end = partner[around[token]];
        return at(around[token]).equals("(") ? statementEnd(end + 1) : end;
    }

    private int statementEnd(int from) {
        if (at(from).equals("{")) {
            return partner[from];
        }
        if (!HEADS.contains(at(from))) {
            return expressionEnd(from, Set.of(";"));
        }
        int head = at(from + 1).equals("await") ? from + 2 : from + 1;
        int end = statementEnd(partner[head] + 1);
        return at(end + 1).equals("else") ? statementEnd(end + 2) : end;
    }

    /** Returns where the body of an arrow function ends, or of any other, which always has braces. */
    private int bodyEnd(int from) {
        return at(from).equals("{") ? partner[from] : expressionEnd(from, Set.of(",", ";"));
    }

    private int expressionEnd(int from, Set<String> marks) {
        int i = from;
        while (i < tokens.size()
                && !closes(at(i))
                && !marks.contains(at(i))
                && !(i > from && script.beginsStatement(i))) {
            i = opens(at(i)) ? closing(i) : i + 1;
        }
        return i;
    }

    /** Returns the token behind a bracket and all in it, however many values a template has. */
    private int closing(int opening) {
        int end = partner[opening];
        while (ScriptTokens.opensInTemplate(at(end))) {
            end = partner[end];
        }
        return end + 1;
    }

    private void declarePattern(int i, int from, int to) {
        if (at(i).equals("{") || at(i).equals("[")) {
            declareList(i, partner[i], from, to);
        } else {
            declare(i, from, to);
        }
    }

    /** Declares what gets a value between two brackets, but nothing of which a value by default is made. */
    private void declareList(int opening, int end, int from, int to) {
        boolean value = false;
        for (int i = opening + 1; i < end; i++) {
            String token = tokens.get(i);
            if (opens(token) && !value && !token.equals("(")) {
                declareList(i, partner[i], from, to);
            }
            if (opens(token)) {
                i = closing(i) - 1;
            } else {
                value = token.equals("=") || (value && !token.equals(","));
                if (!value) {
                    declare(i, from, to);
                }
            }
        }
    }

    private void declare(int i, int from, int to) {
        if (i >= roles.length || roles[i] == Role.OTHER) {
            return;
        }
        List<Variable> known = variables.computeIfAbsent(tokens.get(i), name -> new ArrayList<>());
        if (known.stream().noneMatch(variable -> variable.from == from && variable.to == to)) {
            known.add(new Variable(tokens.get(i), from, to));
        }
    }

    /** Returns what a name means at its place: what is declared nearest around it, or what is not declared here at all. */
    private Variable meaning(int i) {
        List<Variable> known = variables.computeIfAbsent(tokens.get(i), name -> new ArrayList<>());
        Variable nearest = null;
        for (Variable variable : known) {
            if (variable.covers(i) && (nearest == null || variable.to - variable.from < nearest.to - nearest.from)) {
                nearest = variable;
            }
        }
        if (nearest == null) {
            nearest = new Variable(tokens.get(i), -1, tokens.size());
            known.add(nearest);
        }
        return nearest;
    }

    /** Returns for each token the name to write, or null where it stays. Outer names are chosen first. */
    private String[] names() {
        List<Variable> all = new ArrayList<>();
        variables.values().forEach(all::addAll);
        all.sort(Comparator.<Variable>comparingInt(variable -> variable.from).thenComparing(variable -> -variable.to));
        String[] names = new String[tokens.size()];
        List<Variable> outer = new ArrayList<>();
        for (Variable variable : all) {
            // what ended before it is out of its way
            outer.removeIf(other -> other.to < variable.from);
            if (variable.from >= 0) {
                Set<String> taken = new HashSet<>();
                for (Variable other : outer) {
                    // what a function takes and what its body declares end together, and must differ
                    if (other.to == variable.to || other.usedWithin(variable)) {
                        taken.add(other.name);
                    }
                }
                variable.name = free(taken, "", depth(variable.from) < SCRIPT_DEPTH ? FIRST_OF_SCRIPT : 0);
                variable.uses.forEach(use -> names[use] = variable.name);
            }
            outer.add(variable);
        }
        nameMembers(names);
        return names;
    }

    private void nameMembers(String[] names) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        tokens.stream().filter(token -> token.startsWith("#")).forEach(token -> uses.merge(token, 1, Integer::sum));
        List<String> order = new ArrayList<>(uses.keySet());
        order.sort(Comparator.comparing(member -> -uses.get(member)));
        Map<String, String> given = new HashMap<>();
        order.forEach(member -> given.put(member, free(new HashSet<>(given.values()), "#", 0)));
        for (int i = 0; i < names.length; i++) {
            if (given.containsKey(tokens.get(i))) {
                names[i] = given.get(tokens.get(i));
            }
        }
    }

    private int depth(int token) {
        int depth = 0;
        for (int bracket = around[token]; bracket >= 0; bracket = around[bracket]) {
            depth++;
        }
        return depth;
    }

    private static String free(Set<String> taken, String prefix, int first) {
        int number = first;
        while (taken.contains(prefix + letters(number)) || KEYWORDS.contains(letters(number))) {
            number++;
        }
        return prefix + letters(number);
    }

    private static String letters(int number) {
        int base = LETTERS.length();
        String last = LETTERS.substring(number % base, number % base + 1);
        return number < base ? last : letters(number / base - 1) + last;
    }

    private String written(String[] names) {
        StringBuilder text = new StringBuilder();
        // the brackets in which a declaration goes on
        Set<Integer> declaring = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean newLine = script.endsLine(i - 1) && !endsBlock(i - 1);
            if (newLine) {
                declaring.remove(around[i]);
            }
            if (declares(i)) {
                // a script that runs does the same with the one as with the other
                token = "let";
                declaring.add(around[i]);
            } else if (token.equals(";") && declaring.remove(around[i]) && declares(i + 1)) {
                // const a = 1; let b = 2; is one declaration
                token = ",";
                declaring.add(around[i++]);
            } else if (isIdle(i)) {
                continue;
            }
            String piece = names[i] == null ? shorter(i, token) : names[i];
            if (roles[i] == Role.BOTH && !piece.equals(token)) {
                piece = token + ":" + piece;
            }
            if (newLine) {
                text.append('\n');
            } else if (ScriptTokens.needSpace(text, piece)) {
                text.append(' ');
            }
            text.append(piece);
        }
        boolean ended = text.length() > 0 && text.charAt(text.length() - 1) == ';';
        return ended ? text.toString() : text.append('\n').toString();
    }

    private boolean declares(int i) {
        return at(i).equals("const") || at(i).equals("let");
    }

    /** Returns whether a brace ends a block or a method, and so needs no sign behind it. */
    private boolean endsBlock(int i) {
        if (!at(i).equals("}")) {
            return false;
        }
        String before = at(partner[i] - 1);
        String head = before.equals(")") ? at(partner[partner[i] - 1] - 1) : before;
        boolean method = before.equals(")") && around[i] >= 0 && classes.contains(around[i]);
        return method
                || HEADS.contains(head)
                || Set.of("catch", "else", "try", "finally").contains(head);
    }

    /** Returns whether a comma or semicolon stands last between braces and says nothing, as an empty loop's does. */
    private boolean isIdle(int i) {
        boolean body = at(i - 1).equals("else") || (at(i - 1).equals(")") && HEADS.contains(at(partner[i - 1] - 1)));
        return at(i + 1).equals("}") && (at(i).equals(",") || (at(i).equals(";") && !body));
    }

    private String shorter(int i, String token) {
        boolean member = at(i - 1).equals(".")
                || (BEFORE_MEMBER.contains(at(i - 1)) && at(i + 1).equals(":"));
        if (member) {
            return token;
        }
        return switch (token) {
            case "true" -> "!0";
            case "false" -> "!1";
            default -> token.startsWith("0.") ? token.substring(1) : token;
        };
    }
}
