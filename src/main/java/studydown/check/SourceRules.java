package studydown.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studydown.link.Word;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Question;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.Choice;
import studydown.quiz.Cloze;
import studydown.quiz.QuizItem;
import studydown.quiz.Recall;
import studydown.source.SourceFile;

/** Checks 16 and 20: everything that can be asked is asked, and every item leads back to the lines it came from. */
final class SourceRules implements ItemRule {
    private static final double MIN_DEFINITIONS_PERCENT = 98;

    private final Map<String, List<String>> lines = new HashMap<>();

    SourceRules(List<SourceFile> files) {
        files.forEach(file -> lines.put(file.path(), List.of(file.text().split("\n", -1))));
    }

    @Override
    public void check(ItemSet items, ItemFindings findings) {
        coverage(items, findings);
        Map<TopicId, Set<String>> anchors = anchors(items);
        List<QuizItem> all = items.quiz().items();
        int found = 0;
        for (QuizItem item : all) {
            Set<String> known = anchors.getOrDefault(item.topic(), Set.of());
            found += known.contains(item.origin().anchor()) && standsThere(item) ? 1 : 0;
        }
        findings.atLeast(20, "items found at their lines", all.size(), ItemFindings.percent(found, all.size()), 100);
    }

    private static void coverage(ItemSet items, ItemFindings findings) {
        Set<String> asked = new HashSet<>();
        items.quiz().items().forEach(item -> asked.add(item.origin().key()));
        List<Question> answered =
                items.guide().questions().stream().filter(Question::answered).toList();
        long questions = answered.stream()
                .filter(question -> asked.contains("question." + question.id()))
                .count();
        findings.atLeast(
                16,
                "answered questions that are items",
                answered.size(),
                ItemFindings.percent(questions, answered.size()),
                100);
        int definitions = 0;
        int used = 0;
        for (Term term : items.guide().terms()) {
            // a card shows all definitions of its term
            definitions += term.definitions().size();
            used += asked.contains("term." + term.id()) ? term.definitions().size() : 0;
        }
        findings.atLeast(
                16,
                "definitions that are items",
                definitions,
                ItemFindings.percent(used, definitions),
                MIN_DEFINITIONS_PERCENT);
    }

    private static Map<TopicId, Set<String>> anchors(ItemSet items) {
        Map<TopicId, Set<String>> anchors = new HashMap<>();
        for (Topic topic : items.guide().topics()) {
            Set<String> known = new HashSet<>(Set.of(""));
            topic.walk(block -> {
                if (block instanceof Block.Heading heading) {
                    known.add(heading.anchor());
                } else if (block instanceof Block.Box box) {
                    box.heading().ifPresent(heading -> known.add(heading.anchor()));
                } else if (block instanceof Block.Asked asked) {
                    known.add(asked.question().id().anchor());
                }
            });
            anchors.put(topic.id(), known);
        }
        for (Term term : items.guide().terms()) {
            for (Definition definition : term.definitions()) {
                anchors.computeIfAbsent(definition.topic(), topic -> new HashSet<>())
                        .add(definition.anchor());
            }
        }
        return anchors;
    }

    /** Whether the words of an item stand in its lines; most of them, for a definition may go on behind the span of its first line. */
    private boolean standsThere(QuizItem item) {
        List<String> file = lines.get(item.source().file());
        if (file == null || item.source().endLine() > file.size()) {
            return false;
        }
        Set<String> there =
                Word.split(String.join(
                                "\n",
                                file.subList(
                                        item.source().line() - 1, item.source().endLine())))
                        .stream()
                        .map(Word::stem)
                        .collect(Collectors.toSet());
        Set<String> asked = ItemSet.stems(text(item));
        long found = asked.stream().filter(there::contains).count();
        return found * 10 >= asked.size() * 9;
    }

    private static String text(QuizItem item) {
        if (item instanceof Recall
                || item instanceof Cloze
                || item instanceof Choice choice && choice.form() == Choice.Form.AUTHORED) {
            return item.prompt().plainText().replace(QuizItem.BLANK, " ");
        }
        return "";
    }
}
