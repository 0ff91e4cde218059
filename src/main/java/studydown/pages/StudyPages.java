package studydown.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studydown.model.Part;
import studydown.model.Question;
import studydown.model.QuestionId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.QuizItem;
import studydown.site.SitePath;

/** Makes the pages on which a learner works across topics, and the index of items that they share. */
final class StudyPages {
    /** The pages that one row of links leads through. */
    static final Set<SitePath> TABS =
            Set.of(Paths.PRACTICE, Paths.REVIEW, Paths.INTERVIEW, Paths.PLAN, Paths.PROGRESS, Paths.PAPER);

    private static final String SAYS = "ui.say_";

    private final Study study;
    private final Shells shells;
    private final Map<QuestionId, Question> questions = new HashMap<>();

    StudyPages(Study study, Shells shells) {
        this.study = study;
        this.shells = shells;
        study.guide().questions().forEach(question -> questions.put(question.id(), question));
    }

    List<Page> pages() {
        return List.of(
                new Page(Paths.PRACTICE, "pages/practice.peb", this::practice),
                new Page(
                        Paths.REVIEW,
                        "pages/review.peb",
                        () -> new ReviewPage(shell(Paths.REVIEW, "review"), groups(Paths.REVIEW))),
                new Page(Paths.INTERVIEW, "pages/interview.peb", this::interview),
                new Page(
                        Paths.PLAN,
                        "pages/plan.peb",
                        () -> new PlanPage(shell(Paths.PLAN, "plan"), groups(Paths.PLAN))),
                new Page(
                        Paths.PROGRESS,
                        "pages/progress.peb",
                        () -> new ProgressPage(shell(Paths.PROGRESS, "progress"), groups(Paths.PROGRESS))),
                new Page(
                        Paths.PAPER,
                        "pages/paper.peb",
                        () -> new PaperPage(shell(Paths.PAPER, "paper"), groups(Paths.PAPER))),
                new Page(Paths.STORE, "pages/store.peb", this::store));
    }

    /** Returns some texts for scripts, by their keys after {@code ui.say_}. */
    static Map<String, String> says(Study study, List<String> keys) {
        Map<String, String> says = new LinkedHashMap<>();
        keys.forEach(key -> says.put(key, study.words().text(SAYS + key)));
        return says;
    }

    /** Returns all texts for scripts whose keys begin with something. */
    static Map<String, String> says(Study study, String beginning) {
        Map<String, String> says = new LinkedHashMap<>();
        for (String key : study.words().keys(SAYS + beginning)) {
            says.put(beginning + key, study.words().text(SAYS + beginning + key));
        }
        return says;
    }

    private PracticePage practice() {
        Set<String> kinds = new LinkedHashSet<>();
        study.quiz().items().forEach(item -> kinds.add(item.kind()));
        List<PracticePage.Named> named = kinds.stream()
                .map(kind -> new PracticePage.Named(kind, study.words().text("ui.kind_" + kind)))
                .toList();
        return new PracticePage(shell(Paths.PRACTICE, "practice"), groups(Paths.PRACTICE), named, levels());
    }

    private InterviewPage interview() {
        Set<String> roles = new LinkedHashSet<>();
        questions.values().forEach(question -> roles.addAll(question.roles()));
        List<String> order = new ArrayList<>(study.words().keys("role."));
        Shell shell = shell(Paths.INTERVIEW, "interview");
        return new InterviewPage(
                shell.withPolicy(Policy.withRecording(shell.policy())),
                groups(Paths.INTERVIEW),
                levels(),
                order.stream()
                        .filter(roles::contains)
                        .map(role -> named("role.", role))
                        .toList());
    }

    private List<PracticePage.Named> levels() {
        Set<String> used = new LinkedHashSet<>();
        study.guide().questions().forEach(question -> question.level().ifPresent(used::add));
        return used.stream().map(level -> named("level.", level)).toList();
    }

