package studydown.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import studydown.model.Direction;
import studydown.model.Language;
import studydown.model.Words;
import studydown.source.SourceFile;

/** Tells the language of a guide from its letters and its short words. */
final class LanguageFinder {
    private static final int SAMPLE = 40_000;
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "ps", "yi", "dv", "ckb", "sd", "ug", "iw");

    private static final Pattern NO_PROSE = Pattern.compile("`[^`]*`|https?://\\S+|<[^>]*>|\\]\\([^)]*\\)");

    private LanguageFinder() {}

    static Language named(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        Direction direction = RIGHT_TO_LEFT.contains(primary) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Language(tag.replace('_', '-'), direction);
    }

    static Language of(List<SourceFile> files, Collection<Words> languages) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        StringBuilder sample = new StringBuilder();
        int share = Math.max(400, SAMPLE / Math.max(1, files.size()));
        for (SourceFile file : files) {
            if (sample.length() > SAMPLE) {
                break;
            }
            prose(file.text(), share, sample);
        }
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
        int han = count(scripts, UnicodeScript.HAN);
        if (kana * 20 > all) {
            return named("ja");
        }
        // a letter of these scripts says as much as three or four Latin ones, and code is Latin everywhere
        if (count(scripts, UnicodeScript.HANGUL) * 5 > all) {
            return named("ko");
        }
        if (han * 6 > all) {
            return named(traditional(sample) ? "zh-Hant" : "zh-Hans");
        }
        if (count(scripts, UnicodeScript.ARABIC) * 3 > all) {
            return named(sample.chars().anyMatch(c -> "پچژگ".indexOf(c) >= 0) ? "fa" : "ar");
        }
        if (count(scripts, UnicodeScript.HEBREW) * 3 > all) {
            return named("he");
        }
        if (count(scripts, UnicodeScript.CYRILLIC) * 3 > all) {
            return named(sample.chars().anyMatch(c -> "їєґі".indexOf(c) >= 0) ? "uk" : "ru");
        }
        if (count(scripts, UnicodeScript.GREEK) * 3 > all) {
            return named("el");
        }
        if (count(scripts, UnicodeScript.DEVANAGARI) * 3 > all) {
            return named("hi");
        }
        if (count(scripts, UnicodeScript.THAI) * 3 > all) {
            return named("th");
        }
        return latin(sample, languages);
    }

    /** Adds text without code and addresses. */
    private static void prose(String text, int share, StringBuilder sample) {
        boolean fence = false;
        int taken = 0;
        int start = 0;
        while (start < text.length() && taken < share) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + 2_000));
            if (line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~")) {
                fence = !fence;
            } else if (!fence) {
                sample.append(NO_PROSE.matcher(line).replaceAll(" ")).append('\n');
                taken += line.length();
            }
            start = end + 1;
        }
    }

    private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private static boolean traditional(CharSequence sample) {
        long traditional =
                sample.chars().filter(c -> "這個們學時會說為點國對無與後問題網".indexOf(c) >= 0).count();
        long simple =
                sample.chars().filter(c -> "这个们学时会说为点国对无与后问题网".indexOf(c) >= 0).count();
        return traditional > simple;
    }

    private static Language latin(StringBuilder sample, Collection<Words> languages) {
        Map<String, Set<String>> stops = new TreeMap<>();
        for (Words words : languages) {
            List<String> stop = words.labels("stop.words");
            if (!stop.isEmpty()) {
                stops.put(words.language(), new HashSet<>(stop));
            }
        }
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : sample.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            stops.forEach((language, stop) -> {
                if (word.length() > 1 && stop.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        String best = "en";
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() >= 5 && hit.getValue() > hits.getOrDefault(best, 0)) {
                best = hit.getKey();
            }
        }
        return named(best);
    }
}
