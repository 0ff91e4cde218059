package studydown.link;

import java.util.Locale;
import java.util.Optional;

/** Reads what the target of a link or an image names: a place elsewhere, or a file of the guide. */
public final class Target {
    private Target() {}

    /** Returns the scheme of an address, in lower case: by RFC 3986, section 3.1, a letter, then letters, digits, +, - or . up to a colon. */
    public static Optional<String> scheme(String target) {
        int colon = target.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = target.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return Optional.empty();
            }
        }
        return colon > 0 ? Optional.of(target.substring(0, colon).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Returns whether a target names its scheme or its host, and so nothing of the guide. */
    public static boolean isElsewhere(String target) {
        return target.startsWith("//") || scheme(target).isPresent();
    }

    /** Returns the path below the guide's folder that a relative target names, without its fragment and query. */
    public static String path(String file, String target) {
        int end = target.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = target.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return Landmarks.resolve(file, Landmarks.decode(target.substring(0, end)));
    }
}
