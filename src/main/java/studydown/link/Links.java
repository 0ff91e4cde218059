package studydown.link;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studydown.model.Landmark;
import studydown.model.Prose;
import studydown.model.TermId;
import studydown.model.TopicId;

/** All links of a guide. */
public final class Links {
    private final Map<Prose, List<TermUse>> uses;
    private final Map<TermId, List<Place>> places = new LinkedHashMap<>();
    private final Landmarks landmarks;
    private final TopicGraph graph;

    Links(Map<Prose, List<TermUse>> uses, Map<TermId, Set<Place>> places, Landmarks landmarks, TopicGraph graph) {
        // by identity: two equal sentences in two sections are two proses, and only one of them may be linked
        this.uses = new IdentityHashMap<>(uses);
        places.forEach((term, where) -> this.places.put(term, List.copyOf(where)));
        this.landmarks = landmarks;
        this.graph = graph;
    }

    /** Returns the linked uses of terms in a prose of the guide (that very object), from left to right. */
    public List<TermUse> uses(Prose prose) {
        return uses.getOrDefault(prose, List.of());
    }

    /** Returns the sections that use a term, in reading order. */
    public List<Place> whereUsed(TermId term) {
        return places.getOrDefault(term, List.of());
    }

    /** Returns the topics to know before a topic, the most important first. */
    public List<TopicId> buildsOn(TopicId topic) {
        return graph.buildsOn(topic);
    }

    /** Returns the topics that build on a topic, in reading order. */
    public List<TopicId> leadsTo(TopicId topic) {
        return graph.leadsTo(topic);
    }

    /** Returns the place that a link's target names, seen from a file of the guide. */
    public Optional<Landmark> find(String file, String target) {
        return landmarks.find(file, target);
    }
}
