package studydown.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;

/**
 * Which topic builds on which: a topic builds on those that its prerequisites name, and on the earlier topics whose terms it
 * uses most. Edges lead only to earlier topics, so there are no circles.
 */
final class TopicGraph {
    /** A topic must be leaned on in this many sections before it counts as a foundation. */
    private static final int MIN_SECTIONS = 2;

    private static final int MAX_FOUNDATIONS = 4;

    private final Map<TopicId, List<TopicId>> buildsOn = new LinkedHashMap<>();
    private final Map<TopicId, List<TopicId>> leadsTo = new LinkedHashMap<>();

    static TopicGraph of(Guide guide, Map<TermId, Set<Place>> places, Landmarks landmarks) {
        Map<TopicId, Map<TopicId, Integer>> sections = sectionsLeaningOn(guide, places);
        TopicGraph graph = new TopicGraph();
        Map<TopicId, Integer> order = new HashMap<>();
        for (Topic topic : guide.topics()) {
            order.put(topic.id(), order.size());
        }
        for (Topic topic : guide.topics()) {
            Set<TopicId> foundations = new LinkedHashSet<>(named(topic, landmarks));
            foundations.removeIf(id -> order.get(id) == null || order.get(id) >= order.get(topic.id()));
            sections.getOrDefault(topic.id(), Map.of()).entrySet().stream()
                    .filter(entry -> order.get(entry.getKey()) < order.get(topic.id()))
                    .filter(entry -> entry.getValue() >= MIN_SECTIONS)
                    .sorted(Comparator.comparing((Map.Entry<TopicId, Integer> entry) -> -entry.getValue())
                            .thenComparing(entry -> order.get(entry.getKey())))
                    .map(Map.Entry::getKey)
                    .filter(id -> foundations.size() < MAX_FOUNDATIONS || foundations.contains(id))
                    .limit(MAX_FOUNDATIONS)
                    .forEach(id -> {
                        if (foundations.size() < MAX_FOUNDATIONS) {
                            foundations.add(id);
                        }
                    });
            graph.buildsOn.put(topic.id(), List.copyOf(foundations));
            foundations.forEach(id ->
                    graph.leadsTo.computeIfAbsent(id, key -> new ArrayList<>()).add(topic.id()));
        }
        return graph;
    }

    List<TopicId> buildsOn(TopicId topic) {
        return buildsOn.getOrDefault(topic, List.of());
    }

    List<TopicId> leadsTo(TopicId topic) {
        return List.copyOf(leadsTo.getOrDefault(topic, List.of()));
    }

    private static Map<TopicId, Map<TopicId, Integer>> sectionsLeaningOn(Guide guide, Map<TermId, Set<Place>> places) {
        Map<TopicId, Map<TopicId, Integer>> sections = new HashMap<>();
        for (Term term : guide.terms()) {
            TopicId home = term.definition().topic();
            for (Place place : places.getOrDefault(term.id(), Set.of())) {
                if (!place.topic().equals(home)) {
                    sections.computeIfAbsent(place.topic(), key -> new HashMap<>())
                            .merge(home, 1, Integer::sum);
                }
            }
        }
        return sections;
    }

    /** The topics that the links in a topic's prerequisites lead to, in their order. */
    private static List<TopicId> named(Topic topic, Landmarks landmarks) {
        List<TopicId> named = new ArrayList<>();
        Optional<Block.Box> box = topic.box(Block.Role.PREREQUISITES);
        box.ifPresent(prerequisites -> prerequisites.blocks().forEach(block -> {
            if (block instanceof Block.Passage passage) {
                collect(passage.prose(), landmarks, named);
            }
        }));
        return named;
    }

    private static void collect(Prose prose, Landmarks landmarks, List<TopicId> named) {
        for (Run run : prose.runs()) {
            if (run instanceof Run.LinkStart link) {
                landmarks
                        .find(prose.file(), link.target())
                        .flatMap(landmark -> landmark.topic())
                        .ifPresent(named::add);
            }
        }
    }
}
