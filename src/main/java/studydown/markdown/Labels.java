package studydown.markdown;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studydown.model.Block;
import studydown.model.Words;

/** The words of all languages by which the parts of a guide are told. Case, decoration and a colon do not matter. */
final class Labels {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'&]+");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s,:]+");
    private static final int MEMORY = 20_000;
    /** What stands behind such a label: words in brackets, or a year. */
    private static final Pattern ASIDE =
            Pattern.compile("\\s*(?:\\([^()]*\\)|[(©c)]*\\s*(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:20)?\\d\\d)?)$");

    private static final Pattern JOINT = Pattern.compile("\\s*[&/,+、·|]\\s*|\\s+(?:and|or|und|et|y|e|и)\\s+|[和与及]");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.)、:]?|[ivx]+[.)])\\s+");

    private final Map<String, Set<String>> forms = new HashMap<>();
    /** The same by their first character. */
    private final Map<String, Map<Character, List<String>>> byFirst = new HashMap<>();

    /** Long enough forms of a label, with spaces around those of languages that part words by spaces. */
    private final Map<String, List<String>> words = new HashMap<>();

    private final Map<String, Boolean> mentioned = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Block.Role> boxes = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> asksUnspaced = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    Labels(Collection<Words> languages) {
        for (Words words : languages) {
            for (String key : words.keys("label.")) {
                Set<String> set = forms.computeIfAbsent(key, k -> new HashSet<>());
                words.labels("label." + key).stream()
                        .map(Labels::normal)
                        .filter(form -> !form.isEmpty())
                        .forEach(set::add);
            }
            words.keys("level.").forEach(key -> named(words, "level.", key, levels));
            words.keys("role.").forEach(key -> named(words, "role.", key, roles));
        }
        for (Block.Role role : Block.Role.values()) {
            forms(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(form -> boxes.putIfAbsent(form, role));
        }
        forms.forEach((key, set) ->
                byFirst.put(key, set.stream().collect(Collectors.groupingBy(form -> form.charAt(0)))));
        forms.forEach(
                (key, set) -> words.put(key, set.stream().flatMap(Labels::word).toList()));
        for (String ask : forms.getOrDefault("asks", Set.of())) {
            if (ask.codePoints().anyMatch(c -> unspaced(c) || suffixed(c))) {
                asksUnspaced.add(ask);
            } else {
                firstWords.add(ask);
            }
        }
    }

    private static void named(Words words, String prefix, String key, Map<String, String> into) {
        words.labels(prefix + key).forEach(form -> into.putIfAbsent(normal(form), key));
    }

    private static Stream<String> word(String form) {
        boolean unspaced = form.codePoints().anyMatch(Labels::unspaced);
        if (form.length() < (unspaced ? 2 : 4)) {
            return Stream.empty();
        }
        return Stream.of(unspaced ? form : " " + form + " ");
    }

    private static boolean unspaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Returns whether words of a script take endings, so that one that asks may stand anywhere in a text and go on. */
    private static boolean suffixed(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    /** Returns a text in the form in which labels are compared: no decoration around it, lower case. */
    static String normal(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start) {
            int last = text.codePointBefore(end);
            if (Character.isLetterOrDigit(last) || last == ')' && text.lastIndexOf('(', end) >= start) {
                break;
            }
            end -= Character.charCount(last);
        }
        if (start >= end) {
            return "";
        }
        String bare = text.substring(start, end).toLowerCase(Locale.ROOT);
        return ascii(bare)
                ? bare
                : Normalizer.normalize(bare, Normalizer.Form.NFKC).replace('’', '\'');
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    boolean is(String key, String text) {
        if (text.length() > 100) {
            return false;
        }
        Set<String> set = forms.getOrDefault(key, Set.of());
        String normal = normal(text);
        return set.contains(normal) || set.contains(unnumbered(normal));
    }

    /** Returns a label without the number at its beginning. */
    private static String unnumbered(String normal) {
        boolean mayBe = !normal.isEmpty() && "0123456789ivx".indexOf(normal.charAt(0)) >= 0;
        return mayBe ? NUMBER.matcher(normal).replaceFirst("") : normal;
    }

    /** Returns whether a text is a label, or joins nothing but such, as "Licence and credits" does. */
    boolean areAll(String key, String text) {
        return is(key, text)
                || text.length() <= 100
                        && Stream.of(JOINT.split(ASIDE.matcher(normal(text)).replaceAll("")))
                                .allMatch(part -> is(key, part));
    }

    /** Returns the first cell of a table's row that is a label; -1 if none is. */
    int column(String key, Node row) {
        return IntStream.range(0, row.children().size())
                .filter(i -> is(key, row.children().get(i).text()))
                .findFirst()
                .orElse(-1);
    }

    /** Returns the first cell of a table's row, from one on, that is a label or holds one among its words; -1 if none does. */
    int columnWith(String key, Node row, int from) {
        return IntStream.range(from, row.children().size())
                .filter(i -> mentions(key, row.children().get(i).text()))
                .findFirst()
                .orElse(-1);
    }

    /** Returns whether a short text is a label, or holds one among its words. */
    boolean mentions(String key, String text) {
        if (text.length() > 100) {
            return false;
        }
        if (mentioned.size() > MEMORY) {
            mentioned.clear();
        }
        return mentioned.computeIfAbsent(key + "\n" + text, k -> is(key, text) || holds(key, text));
    }

    private boolean holds(String key, String text) {
        String normal = " " + NO_WORD.matcher(normal(text)).replaceAll(" ") + " ";
        for (String form : words.getOrDefault(key, List.of())) {
            if (normal.contains(form)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String key, String text) {
        String normal = normal(text.length() > 200 ? text.substring(0, 200) : text);
        if (normal.isEmpty()) {
            return false;
        }
        for (String form : byFirst.getOrDefault(key, Map.of()).getOrDefault(normal.charAt(0), List.of())) {
            if (normal.startsWith(form)
                    && (normal.length() == form.length()
                            || !Character.isLetterOrDigit(normal.charAt(form.length()))
                            || unspaced(form.codePointAt(0)))) {
                return true;
            }
        }
        return false;
    }

    Set<String> forms(String key) {
        return forms.getOrDefault(key, Set.of());
    }

    /** Returns whether a text begins with, or in a language without spaces holds, a word that asks for an answer in words. */
    boolean interrogative(String text) {
        String bare = Prompts.bare(text);
        return bare.codePoints().anyMatch(Labels::unspaced)
                ? mentions("interrogative", bare)
                : begins("interrogative", bare);
    }

    Optional<Block.Role> role(String text) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        String normal = normal(text);
        Block.Role role = boxes.get(normal);
        return Optional.ofNullable(role != null ? role : boxes.get(unnumbered(normal)));
    }

    Optional<String> level(String text) {
        return Optional.ofNullable(levels.get(normal(text)));
    }

    Optional<String> interviewRole(String text) {
        return Optional.ofNullable(roles.get(normal(text)));
    }

    /**
     * Returns how much a text looks like something to be answered: 2 for a question mark at its end, 1 for a word that
     * asks at its beginning, 0 for anything else.
     */
    int asks(String text) {
        if (text.length() > 400) {
            return weigh(text);
        }
        if (asked.size() > MEMORY) {
            asked.clear();
        }
        return asked.computeIfAbsent(text, this::weigh);
    }

    private int weigh(String text) {
        String bare = Prompts.bare(text);
        if (bare.isEmpty()) {
            return 0;
        }
        if (Prompts.endsAsQuestion(bare)) {
            return 2;
        }
        String normal = normal(bare.length() > 300 ? bare.substring(0, 300) : bare);
        if (!ascii(normal) && asksUnspaced.stream().anyMatch(normal::contains)) {
            return 1;
        }
        if (bare.contains("? ") || bare.contains("？") || bare.contains("____") || bare.contains("? (")) {
            return 1;
        }
        String[] words = WORD_ENDS.split(normal, 5);
        if (words.length < 2) {
            return 0;
        }
        return firstWords.contains(words[0])
                        || firstWords.contains(words[0] + " " + words[1])
                        || words.length > 2 && firstWords.contains(words[0] + " " + words[1] + " " + words[2])
                        || List.of("vs", "vs.", "versus").stream().anyMatch(vs -> normal.contains(" " + vs + " "))
                ? 1
                : 0;
    }
}
