package studydown.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which word stands in which entry, and how much it says there. */
final class InvertedIndex {
    /** The heaviest weight: a single digit to base 36. */
    static final int HEAVIEST = 35;

    /** A word that stands in more entries than this says little; its best places are enough. */
    static final int MOST_PLACES = 250;

    private static final double OF_NAME = 34;
    private static final int LONGEST_JOINED = 3;

    private final Map<String, Places> words = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** The entries of a word, ascending, each with its weight: {@code entry * 64 + weight}. */
    static final class Places {
        private int[] packed = new int[2];
        private int size;

        private void add(int entry, int weight) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            packed[size++] = entry * 64 + weight;
        }

        int size() {
            return size;
        }

        /** Returns the best places in the order of the entries. */
        int[] best(int most) {
            if (size <= most) {
                return Arrays.copyOf(packed, size);
            }
            int[] count = new int[HEAVIEST + 1];
            for (int i = 0; i < size; i++) {
                count[packed[i] % 64]++;
            }
            int lightest = HEAVIEST;
            int kept = count[lightest];
            while (kept < most) {
                kept += count[--lightest];
            }
            int surplus = kept - most;
            int[] best = new int[most];
            int length = 0;
            for (int i = size - 1; i >= 0; i--) {
                int weight = packed[i] % 64;
                if (weight > lightest || weight == lightest && surplus-- <= 0) {
                    best[most - ++length] = packed[i];
                }
            }
            return best;
        }
    }

    static InvertedIndex of(List<Entry> entries) {
        InvertedIndex index = new InvertedIndex();
        for (int i = 0; i < entries.size(); i++) {
            index.add(i, entries.get(i));
        }
        return index;
    }

    private void add(int number, Entry entry) {
        Map<String, Double> weights = new LinkedHashMap<>();
        addName(entry.title(), entry.kind().weight(), weights);
        entry.aliases().forEach(alias -> addName(alias, entry.kind().weight() * 0.97, weights));
        names.addAll(weights.keySet());

        Map<String, Integer> counts = new HashMap<>();
        Tokens.each(entry.text(), word -> counts.merge(word, 1, Integer::sum));
        double light = entry.kind() == Entry.Kind.SECTION || entry.kind() == Entry.Kind.QUESTION ? 1 : 2;
        counts.forEach((word, count) -> {
            double inText = light + Math.min(3, count);
            weights.merge(word, inText, (name, text) -> Math.min(HEAVIEST, name + 1));
        });
        weights.forEach((word, weight) -> words.computeIfAbsent(word, key -> new Places())
                .add(number, Math.max(1, Math.min(HEAVIEST, (int) Math.round(weight)))));
    }

    /** A word of a short name says more than one of a long name; a name of few words is also found without its spaces. */
    private static void addName(String name, double kind, Map<String, Double> weights) {
        List<String> parts = Tokens.list(Tokens.apart(name));
        double each = OF_NAME * kind * (0.3 + 0.7 / Math.sqrt(Math.max(1, parts.size())));
        parts.forEach(part -> weights.merge(part, each, Math::max));
        for (String whole : Tokens.list(name)) {
            weights.merge(whole, each, Math::max);
        }
        for (String part : parts) {
            // an Arabic word is looked for with and without its article
            if (part.length() > 4 && part.startsWith("ال")) {
                weights.merge(part.substring(2), each * 0.9, Math::max);
            }
        }
        boolean spaced = parts.stream().noneMatch(part -> Tokens.isUnspaced(part.codePointAt(0)));
        if (spaced && parts.size() > 1 && parts.size() <= LONGEST_JOINED) {
            weights.merge(String.join("", parts), OF_NAME * kind * 0.95, Math::max);
        }
        if (spaced && parts.size() > LONGEST_JOINED) {
            for (int i = 0; i + 1 < parts.size(); i++) {
                if (joinedInName(name, parts.get(i), parts.get(i + 1))) {
                    weights.merge(parts.get(i) + parts.get(i + 1), each, Math::max);
                }
            }
        }
    }

    private static boolean joinedInName(String name, String left, String right) {
        return Tokens.fold(name).contains(left + "-" + right);
    }

    /** Returns the places of each word, in the order of the words. */
    SortedMap<String, Places> words() {
        return new TreeMap<>(words);
    }

    /** Returns the words of all titles and aliases. */
    SortedSet<String> names() {
        return new TreeSet<>(names);
    }
}
