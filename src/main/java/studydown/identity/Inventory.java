package studydown.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.PlainText;
import studydown.model.Question;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.model.TopicId;

/** Lists what a guide has ids for, under the ids that come from its text. */
final class Inventory {
    private static final int MAX_NAME = 160;

    private Inventory() {}

    static List<Entry> of(Guide guide) {
        List<Entry> entries = new ArrayList<>();
        Map<TopicId, String> places = new HashMap<>();
        for (Part part : guide.parts()) {
            for (Topic topic : part.topics()) {
                String place = part.title() + " / " + topic.title();
                places.put(topic.id(), place);
                entries.add(entry(
                        Kind.TOPIC,
                        topic.id().value(),
                        part.title(),
                        topic.title(),
                        Fingerprint.ofPage(PlainText.of(topic.blocks()))));
                for (Question question : topic.questions()) {
                    entries.add(entry(
                            Kind.QUESTION,
                            question.id().value(),
                            place,
                            question.text(),
                            Fingerprint.ofText(answer(question))));
                }
            }
        }
        for (Term term : guide.terms()) {
            StringBuilder meaning = new StringBuilder();
            for (Definition definition : term.definitions()) {
                meaning.append(definition.prose().plainText()).append('\n');
            }
            String place = places.getOrDefault(term.definition().topic(), guide.title());
            entries.add(
                    entry(Kind.TERM, term.id().value(), place, term.name(), Fingerprint.ofText(meaning.toString())));
        }
        return entries;
    }

    /** What is learned of a question: its answer, or what there is to choose from. */
    private static String answer(Question question) {
        StringBuilder answer = new StringBuilder(question.answerText());
        question.options().forEach(option -> {
            answer.append('\n')
                    .append(option.right() ? "+" : "")
                    .append(option.text().plainText());
        });
        return answer.toString();
    }

    private static Entry entry(Kind kind, String id, String path, String name, Fingerprint meaning) {
        int end = name.offsetByCodePoints(0, Math.min(MAX_NAME, name.codePointCount(0, name.length())));
        return new Entry(kind, id, 1, IdMap.field(path), IdMap.field(name.substring(0, end)), meaning);
    }
}
