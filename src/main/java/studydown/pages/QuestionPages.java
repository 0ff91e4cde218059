package studydown.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Part;
import studydown.model.Question;
import studydown.model.Topic;

/** Makes the page of all questions. */
final class QuestionPages {
    private final Study study;
    private final Shells shells;
    private final Outline outline;

    QuestionPages(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
    }

    QuestionsPage page() {
        List<QuestionsPage.PartGroup> groups = new ArrayList<>();
        Map<String, Integer> levels = new LinkedHashMap<>();
        int count = 0;
        int number = 0;
        for (Part part : study.guide().parts()) {
            number++;
            List<QuestionsPage.TopicGroup> topics = new ArrayList<>();
            for (Topic topic : part.topics()) {
                List<Question> free = topic.freeQuestions();
                free.forEach(q -> q.level().ifPresent(level -> levels.merge(level, 1, Integer::sum)));
                count += free.size();
                if (!free.isEmpty()) {
                    topics.add(group(topic, free));
                }
            }
            if (!topics.isEmpty()) {
                groups.add(new QuestionsPage.PartGroup(
                        number, Shells.hue(number), "part-" + part.id(), part.title(), topics));
            }
        }
        List<QuestionsPage.Level> shown = new ArrayList<>();
        levels.forEach((key, many) -> shown.add(new QuestionsPage.Level(
                key, study.words().labels("level." + key).stream().findFirst().orElse(key), many)));
        Shell shell = shells.of(
                Paths.QUESTIONS,
                "questions",
                study.words().text("ui.questions"),
                study.words().text("ui.questions_about"),
                Paths.READING_SCRIPT,
                Paths.PRACTICE_SCRIPT);
        return new QuestionsPage(shell, count, shown, groups);
    }

    private QuestionsPage.TopicGroup group(Topic topic, List<Question> questions) {
        BlockViews views = new BlockViews(
                study, Paths.QUESTIONS, PageDestinations.from(study, Paths.QUESTIONS), topic.id() + "--");
        List<Block> asked = new ArrayList<>();
        questions.forEach(question -> asked.add(new Block.Asked(question)));
        return new QuestionsPage.TopicGroup(
                Paths.topic(topic.id()).hrefFrom(Paths.QUESTIONS),
                outline.number(topic.id()) + " " + topic.title(),
                views.of(Optional.of(topic), asked));
    }
}
