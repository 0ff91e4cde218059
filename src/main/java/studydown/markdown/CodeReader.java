package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in program text what is a comment, a text in quotes, a number, a word of the language, or a name that is called. Reads
 * each character once and knows no grammar: what it does not know stays plain.
 */
final class CodeReader {
    /** What a stretch of code is; the class that it gets in HTML. */
    enum Role {
        COMMENT("code-c"),
        QUOTED("code-q"),
        NUMBER("code-n"),
        WORD("code-w"),
        CALL("code-f");

        private final String css;

        Role(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }
    }

    /** A stretch of code, in UTF-16 units; the end is not part of it. */
    record Stretch(int start, int end, Role role) {}

    /**
     * How a family of languages looks.
     *
     * @param remark what begins a comment that ends with its line; several, divided by spaces
     * @param open what begins a longer comment; empty for none
     * @param quotes characters that begin and end a text
     * @param calls whether a name before a parenthesis is called
     */
    private record Look(String remark, String open, String close, String quotes, boolean calls, Set<String> words) {}

    private static final Look C = look(
            "//",
            "/*",
            "*/",
            "\"'`",
            "abstract as async auto await bool boolean break byte case catch char class const constexpr continue data def default defer delete do double "
                    + "else enum export extends extern false final finally float fn for foreach from fun func function go goto if impl "
                    + "implements import in include instanceof int interface internal is let lock long loop match mod module mut namespace new "
                    + "nil null nullptr object of open operator out override package private protected pub public readonly record return "
                    + "sealed select self short signed sizeof static string struct super switch template this throw throws trait true try "
                    + "type typedef typeof undefined union unsafe unsigned use using val var virtual void volatile when where while yield");
    private static final Look PYTHON = look(
            "#",
            "",
            "",
            "\"'",
            "False None True and as assert async await break case class continue def del elif else except finally for from global if import in "
                    + "is lambda match nonlocal not or pass raise return self try while with yield");
    private static final Look RUBY = look(
            "#",
            "=begin",
            "=end",
            "\"'`",
            "alias and begin break case class def do else elsif end ensure false for if in module next nil not or require rescue return self "
                    + "super then true unless until when while yield function library TRUE FALSE NULL");
    private static final Look SHELL = new Look(
            "#",
            "",
            "",
            "\"'",
            false,
            words(
                    "case cd do done echo elif else esac exit export fi for function if in local read return set source sudo then unset while "
                            + "FROM RUN COPY CMD ENTRYPOINT ENV WORKDIR EXPOSE ARG"));
    private static final Look SQL = new Look(
            "--",
            "/*",
            "*/",
            "'",
            true,
            words(
                    "add all alter and as asc begin between by case check column commit constraint create cross database default delete desc "
                            + "distinct drop else end exists false foreign from full group having if in index inner insert into is join key left like "
                            + "limit not null offset on or order outer over partition primary references right rollback select set table then true "
                            + "union unique update using values view when where with"));
    private static final Look DATA = new Look("# //", "", "", "\"'", false, words("true false null yes no"));

    private static final Map<String, Look> LOOKS = looks();

    private CodeReader() {}

    private static Look look(String remark, String open, String close, String quotes, String words) {
        return new Look(remark, open, close, quotes, true, words(words));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, Look> looks() {
        Map<String, Look> looks = new HashMap<>();
        Map.of(
                        C,
                        "c h c++ cpp cc hpp cs csharp java javascript js jsx ts tsx typescript kotlin kt scala swift go golang rust rs php dart groovy "
                                + "cuda proto objc",
                        PYTHON,
                        "python py python3 pycon",
                        RUBY,
                        "ruby rb r perl julia jl elixir",
                        SHELL,
                        "bash sh shell zsh console dockerfile docker makefile powershell",
                        SQL,
                        "sql mysql postgresql postgres plsql sqlite",
                        DATA,
                        "json jsonc yaml yml toml ini properties")
                .forEach((look, names) -> List.of(names.split(" ")).forEach(name -> looks.put(name, look)));
        return looks;
    }

    /** Returns the stretches in order, none overlapping; none for a language that is not known. */
    static List<Stretch> read(String language, String code) {
        Look look = LOOKS.get(language.toLowerCase(Locale.ROOT));
        List<Stretch> found = new ArrayList<>();
        int at = look == null ? code.length() : 0;
        while (at < code.length()) {
            char c = code.charAt(at);
            int end = at + 1;
            @Nullable Role role = null;
            if (Character.isUnicodeIdentifierStart(c) || c == '_') {
                while (end < code.length() && (Character.isUnicodeIdentifierPart(code.charAt(end)))) {
                    end++;
                }
                role = wordRole(look, code, at, end);
            } else if (c >= '0' && c <= '9') {
                while (end < code.length()
                        && (Character.isLetterOrDigit(code.charAt(end)) || "._".indexOf(code.charAt(end)) >= 0)) {
                    end++;
                }
                role = Role.NUMBER;
            } else if (look.quotes().indexOf(c) >= 0) {
                end = quoted(code, at);
                role = Role.QUOTED;
            } else if (!look.open().isEmpty() && code.startsWith(look.open(), at)) {
                int close = code.indexOf(look.close(), at + look.open().length());
                end = close < 0 ? code.length() : close + look.close().length();
                role = Role.COMMENT;
            } else if (remark(look, code, at)) {
                int line = code.indexOf('\n', at);
                end = line < 0 ? code.length() : line;
                role = Role.COMMENT;
            }
            if (role != null) {
                found.add(new Stretch(at, end, role));
            }
            at = end;
        }
        return found;
    }

    private static @Nullable Role wordRole(Look look, String code, int start, int end) {
        String word = code.substring(start, end);
        if (look.words().contains(look == SQL ? word.toLowerCase(Locale.ROOT) : word)) {
            return Role.WORD;
        }
        return look.calls() && end < code.length() && code.charAt(end) == '(' ? Role.CALL : null;
    }

    /** A sign glued to what is before it begins no comment: an address in a value, a colour, a counted argument. */
    private static boolean remark(Look look, String code, int at) {
        char before = at == 0 ? '\n' : code.charAt(at - 1);
        for (String sign : look.remark().split(" ")) {
            if (code.startsWith(sign, at) && (look == C || look == PYTHON || Character.isWhitespace(before))) {
                return true;
            }
        }
        return false;
    }

    private static int quoted(String code, int start) {
        char quote = code.charAt(start);
        String three = String.valueOf(quote).repeat(3);
        if (code.startsWith(three, start)) {
            int close = code.indexOf(three, start + 3);
            return close < 0 ? code.length() : close + 3;
        }
        int end = start + 1;
        while (end < code.length() && code.charAt(end) != quote && (quote == '`' || code.charAt(end) != '\n')) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closed = end < code.length() && code.charAt(end) == quote;
        return Math.min(code.length(), closed ? end + 1 : end);
    }
}
