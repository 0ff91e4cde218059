package studydown.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds for each entry of a new inventory the old one that names the same thing, each at most once: first by its place and
 * name, then by its name anywhere, then by likeness of name and meaning, the best pairs first. Compares only entries that share a word's or
 * a meaning's sample, so that it costs about as much as the guide is long.
 */
final class Matcher {
    /** The same name with a meaning less alike than this may be another thing that took the name over. */
    private static final double SAME_NAME_MEANING = 0.25;

    /** A name so much alike is the same name with a typo mended. */
    private static final double LIKE_NAME = 0.75;

    /** With the very same few words behind it, a name so much alike is a short name with two letters swapped. */
    private static final double LIKE_SHORT_NAME = 0.4;

    /** A meaning so much alike is the same meaning reworded, if the name is alike too. */
    private static final double LIKE_MEANING = 0.4;

    /** A meaning so much alike is the same meaning under any name. */
    private static final double SAME_MEANING = 0.6;

    /** More entries in one bucket say nothing: a sample of a common word. */
    private static final int MAX_BUCKET = 60;

    private final List<Entry> olds;
    private final List<Entry> news;
    private final Map<Entry, Entry> oldOf = new IdentityHashMap<>();
    private final Map<Entry, Entry> newOf = new IdentityHashMap<>();

    private final Families families;

    /**
     * Makes a matcher.
     *
     * @param families which old topic most of a new topic's terms and questions come from
     */
    Matcher(List<Entry> olds, List<Entry> news, Families families) {
        this.olds = olds;
        this.news = news;
        this.families = families;
    }

    private record Pair(Entry old, Entry now, double score) {}

    /** Returns the old entry of each new one that has one. */
    Map<Entry, Entry> match() {
        // a topic may lose most of its text to another page and is still the topic of that title
        BiPredicate<Entry, Entry> stillMeans = (old, now) -> old.kind() == Kind.TOPIC
                || old.meaning().isShort()
                || now.meaning().isShort()
                || old.meaning().likeness(now.meaning()) >= SAME_NAME_MEANING;
        byKey(Entry::key, stillMeans);
        byKey(entry -> Letters.of(entry.name()), stillMeans);
        byFamily();
        byLikeness();
        // what keeps its place and name keeps its id, although all else was rewritten
        byKey(Entry::key, (old, now) -> true);
        byKey(
                entry -> Letters.of(entry.name()),
                (old, now) -> old.kind() != Kind.QUESTION && now.kind() != Kind.QUESTION);
        return oldOf;
    }

    private void byKey(Function<Entry, String> key, BiPredicate<Entry, Entry> fits) {
        Map<String, List<Entry>> free = new HashMap<>();
        for (Entry old : olds) {
            if (!newOf.containsKey(old)) {
                free.computeIfAbsent(key.apply(old), unused -> new ArrayList<>())
                        .add(old);
            }
        }
        for (Entry now : news) {
            if (!oldOf.containsKey(now)) {
                free.getOrDefault(key.apply(now), List.of()).stream()
                        .filter(old -> !newOf.containsKey(old) && fits.test(old, now))
                        .max(Comparator.comparingDouble(
                                        (Entry old) -> old.meaning().likeness(now.meaning()))
                                .thenComparing(old -> old.path().equals(now.path())))
                        .ifPresent(old -> pair(old, now));
            }
        }
    }

    private void byFamily() {
        Map<String, Entry> free = new HashMap<>();
        olds.stream().filter(old -> !newOf.containsKey(old)).forEach(old -> free.put(Families.place(old), old));
        for (Entry now : news) {
            Entry old = oldOf.containsKey(now) ? null : free.get(families.oldPlace(Families.place(now)));
            if (old != null && !newOf.containsKey(old)) {
                pair(old, now);
            }
        }
    }

    private void byLikeness() {
        Map<String, List<Entry>> buckets = new HashMap<>();
        for (Entry old : olds) {
            if (!newOf.containsKey(old)) {
                marks(old)
                        .forEach(mark -> buckets.computeIfAbsent(mark, unused -> new ArrayList<>())
                                .add(old));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Entry now : news) {
            if (!oldOf.containsKey(now)) {
                Set<Entry> candidates = new LinkedHashSet<>();
                for (String mark : marks(now)) {
                    List<Entry> bucket = buckets.getOrDefault(mark, List.of());
                    if (bucket.size() <= MAX_BUCKET) {
                        candidates.addAll(bucket);
                    }
                }
                candidates.forEach(old -> score(old, now).ifPresent(score -> pairs.add(new Pair(old, now, score))));
            }
        }
        // the sort is stable: among equals the order of the guide decides
        pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
        for (Pair pair : pairs) {
            if (!newOf.containsKey(pair.old()) && !oldOf.containsKey(pair.now())) {
                pair(pair.old(), pair.now());
            }
        }
    }

    /** Returns how sure it is that two entries name one thing; nothing if it is not. */
    static Optional<Double> score(Entry old, Entry now) {
        double name = Letters.likeness(old.name(), now.name());
        double meaning = old.meaning().likeness(now.meaning());
        boolean sameNumbers = Fingerprint.ofText(old.name()).samePivots(Fingerprint.ofText(now.name()));
        boolean bothShort = old.meaning().isShort() || now.meaning().isShort();
        boolean same;
        if (bothShort) {
            // too little text to know it by: the name must do, and not differ in a number
            double least = old.meaning().sameText(now.meaning()) ? LIKE_SHORT_NAME : LIKE_NAME;
            same = name >= least && sameNumbers && old.path().equals(now.path());
        } else {
            boolean reworded = name >= LIKE_NAME && meaning >= LIKE_MEANING && sameNumbers;
            same = meaning >= SAME_MEANING || reworded;
        }
        double path = old.path().equals(now.path()) ? 1 : 0;
        return same ? Optional.of(0.6 * meaning + 0.3 * name + 0.1 * path) : Optional.empty();
    }

    private static Set<String> marks(Entry entry) {
        Set<String> marks = new LinkedHashSet<>();
        for (int i = 0; i < Fingerprint.SAMPLES / 2; i++) {
            marks.add(i + ":" + entry.meaning().pair(i));
        }
        for (String word : Letters.of(entry.name()).split(" ")) {
            marks.add(word);
        }
        return marks;
    }

    private void pair(Entry old, Entry now) {
        oldOf.put(now, old);
        newOf.put(old, now);
    }
}
