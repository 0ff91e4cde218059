package studydown.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.PlainText;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.Run;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.model.TopicId;

/**
 * Lists what of a guide can be found: the topics, the terms by their names, the questions, the sections, but for the terms
 * in reading order. What is often found together stands together, so that a query loads few files of entries.
 */
final class Entries {
    private final Targets targets;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Targets targets) {
        this.targets = targets;
    }

    static List<Entry> of(Guide guide, Targets targets) {
        Entries entries = new Entries(targets);
        Map<TopicId, String> titles = new HashMap<>();
        for (Part part : guide.parts()) {
            for (Topic topic : part.topics()) {
                titles.put(topic.id(), topic.title());
                entries.addTopic(part, topic);
            }
        }
        for (Term term : guide.terms()) {
            String context = titles.getOrDefault(term.definition().topic(), "");
            entries.addTerm(term, context);
        }
        entries.entries.sort(Comparator.comparing(Entry::kind)
                .thenComparing(entry -> entry.kind() == Entry.Kind.TERM ? Tokens.fold(entry.title()) : ""));
        return entries.entries;
    }

    /** A topic, and each of its sections with the text up to the next one. */
    private void addTopic(Part part, Topic topic) {
        StringBuilder text = new StringBuilder();
        Optional<Block.Box> answer = topic.box(Block.Role.SHORT_ANSWER);
        if (answer.isPresent()) {
            append(answer.get(), text);
        }
        List<Entry> questions = new ArrayList<>();
        Optional<Block.Heading> section = Optional.empty();
        for (Block block : topic.blocks()) {
            if (block instanceof Block.Heading heading) {
                addSection(part, topic, section, text);
                section = Optional.of(heading);
                text = new StringBuilder();
            } else if (block instanceof Block.Asked asked) {
                questions.add(question(topic, asked.question()));
            } else if (!(block instanceof Block.Box box && box.role() == Block.Role.SHORT_ANSWER)) {
                append(block, text);
                collectQuestions(topic, block, questions);
            }
        }
        addSection(part, topic, section, text);
        entries.addAll(questions);
    }

    private void collectQuestions(Topic topic, Block block, List<Entry> questions) {
        if (block instanceof Block.Box box) {
            for (Block inside : box.blocks()) {
                if (inside instanceof Block.Asked asked) {
                    questions.add(question(topic, asked.question()));
                } else {
                    collectQuestions(topic, inside, questions);
                }
            }
        }
    }

    private void addSection(Part part, Topic topic, Optional<Block.Heading> section, CharSequence text) {
        String folded = PlainText.fold(text);
        entries.add(section.map(heading -> new Entry(
                        Entry.Kind.SECTION,
                        heading.title().plainText(),
                        List.of(),
                        topic.title(),
                        folded,
                        targets.section(topic.id(), heading.anchor())))
                .orElseGet(() -> new Entry(
                        Entry.Kind.TOPIC,
                        topic.title(),
                        List.of(),
                        part.title(),
                        folded,
                        targets.section(topic.id(), ""))));
    }

    private Entry question(Topic topic, Question question) {
        return new Entry(
                Entry.Kind.QUESTION,
                question.text(),
                List.of(),
                topic.title(),
                question.answerText(),
                targets.question(topic.id(), question.id()));
    }

    private void addTerm(Term term, String context) {
        StringBuilder text = new StringBuilder();
        term.definitions().forEach(definition -> append(definition.prose(), text));
        entries.add(new Entry(
                Entry.Kind.TERM, term.name(), term.aliases(), context, PlainText.fold(text), targets.term(term.id())));
    }

    private static void append(Block block, StringBuilder text) {
        if (block instanceof Block.Passage passage) {
            append(passage.prose(), text);
        } else if (block instanceof Block.Box box) {
            box.blocks().forEach(inside -> append(inside, text));
        } else if (block instanceof Block.Heading heading) {
            append(heading.title(), text);
        }
    }

    /** Formulas are left out: nobody looks for {@code frac}. */
    private static void append(Prose prose, StringBuilder text) {
        for (Run run : prose.runs()) {
            text.append(run instanceof Run.Formula ? " … " : run.plain());
        }
        text.append('\n');
    }
}
