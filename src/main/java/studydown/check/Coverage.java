package studydown.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Question;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.Quiz;
import studydown.quiz.QuizItem;
import studydown.source.Finding;
import studydown.source.Span;

/** Finds what of a guide its reader will not learn from cards: topics nothing asks about, definitions too long, what stands twice. */
final class Coverage {
    /** A card with a longer back is read, not remembered, in characters. */
    private static final int LONG_DEFINITION = 400;

    /** From so many words on, one word more or less makes no other question. */
    private static final int LONG_QUESTION = 6;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Coverage() {}

    /** Returns what there is to find, in no order. */
    static List<Finding> of(Guide guide, Quiz quiz) {
        List<Finding> findings = new ArrayList<>();
        silentTopics(guide, quiz, findings);
        longDefinitions(guide, findings);
        twins(guide, findings);
        return findings;
    }

    private static void silentTopics(Guide guide, Quiz quiz, List<Finding> findings) {
        Set<TopicId> asked = quiz.items().stream().map(QuizItem::topic).collect(Collectors.toSet());
        for (Topic topic : guide.topics()) {
            if (!asked.contains(topic.id())) {
                findings.add(new Finding(topic.span(), false, "items", "no-item-in-topic", topic.title()));
            }
        }
    }

    private static void longDefinitions(Guide guide, List<Finding> findings) {
        for (Term term : guide.terms()) {
            for (Definition definition : term.definitions()) {
                int length = definition.prose().plainText().length();
                if (length > LONG_DEFINITION) {
                    findings.add(new Finding(
                            definition.span(),
                            false,
                            "card",
                            "long-definition",
                            term.name() + ": " + length + " characters, more than " + LONG_DEFINITION));
                }
            }
        }
    }

    /** Questions of the same words in any order, or of many words with one more or less. */
    private static void twins(Guide guide, List<Finding> findings) {
        Map<Set<String>, Question> whole = new HashMap<>();
        Map<Set<String>, Question> cut = new HashMap<>();
        for (Question question : guide.questions()) {
            Set<String> words = words(question.text());
            if (words.isEmpty()) {
                continue;
            }
            Question twin = whole.containsKey(words) ? whole.get(words) : cut.get(words);
            List<Set<String>> shorter = shorter(words);
            for (int i = 0; twin == null && i < shorter.size(); i++) {
                twin = whole.get(shorter.get(i));
            }
            if (twin != null) {
                Span other = twin.span();
                findings.add(new Finding(
                        question.span(),
                        false,
                        "twin",
                        "near-duplicate",
                        question.text() + " (as " + other.file() + ":" + other.line() + ")"));
            }
            whole.putIfAbsent(words, question);
            shorter.forEach(key -> cut.putIfAbsent(key, question));
        }
    }

    /** Returns the words without each of them in turn. */
    private static List<Set<String>> shorter(Set<String> words) {
        if (words.size() < LONG_QUESTION) {
            return List.of();
        }
        List<Set<String>> shorter = new ArrayList<>();
        for (String word : words) {
            Set<String> rest = new HashSet<>(words);
            rest.remove(word);
            shorter.add(rest);
        }
        return shorter;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
