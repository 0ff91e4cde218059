package studydown.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.TopicId;
import studydown.source.Finding;

/** All items of a guide. */
public final class Quiz {
    private final Map<String, QuizItem> byId = new LinkedHashMap<>();
    private final Map<TopicId, List<QuizItem>> byTopic = new LinkedHashMap<>();
    private final List<Finding> skipped;

    /**
     * Makes a quiz.
     *
     * @param items in the order of the guide's topics
     * @param skipped what did not become an item, or not one of a better kind, and why
     * @throws IllegalArgumentException if two items have one id
     */
    Quiz(List<QuizItem> items, List<Finding> skipped) {
        for (QuizItem item : items) {
            if (byId.put(item.id(), item) != null) {
                throw new IllegalArgumentException("two items have the id '" + item.id() + "'");
            }
            byTopic.computeIfAbsent(item.topic(), key -> new ArrayList<>()).add(item);
        }
        this.skipped = List.copyOf(skipped);
    }

    /** Returns all items, by topic in reading order, then as {@link QuizMaker} orders kinds. */
    public List<QuizItem> items() {
        return List.copyOf(byId.values());
    }

    /** Returns all items of one kind, in order. */
    public <T extends QuizItem> List<T> items(Class<T> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the items of a topic, in order. */
    public List<QuizItem> of(TopicId topic) {
        return List.copyOf(byTopic.getOrDefault(topic, List.of()));
    }

    /** Returns an item, if there is one of this id. */
    public Optional<QuizItem> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns what did not become an item, or only a card, and the rule that says why; never taken. */
    public List<Finding> skipped() {
        return skipped;
    }
}
