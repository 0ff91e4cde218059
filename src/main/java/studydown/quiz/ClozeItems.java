package studydown.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studydown.link.Links;
import studydown.link.TermUse;
import studydown.link.Word;
import studydown.model.Block;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.source.Span;

/**
 * Makes at most one cloze of each term: of the sentence that points to it best. A sentence will do if it names the term once, stands by
 * itself, and says more of what the term's definition says than of any sibling's.
 */
final class ClozeItems {
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 40;

    /** How much better a sentence must fit its term than any other. */
    private static final double MARGIN = 1.2;

    private final Glossary glossary;
    private final QuizWords words;
    private final Map<TermId, Found> best = new LinkedHashMap<>();

    private record Found(Cloze item, double fit) {}

    ClozeItems(Glossary glossary, QuizWords words) {
        this.glossary = glossary;
        this.words = words;
    }

    /** Looks through a topic's prose. */
    void read(Topic topic, Links links) {
        Set<Integer> definitionLines = new HashSet<>();
        for (TermCard card : glossary.of(topic.id())) {
            card.term().definitions().forEach(definition -> {
                Span span = definition.span();
                for (int line = span.line(); line <= span.endLine(); line++) {
                    definitionLines.add(line);
                }
            });
        }
        String[] anchor = {""};
        topic.walk(block -> {
            if (block instanceof Block.Heading heading) {
                anchor[0] = heading.anchor();
            } else if (block instanceof Block.Box box) {
                box.heading().ifPresent(heading -> anchor[0] = heading.anchor());
            } else if (block instanceof Block.Passage passage) {
                read(topic, anchor[0], passage.prose(), links, definitionLines);
            }
        });
    }

    /** Returns the items by the topic of their sentence. */
    Map<TopicId, List<Cloze>> byTopic() {
        Map<TopicId, List<Cloze>> byTopic = new HashMap<>();
        for (Found found : best.values()) {
            byTopic.computeIfAbsent(found.item().topic(), key -> new ArrayList<>())
                    .add(found.item());
        }
        return byTopic;
    }

    private void read(Topic topic, String anchor, Prose prose, Links links, Set<Integer> definitionLines) {
        Map<Integer, Set<TermId>> termsByLine = new HashMap<>();
        for (TermUse use : links.uses(prose)) {
            if (prose.runs().get(use.run()) instanceof Run.Text text) {
                termsByLine
                        .computeIfAbsent(text.line(), line -> new LinkedHashSet<>())
                        .add(use.term());
            }
        }
        if (termsByLine.isEmpty()) {
            return;
        }
        for (Sentences.Sentence sentence : Sentences.of(prose)) {
            Set<TermId> terms = new LinkedHashSet<>();
            boolean defines = false;
            for (int line = sentence.line(); line <= sentence.endLine(); line++) {
                terms.addAll(termsByLine.getOrDefault(line, Set.of()));
                defines |= definitionLines.contains(line);
            }
            if (!defines && !terms.isEmpty() && !words.leansOn(sentence.text())) {
                terms.forEach(term -> consider(glossary.card(term), sentence, topic, anchor, prose.file()));
            }
        }
    }

    private void consider(TermCard card, Sentences.Sentence sentence, Topic topic, String anchor, String file) {
        String masked = card.names().mask(sentence.text());
        int blank = masked.indexOf(QuizItem.BLANK);
        boolean once = blank >= 0 && masked.indexOf(QuizItem.BLANK, blank + 1) < 0;
        if (!once || Word.split(masked).size() > MAX_WORDS || words.weight(masked) < MIN_WORDS) {
            return;
        }
        if (isOneOfSeveral(masked.substring(0, blank), masked.substring(blank + QuizItem.BLANK.length()))) {
            return;
        }
        String answer = sentence.text()
                .substring(blank, sentence.text().length() - (masked.length() - blank - QuizItem.BLANK.length()));
        List<String> said = words.content(masked);
        int[] content = glossary.numbers(said);
        double fit = card.sense().saidBy(content);
        boolean whole = card.names().isName(answer);
        if (!whole || fit <= 0 || !fitsBest(card, Set.copyOf(said), content, fit)) {
            return;
        }
        double home = topic.id().equals(card.term().definition().topic()) ? 2 : 1;
        Found before = best.get(card.term().id());
        if (before == null || before.fit() < fit * home) {
            Span span = new Span(file, sentence.line(), sentence.endLine());
            Origin origin = Origin.of(card.term(), topic.id(), anchor, span);
            Prose prompt = CleanProse.text(file, masked, sentence.line());
            best.put(
                    card.term().id(),
                    new Found(
                            new Cloze(origin.key() + ".cloze", origin, prompt, answer, accepted(answer, card.term())),
                            fit * home));
        }
    }

    /** Of "names or _____." and "_____ or INT8" nobody can know which other thing its author named. */
    private boolean isOneOfSeveral(String before, String after) {
        List<Word> left = Word.split(before);
        List<Word> right = Word.split(after);
        boolean first = !right.isEmpty()
                && words.isCoordinator(right.get(0).stem())
                && after.substring(0, right.get(0).start()).isBlank();
        boolean ends =
                right.isEmpty() || !after.substring(0, right.get(0).start()).isBlank();
        boolean last =
                !left.isEmpty() && words.isCoordinator(left.get(left.size() - 1).stem());
        return first || last && ends;
    }

    private boolean fitsBest(TermCard card, Set<String> said, int[] content, double fit) {
        for (TermCard other : glossary.neighbours(card)) {
            boolean named = other.names().stems().stream().anyMatch(said::containsAll);
            if (other.shape() == card.shape() && !named && other.sense().saidBy(content) * MARGIN >= fit) {
                return false;
            }
        }
        return true;
    }

    private static List<String> accepted(String answer, Term term) {
        Set<String> accepted = new LinkedHashSet<>(List.of(answer));
        accepted.addAll(Answers.accepted(term));
        return List.copyOf(accepted);
    }
}
