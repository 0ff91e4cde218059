package studydown.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studydown.model.Guide;
import studydown.model.Pins;
import studydown.model.QuestionId;
import studydown.model.Revisions;
import studydown.model.TermId;
import studydown.model.TopicId;
import studydown.source.Problem;

/**
 * Gives the topics, terms and questions of a guide the ids they had before its text was edited. Knows no clock and no version control:
 * what it needs stands in the old map.
 */
public final class IdKeeper {
    /** So much of an id stays before a number that makes it another. */
    private static final int MAX_STEM = 110;

    /** A meaning less alike than this has changed. */
    private static final double SAME_MEANING = 0.7;

    /** Pages are compared by words; a page may change this much before it counts as another. */
    private static final double SAME_PAGE = 0.5;

    /**
     * Returns the guide with ids that its readers' memory knows.
     *
     * @param oldMap the text of {@code studydown.ids}; nothing if the guide has none yet, then all ids come from the text
     * @param guide with ids that come from its text, or that its author pinned
     */
    public Kept keep(Optional<String> oldMap, Guide guide) {
        Objects.requireNonNull(oldMap, "oldMap must not be null");
        Objects.requireNonNull(guide, "guide must not be null");
        List<Problem> problems = new ArrayList<>();
        List<Entry> olds = List.of();
        String guideId = guide.id();
        if (oldMap.isPresent()) {
            IdMap map = IdMap.parse(oldMap.get());
            problems.addAll(map.problems());
            olds = map.entries();
            guideId = map.guideId().orElse(guideId);
        }
        List<Entry> news = Inventory.of(guide);
        List<Entry> kept = new ArrayList<>();
        Map<Kind, Map<String, String>> renamed = new HashMap<>();
        Families families = new Families();
        // topics last: by then it is known where their terms and questions came from
        for (Kind kind : List.of(Kind.QUESTION, Kind.TERM, Kind.TOPIC)) {
            renamed.put(kind, keep(of(kind, olds), of(kind, news), pins(kind, guide.pins()), families, kept));
        }
        Guide result = new Renaming(renamed.get(Kind.TOPIC), renamed.get(Kind.TERM), renamed.get(Kind.QUESTION))
                .of(guide, guideId);
        return new Kept(result, IdMap.format(guideId, kept), revisions(kept), problems);
    }

    /** Adds the entries of one kind as they are now to {@code kept}; returns the new id of each id that comes from the text. */
    private static Map<String, String> keep(
            List<Entry> olds, List<Entry> news, Set<String> pins, Families families, List<Entry> kept) {
        List<Entry> free = olds.stream().filter(old -> !pins.contains(old.id())).toList();
        List<Entry> open = news.stream().filter(now -> !pins.contains(now.id())).toList();
        Map<Entry, Entry> matches = new Matcher(free, open, families).match();
        Map<String, Entry> oldById =
                olds.stream().collect(Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a));
        Set<String> taken = new HashSet<>(pins);
        matches.values().forEach(old -> taken.add(old.id()));
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Entry now : news) {
            Optional<Entry> old = pins.contains(now.id())
                    ? Optional.ofNullable(oldById.get(now.id()))
                    : Optional.ofNullable(matches.get(now));
            old.ifPresent(before -> families.enter(before, now));
            String id = old.map(Entry::id).orElseGet(() -> pins.contains(now.id()) ? now.id() : fresh(now.id(), taken));
            taken.add(id);
            kept.add(now.with(id, old.map(before -> revision(before, now)).orElse(1)));
            renamed.put(now.id(), id);
        }
        return renamed;
    }

    private static int revision(Entry old, Entry now) {
        if (old.meaning().sameText(now.meaning())) {
            return old.revision();
        }
        double least = now.kind() == Kind.TOPIC ? SAME_PAGE : SAME_MEANING;
        boolean turned = now.kind() != Kind.TOPIC && !old.meaning().samePivots(now.meaning());
        boolean changed = turned || old.meaning().likeness(now.meaning()) < least;
        return old.revision() + (changed ? 1 : 0);
    }

    /** An id from the text may be the old id of something else by now. */
    private static String fresh(String id, Set<String> taken) {
        String candidate = id;
        for (int i = 2; taken.contains(candidate); i++) {
            candidate = id.substring(0, Math.min(id.length(), MAX_STEM)) + "-" + i;
        }
        return candidate;
    }

    private static List<Entry> of(Kind kind, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    private static Set<String> pins(Kind kind, Pins pins) {
        return switch (kind) {
            case TOPIC -> pins.topics().stream().map(TopicId::value).collect(Collectors.toSet());
            case TERM -> pins.terms().stream().map(TermId::value).collect(Collectors.toSet());
            case QUESTION -> pins.questions().stream().map(QuestionId::value).collect(Collectors.toSet());
        };
    }

    private static Revisions revisions(List<Entry> kept) {
        Map<TopicId, Integer> topics = new HashMap<>();
        Map<TermId, Integer> terms = new HashMap<>();
        Map<QuestionId, Integer> questions = new HashMap<>();
        for (Entry entry : kept) {
            switch (entry.kind()) {
                case TOPIC -> topics.put(new TopicId(entry.id()), entry.revision());
                case TERM -> terms.put(new TermId(entry.id()), entry.revision());
                case QUESTION -> questions.put(new QuestionId(entry.id()), entry.revision());
            }
        }
        return new Revisions(topics, terms, questions);
    }
}
