package studydown.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.Run;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;

/**
 * Finds where a guide's prose uses its terms: the first use in each section, the longest name that fits, by its names,
 * aliases and plurals. Does not look into headings, links, code or labels: their text is not linkable.
 */
public final class TermLinker {

    /** Returns all links of a guide. */
    public Links link(Guide guide) {
        Walk walk = new Walk(new TermNames(guide.terms()));
        walk.blocks(Optional.empty(), guide.intro());
        for (Part part : guide.parts()) {
            walk.blocks(Optional.empty(), part.intro());
            for (Topic topic : part.topics()) {
                walk.blocks(Optional.of(topic.id()), topic.blocks());
            }
        }
        for (Term term : guide.terms()) {
            for (Definition definition : term.definitions()) {
                walk.definition(term.id(), definition.prose());
            }
        }
        Landmarks landmarks = new Landmarks(guide.landmarks());
        return new Links(walk.uses, walk.places, landmarks, TopicGraph.of(guide, walk.places, landmarks));
    }

    /** One walk over a guide: remembers which terms the section at hand has used already. */
    private static final class Walk {
        private final TermNames names;
        private final Map<Prose, List<TermUse>> uses = new IdentityHashMap<>();
        private final Map<TermId, Set<Place>> places = new LinkedHashMap<>();
        private final Set<TermId> seen = new HashSet<>();

        private Optional<TopicId> topic = Optional.empty();
        private String anchor = "";

        Walk(TermNames names) {
            this.names = names;
        }

        void blocks(Optional<TopicId> owner, List<Block> blocks) {
            topic = owner;
            anchor = "";
            seen.clear();
            visit(blocks);
        }

        void definition(TermId defined, Prose prose) {
            topic = Optional.empty();
            seen.clear();
            seen.add(defined);
            scan(prose);
        }

        private void visit(List<Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Block.Passage passage) {
                    scan(passage.prose());
                } else if (block instanceof Block.Heading heading) {
                    enter(heading);
                } else if (block instanceof Block.Asked asked) {
                    question(asked.question());
                } else if (block instanceof Block.Box box) {
                    box(box);
                } else {
                    throw new AssertionError("no walk for " + block);
                }
            }
        }

        private void enter(Block.Heading heading) {
            anchor = heading.anchor();
            seen.clear();
        }

        private void box(Block.Box box) {
            boolean isList = box.role() == Block.Role.SOURCES || box.role() == Block.Role.PREREQUISITES;
            if (isList) {
                return;
            }
            box.heading().ifPresent(this::enter);
            visit(box.blocks());
        }

        /** A question is a section of its own; its stem and options stay plain, a link there would give the answer away. */
        private void question(Question question) {
            Set<TermId> outside = Set.copyOf(seen);
            seen.clear();
            question.spoken().ifPresent(this::scan);
            question.points().forEach(this::scan);
            question.weakAnswer().ifPresent(this::scan);
            visit(question.answer());
            seen.clear();
            seen.addAll(outside);
        }

        private void scan(Prose prose) {
            List<TermUse> found = new ArrayList<>();
            List<Run> runs = prose.runs();
            for (int i = 0; i < runs.size(); i++) {
                if (runs.get(i) instanceof Run.Text text && text.linkable()) {
                    for (TermUse use : names.find(i, text.text())) {
                        if (seen.add(use.term())) {
                            found.add(use);
                            topic.ifPresent(owner -> places.computeIfAbsent(use.term(), key -> new LinkedHashSet<>())
                                    .add(new Place(owner, anchor)));
                        }
                    }
                }
            }
            if (!found.isEmpty()) {
                uses.put(prose, List.copyOf(found));
            }
        }
    }
}
