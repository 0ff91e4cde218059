package studydown.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names for addresses out of texts, each only once. */
final class Slugs {
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|index");
    private static final int MAX_LENGTH = 60;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** Returns the fragment that GitHub gives a heading, numbered from the second one of the same text. */
    String heading(String text) {
        String slug = github(text);
        int count = counts.merge(slug, 1, Integer::sum) - 1;
        String unique = count == 0 ? slug : slug + "-" + count;
        while (!given.add(unique)) {
            count = counts.merge(slug, 1, Integer::sum) - 1;
            unique = slug + "-" + count;
        }
        return unique;
    }

    private static String github(String text) {
        StringBuilder slug = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || mark(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.CONNECTOR_PUNCTUATION && c != '_'
                || type == Character.LETTER_NUMBER;
    }

    /** Returns a short readable id, safe in a file name, that was not returned before. */
    String id(String text, String fallback) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || mark(c) && slug.length() > 0) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.append(Character.toString(c).toLowerCase(Locale.ROOT));
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
            if (slug.length() > MAX_LENGTH) {
                break;
            }
        }
        String id = cut(slug.toString());
        if (id.isEmpty() || reserved(id)) {
            id = id.isEmpty() ? fallback : id + "-" + fallback;
        }
        return unique(id);
    }

    /** Returns the id itself, or with a number behind it if it was returned before. */
    String unique(String id) {
        String unique = id;
        int count = counts.getOrDefault(id, 1);
        while (!given.add(unique)) {
            unique = id + "-" + ++count;
        }
        counts.put(id, count);
        return unique;
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        if (end < MAX_LENGTH / 2) {
            end = MAX_LENGTH - (Character.isHighSurrogate(slug.charAt(MAX_LENGTH - 1)) ? 1 : 0);
        }
        return slug.substring(0, end);
    }

    /** Windows forbids these as names of files, whatever their ending. */
    static boolean reserved(String id) {
        return RESERVED.matcher(id).matches();
    }
}
