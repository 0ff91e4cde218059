package studydown.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import studydown.model.Prose;
import studydown.model.ProseVisitor;
import studydown.model.Question;
import studydown.model.Run;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.TopicId;

/**
 * Finds where a guide's prose uses its terms: the first use in each section, the longest name that fits, by its names,
 * aliases and plurals. Does not look into headings, links, code or labels: their text is not linkable.
 */
public final class TermLinker {

    /** Returns all links of a guide. */
    public Links link(Guide guide) {
        Walk walk = new Walk(new TermNames(guide.terms()));
        guide.walk(walk);
        for (Term term : guide.terms()) {
            for (Definition definition : term.definitions()) {
                walk.definition(term.id(), definition.prose());
            }
        }
        Landmarks landmarks = new Landmarks(guide.landmarks());
        return new Links(walk.uses, walk.places, landmarks, TopicGraph.of(guide, walk.places, landmarks));
    }

    /** One walk over a guide: remembers which terms the section at hand has used already. */
    private static final class Walk implements ProseVisitor {
        private final TermNames names;
        private final Map<Prose, List<TermUse>> uses = new IdentityHashMap<>();
        private final Map<TermId, Set<Place>> places = new LinkedHashMap<>();
        private Set<TermId> seen = new HashSet<>();
        private final Deque<Set<TermId>> outside = new ArrayDeque<>();

        private Optional<TopicId> topic = Optional.empty();
        private String anchor = "";

        Walk(TermNames names) {
            this.names = names;
        }

        @Override
        public void page(Optional<TopicId> owner) {
            topic = owner;
            anchor = "";
            forget();
        }

        @Override
        public void section(Block.Heading heading) {
            anchor = heading.anchor();
            forget();
        }

        @Override
        public boolean enters(Block.Box box) {
            return box.role() != Block.Role.SOURCES && box.role() != Block.Role.PREREQUISITES;
        }

        /** A question is a section of its own. */
        @Override
        public void questionBegins(Question question) {
            outside.push(seen);
            forget();
        }

        @Override
        public void questionEnds(Question question) {
            seen = outside.pop();
        }

        /** What is asked stays plain: a link there would give the answer away. */
        @Override
        public void prose(Prose prose, Kind kind) {
            if (kind == Kind.TOLD) {
                scan(prose);
            }
        }

        void definition(TermId defined, Prose prose) {
            topic = Optional.empty();
            forget();
            seen.add(defined);
            scan(prose);
        }

        /** Begins anew: clearing a set takes as long as it once was large. */
        private void forget() {
            seen = new HashSet<>();
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
