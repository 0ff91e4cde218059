package studydown.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import studydown.model.Run;

/** Small pieces of markup, always the same. */
final class Html {
    /** Inline elements that come out as they went in, without their attributes. */
    static final Set<String> INLINE = Set.of(
            "strong", "em", "code", "kbd", "samp", "var", "sub", "sup", "mark", "del", "ins", "small", "q", "cite",
            "dfn", "abbr", "u", "s", "ruby", "rt", "rp", "bdi");

    /** What follows the colon where an address names no place: {@code http://} alone, as texts have it that speak of it. */
    private static final Pattern NO_HOST = Pattern.compile("//(?:[/?#]|$)");

    private Html() {}

    /** Returns the modern name of an inline element, or nothing if it has no meaning of its own. */
    static String inlineName(String name) {
        String modern = switch (name) {
            case "b" -> "strong";
            case "i" -> "em";
            case "tt" -> "code";
            case "strike" -> "del";
            default -> name;
        };
        return INLINE.contains(modern) ? modern : "";
    }

    static Run open(String name) {
        return new Run.Markup("<" + name + ">", false);
    }

    static Run close(String name) {
        return new Run.Markup("</" + name + ">", false);
    }

    static Run block(String html) {
        return new Run.Markup(html, true);
    }

    static boolean isOpen(Run run, String name) {
        return run instanceof Run.Markup markup && markup.html().equals("<" + name + ">");
    }

    static boolean isClose(Run run, String name) {
        return run instanceof Run.Markup markup && markup.html().equals("</" + name + ">");
    }

    static final Run BREAK = new Run.Markup("<br>\n", true);

    static boolean isBreak(Run run) {
        return run instanceof Run.Markup markup && markup.html().startsWith("<br>");
    }

    /** Returns whether a target may become a link: a relative one, or one of the schemes that do no harm, with a host. */
    static boolean safe(String target) {
        String bare = target.strip();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c < ' ') {
                return false;
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
            if (c == ':') {
                String scheme = bare.substring(0, i).toLowerCase(Locale.ROOT);
                return Set.of("http", "https", "mailto", "tel", "ftp").contains(scheme)
                        && !NO_HOST.matcher(bare.substring(i + 1)).lookingAt();
            }
        }
        return true;
    }
}
