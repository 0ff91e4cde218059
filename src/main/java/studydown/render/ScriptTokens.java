package studydown.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Cuts a script into names, numbers, texts, patterns and signs; spaces and comments are left out. */
final class ScriptTokens {
    private static final Set<String> SIGNS = Set.of("...", "?.", "=>", "++", "--");
    /** No statement begins with these. */
    private static final Set<String> CONTINUES =
            Set.of("}", ")", "]", ",", ";", ".", "?.", "?", ":", "=", "&", "|", "=>", "*", "%", "<", ">");

    private static final Set<String> BEFORE_PATTERN = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "throw",
            "new",
            "else",
            "await",
            "do",
            "instanceof");

    private final String script;
    private final List<String> tokens = new ArrayList<>();
    /** For each brace that is open, whether a template goes on behind it. */
    private final List<Boolean> braces = new ArrayList<>();

    /** Before which tokens a line ended. */
    private final BitSet lines = new BitSet();

    private int at;

    private ScriptTokens(String script) {
        this.script = script;
    }

    static ScriptTokens of(String script) {
        ScriptTokens tokens = new ScriptTokens(script);
        while (tokens.at < script.length()) {
            tokens.next();
        }
        return tokens;
    }

    /** Returns the tokens; a template with values in it is several: its text up to each value, with the bracket of the value. */
    List<String> tokens() {
        return tokens;
    }

    /** Returns whether a line ends behind a token where this may also end a statement. */
    boolean endsLine(int token) {
        return token >= 0
                && token + 1 < tokens.size()
                && lines.get(token + 1)
                && isValue(tokens.get(token))
                && !CONTINUES.contains(tokens.get(token + 1));
    }

    /** Returns whether a token can only begin a statement, as a line ends before it and it goes on with nothing. */
    boolean beginsStatement(int token) {
        char first = tokens.get(token).charAt(0);
        boolean word = Character.isJavaIdentifierStart(first) || first == '#';
        return word && endsLine(token - 1) && !tokens.get(token).matches("in|of|instanceof|else");
    }

    private static boolean isValue(String token) {
        char last = token.charAt(token.length() - 1);
        boolean counts = token.equals("++") || token.equals("--");
        return counts
                || ((Character.isJavaIdentifierPart(last) || ")]}\"'`/".indexOf(last) >= 0) && !opensInTemplate(token));
    }

    static boolean opensInTemplate(String token) {
        return token.length() > 2 && token.endsWith("${") && (token.startsWith("`") || token.startsWith("}"));
    }

    static boolean closesInTemplate(String token) {
        return token.length() > 1 && token.startsWith("}");
    }

    /** Returns whether a token would run into the text before it. */
    static boolean needSpace(CharSequence text, String token) {
        if (text.length() == 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        char first = token.charAt(0);
        boolean word = Character.isJavaIdentifierPart(last);
        return (word && Character.isJavaIdentifierPart(first)) || (last == first && "+-/".indexOf(first) >= 0);
    }

    private boolean sees(String start) {
        return script.startsWith(start, at);
    }

    private void next() {
        char c = script.charAt(at);
        if (Character.isWhitespace(c)) {
            if (c == '\n') {
                lines.set(tokens.size());
            }
            at++;
        } else if (sees("//")) {
            lines.set(tokens.size());
            at = endOf("\n");
        } else if (sees("/*")) {
            at = endOf("*/");
        } else if (c == '"' || c == '\'') {
            take(quoted(at + 1, c));
        } else if (c == '`') {
            takeTemplate();
        } else if (c == '}' && !braces.isEmpty() && braces.remove(braces.size() - 1)) {
            takeTemplate();
        } else if (c == '/' && beginsPattern()) {
            take(pattern());
        } else if (Character.isDigit(c)
                || (c == '.' && at + 1 < script.length() && Character.isDigit(script.charAt(at + 1)))) {
            take(number());
        } else if (Character.isJavaIdentifierStart(c) || c == '#') {
            take(name(at + 1));
        } else {
            takeSign(c);
        }
    }

    private void take(int end) {
        tokens.add(script.substring(at, end));
        at = end;
    }

    private int endOf(String mark) {
        int found = script.indexOf(mark, at);
        return found < 0 ? script.length() : found + mark.length();
    }

    private void takeSign(char c) {
        if (c == '{') {
            braces.add(false);
        }
        for (int length = 3; length > 1; length--) {
            int end = Math.min(script.length(), at + length);
            // a ? .5 : 1
            boolean number = sees("?.") && end < script.length() && Character.isDigit(script.charAt(end));
            if (SIGNS.contains(script.substring(at, end)) && !number) {
                take(end);
                return;
            }
        }
        take(at + 1);
    }

    private int name(int from) {
        int end = from;
        while (end < script.length() && Character.isJavaIdentifierPart(script.charAt(end))) {
            end++;
        }
        return end;
    }

    private int number() {
        int end = at;
        boolean decimal = !script.startsWith("0x", at) && !script.startsWith("0X", at);
        while (end < script.length()) {
            char c = script.charAt(end);
            boolean sign = decimal && (c == '+' || c == '-') && Character.toLowerCase(script.charAt(end - 1)) == 'e';
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !(sign && end > at)) {
                break;
            }
            end++;
        }
        return end;
    }

    private int quoted(int from, char quote) {
        int end = from;
        while (end < script.length() && script.charAt(end) != quote) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(script.length(), end + 1);
    }

    /** Takes a template up to its end, or up to a value in it. */
    private void takeTemplate() {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != '`') {
            if (script.startsWith("${", end)) {
                braces.add(true);
                take(end + 2);
                return;
            }
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        take(Math.min(script.length(), end + 1));
    }

    private boolean beginsPattern() {
        String before = tokens.isEmpty() ? "(" : tokens.get(tokens.size() - 1);
        char last = before.charAt(before.length() - 1);
        return BEFORE_PATTERN.contains(before) || last == '/' || !isValue(before);
    }

    private int pattern() {
        int end = at + 1;
        boolean inClass = false;
        while (end < script.length() && (inClass || script.charAt(end) != '/')) {
            char c = script.charAt(end);
            inClass = c == '[' || (inClass && c != ']');
            end += c == '\\' ? 2 : 1;
        }
        return name(Math.min(script.length(), end + 1));
    }
}
