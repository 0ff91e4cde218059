package studydown.maths;

/** Reads the characters of a formula one after another. */
final class TexScanner {
    private final String tex;
    private int at;

    TexScanner(String tex) {
        this.tex = tex;
    }

    int offset() {
        return at;
    }

    boolean atEnd() {
        return at >= tex.length();
    }

    /** Returns the next character, or 0 at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < tex.length() ? tex.charAt(at + ahead) : 0;
    }

    boolean looksAt(String text) {
        return tex.startsWith(text, at);
    }

    boolean looksAtCommand(String name) {
        return peek() == '\\' && tex.startsWith(name, at + 1) && !isLetter(peek(1 + name.length()));
    }

    void skip(int characters) {
        at += characters;
    }

    boolean skipCommand(String name) {
        boolean there = looksAtCommand(name);
        if (there) {
            at += 1 + name.length();
        }
        return there;
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    /** Reads one character, as a string as it may be a pair. */
    String character() {
        int point = tex.codePointAt(at);
        at += Character.charCount(point);
        return Character.toString(point);
    }

    /** Reads a command behind its backslash: letters, or one other character. */
    String command() {
        at++;
        int start = at;
        while (isLetter(peek())) {
            at++;
        }
        if (at == start && !atEnd()) {
            return character();
        }
        return tex.substring(start, at);
    }

    /** Reads digits with one point and with thousands in braces: {@code 128{,}256.5}. */
    String number() {
        StringBuilder number = new StringBuilder();
        boolean point = false;
        while (true) {
            if (isDigit(peek())) {
                number.append(peek());
                at++;
            } else if (peek() == '.' && !point && isDigit(peek(1))) {
                point = true;
                number.append('.');
                at++;
            } else if (looksAt("{,}") && isDigit(peek(3)) && number.length() > 0) {
                number.append(',');
                at += 3;
            } else {
                return number.toString();
            }
        }
    }

    /** Reads what stands between braces as it is. */
    String group(String owner) throws TexException {
        skipSpace();
        int start = at;
        if (peek() != '{') {
            throw new TexException("no '{' after '" + owner + "'", at, "write " + owner + "{…}");
        }
        int depth = 0;
        do {
            char c = peek();
            if (atEnd()) {
                throw new TexException("'{' without '}'", start, "close it");
            }
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            at++;
        } while (depth > 0);
        at = Math.min(at, tex.length());
        return tex.substring(start + 1, at - 1);
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
