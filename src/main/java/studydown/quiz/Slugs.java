package studydown.quiz;

import java.util.List;
import java.util.Locale;
import studydown.link.Word;

/** The part of an id that says which of several things of a topic is meant. */
final class Slugs {
    private static final int MAX_LENGTH = 40;

    private Slugs() {}

    static String of(String text) {
        List<String> words = Word.split(text).stream()
                .map(word -> text.substring(word.start(), word.end())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[+#]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        String slug = String.join("-", words);
        int end = Math.min(MAX_LENGTH, slug.length());
        boolean splitsPair = end > 0 && end < slug.length() && Character.isHighSurrogate(slug.charAt(end - 1));
        return slug.substring(0, splitsPair ? end - 1 : end);
    }
}
