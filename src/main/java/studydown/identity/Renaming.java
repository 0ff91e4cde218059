package studydown.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Landmark;
import studydown.model.Part;
import studydown.model.QuestionId;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;

/** Gives a guide other ids, everywhere they stand. */
final class Renaming {
    private final Map<String, String> topics;
    private final Map<String, String> terms;
    private final Map<String, String> questions;
    private final Map<String, String> anchors = new HashMap<>();

    /** Makes a renaming; an id that is no key stays. */
    Renaming(Map<String, String> topics, Map<String, String> terms, Map<String, String> questions) {
        this.topics = topics;
        this.terms = terms;
        this.questions = questions;
        questions.forEach((old, now) -> anchors.put(new QuestionId(old).anchor(), new QuestionId(now).anchor()));
    }

    Guide of(Guide guide, String guideId) {
        List<Part> parts = new ArrayList<>();
        for (Part part : guide.parts()) {
            List<Topic> renamed = part.topics().stream().map(this::topic).toList();
            parts.add(new Part(part.id(), part.title(), blocks(part.intro()), renamed));
        }
        return new Guide(
                guideId,
                guide.title(),
                guide.language(),
                blocks(guide.intro()),
                parts,
                guide.terms().stream().map(this::term).toList(),
                guide.landmarks().stream().map(this::landmark).toList(),
                guide.pins());
    }

    private Topic topic(Topic topic) {
        return new Topic(
                topic(topic.id()),
                topic.title(),
                topic.heading(),
                blocks(topic.blocks()),
                topic.lastChecked(),
                topic.claims(),
                topic.span(),
                topic.tables(),
                topic.steps(),
                topic.figures());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Asked asked) {
            String id = asked.question().id().value();
            String renamed = questions.getOrDefault(id, id);
            return renamed.equals(id) ? asked : new Block.Asked(asked.question().withId(new QuestionId(renamed)));
        }
        if (block instanceof Block.Box box) {
            return new Block.Box(box.role(), box.heading(), blocks(box.blocks()), box.points());
        }
        return block;
    }

    private Term term(Term term) {
        List<Definition> definitions = new ArrayList<>();
        for (Definition definition : term.definitions()) {
            definitions.add(new Definition(
                    definition.prose(), topic(definition.topic()), definition.anchor(), definition.span()));
        }
        String id = term.id().value();
        return new Term(new TermId(terms.getOrDefault(id, id)), term.name(), term.aliases(), definitions);
    }

    private Landmark landmark(Landmark landmark) {
        Optional<TopicId> topic = landmark.topic().map(this::topic);
        // a question's place on its page is called by its id; other places keep their names
        String anchor = anchors.getOrDefault(landmark.anchor(), landmark.anchor());
        return new Landmark(landmark.file(), landmark.fragment(), topic, anchor);
    }

    private TopicId topic(TopicId id) {
        String renamed = topics.getOrDefault(id.value(), id.value());
        return renamed.equals(id.value()) ? id : new TopicId(renamed);
    }
}