    private PracticePage.Named named(String prefix, String key) {
        return new PracticePage.Named(
                key, study.words().labels(prefix + key).stream().findFirst().orElse(key));
    }

    private StorePage store() {
        Shell shell = shells.of(
                Paths.STORE, "store", study.words().text("ui.store"), "", Paths.PRACTICE_SCRIPT, Paths.HUB_SCRIPT);
        return new StorePage(shell, Paths.PROGRESS.hrefFrom(Paths.STORE));
    }

    private Shell shell(SitePath page, String key) {
        return shells.of(
                page,
                key,
                study.words().text("ui." + key),
                study.words().text("ui." + key + "_about"),
                Paths.READING_SCRIPT,
                Paths.PRACTICE_SCRIPT);
    }

    private StudyGroups groups(SitePath page) {
        List<StudyGroups.PartGroup> parts = new ArrayList<>();
        int number = 0;
        for (Part part : study.guide().parts()) {
            number++;
            List<StudyGroups.TopicGroup> topics = new ArrayList<>();
            for (Topic topic : part.topics()) {
                int items = study.quiz().of(topic.id()).size();
                if (items > 0) {
                    topics.add(new StudyGroups.TopicGroup(
                            topic.id().value(),
                            topic.title(),
                            Paths.topic(topic.id()).hrefFrom(page),
                            items));
                }
            }
            if (!topics.isEmpty()) {
                parts.add(new StudyGroups.PartGroup(number, Shells.hue(number), part.title(), topics));
            }
        }
        return new StudyGroups(tabs(page), Paths.ITEM_INDEX.hrefFrom(page), parts, says(study, ""));
    }

    private List<Shell.Entry> tabs(SitePath page) {
        List<Shell.Entry> tabs = new ArrayList<>();
        tabs.add(tab(page, Paths.PRACTICE, "practice"));
        tabs.add(tab(page, Paths.REVIEW, "review"));
        if (!questions.isEmpty()) {
            tabs.add(tab(page, Paths.INTERVIEW, "interview"));
        }
        tabs.add(tab(page, Paths.PLAN, "plan"));
        tabs.add(tab(page, Paths.PROGRESS, "progress"));
        tabs.add(tab(page, Paths.PAPER, "paper"));
        return tabs;
    }

    private Shell.Entry tab(SitePath page, SitePath target, String key) {
        return new Shell.Entry(target.hrefFrom(page), study.words().text("ui." + key), target.equals(page));
    }

    /** Returns the index of all items, as seen from the site's root. */
    ItemIndex index() {
        List<ItemIndex.PartLine> parts = new ArrayList<>();
        List<ItemIndex.TopicLine> topics = new ArrayList<>();
        for (Part part : study.guide().parts()) {
            for (Topic topic : part.topics()) {
                List<QuizItem> items = study.quiz().of(topic.id());
                if (!items.isEmpty()) {
                    topics.add(line(topic, parts.size(), items));
                }
            }
            parts.add(new ItemIndex.PartLine(part.title(), Shells.hue(parts.size() + 1)));
        }
        return new ItemIndex(Paths.ITEM_INDEX, parts, topics);
    }

    private ItemIndex.TopicLine line(Topic topic, int part, List<QuizItem> items) {
        List<ItemIndex.ItemLine> lines = new ArrayList<>();
        for (QuizItem item : items) {
            Optional<Question> question = item.origin().question().map(questions::get);
            lines.add(new ItemIndex.ItemLine(
                    item.id(),
                    item.kind(),
                    study.revision(item.origin()),
                    question.flatMap(Question::level).orElse(""),
                    question.map(Question::roles).orElse(List.of())));
        }
        return new ItemIndex.TopicLine(
                topic.id().value(),
                topic.title(),
                part,
                Paths.topic(topic.id()).hrefFrom(Paths.HOME),
                Paths.items(topic.id()).hrefFrom(Paths.HOME),
                study.links().buildsOn(topic.id()).stream().map(TopicId::value).toList(),
                lines);
    }
}
