package studydown.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.PlainText;
import studydown.model.Question;
import studydown.model.Topic;

/**
 * What pages are in the words of schema.org: a course, its topics, the set of its terms, flashcards as search engines document them. What
 * lists members needs addresses, so it is said only where the base URL is known.
 */
final class StructuredData {
    private static final int LONGEST_ANSWER = 500;

    private final Study study;

    StructuredData(Study study) {
        this.study = study;
    }

    Map<String, Object> course(String description) {
        Map<String, Object> course = thing("Course", study.guide().title(), description);
        course.put("isAccessibleForFree", true);
        // search engines ask for who offers it
        course.put("provider", named("Organization", study.guide().title()));
        address("").ifPresent(url -> course.put("url", url));
        return course;
    }

    Map<String, Object> topic(Topic topic, String description) {
        Map<String, Object> resource = thing("LearningResource", topic.title(), description);
        resource.put("isPartOf", named("Course", study.guide().title()));
        topic.lastChecked().ifPresent(day -> resource.put("dateModified", day));
        String path = Paths.topic(topic.id()).hrefFrom(Paths.HOME);
        address(path).ifPresent(url -> {
            resource.put("url", url);
            List<Map<String, Object>> cards = topic.questions().stream()
                    .filter(question -> !question.answerText().isEmpty())
                    .map(StructuredData::flashcard)
                    .toList();
            if (!cards.isEmpty()) {
                Map<String, Object> quiz = new LinkedHashMap<>();
                quiz.put("@type", "Quiz");
                quiz.put("about", named("Thing", topic.title()));
                quiz.put("hasPart", cards);
                resource.put("hasPart", quiz);
            }
        });
        return resource;
    }

    Map<String, Object> glossary(String name, String description) {
        Map<String, Object> set =
                thing("DefinedTermSet", name + ", " + study.guide().title(), description);
        address(Paths.GLOSSARY.hrefFrom(Paths.HOME)).ifPresent(url -> {
            set.put("url", url);
            set.put(
                    "hasDefinedTerm",
                    study.guide().terms().stream()
                            .map(term -> {
                                Map<String, Object> defined = named("DefinedTerm", term.name());
                                defined.put("url", url + "#" + term.id());
                                return defined;
                            })
                            .toList());
        });
        return set;
    }

    private static Map<String, Object> flashcard(Question question) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("@type", "Question");
        card.put("eduQuestionType", "Flashcard");
        card.put("text", PlainText.fold(question.stem().plainText()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("@type", "Answer");
        answer.put("text", Sentences.first(question.answerText(), LONGEST_ANSWER));
        card.put("acceptedAnswer", answer);
        return card;
    }

    /** Kept in order: what a page says must not depend on the run. */
    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("@type", type);
        named.put("name", name);
        return named;
    }

    private Map<String, Object> thing(String type, String name, String description) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("name", name);
        if (!description.isEmpty()) {
            thing.put("description", description);
        }
        thing.put("inLanguage", study.guide().language().tag());
        return thing;
    }

    private Optional<String> address(String path) {
        return study.settings().baseUrl().map(base -> base + path);
    }
}
