package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.QuizItem;
import studydown.site.SitePath;

/** Makes the pages of topics. */
final class TopicPages {
    /** What the scripts of a topic's page may say. */
    private static final List<String> SAID = List.of("note_due_here", "note_reveal", "note_copy", "note_copied");

    private static final int MAX_LEADS_TO = 6;
    private static final int TIP_LENGTH = 220;

    private final Study study;
    private final Shells shells;
    private final Outline outline;
    private final Map<TermId, Term> terms;

    TopicPages(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
        this.terms = PagePlanner.termsById(study);
    }

    TopicPage of(Outline.Entry entry) {
        Topic topic = entry.topic();
        SitePath page = Paths.topic(topic.id());
        BlockViews views = new BlockViews(study, page, PageDestinations.from(study, page), "");
        List<BlockView> blocks = views.of(Optional.of(topic), topic.blocks());
        List<QuizItem> all = study.quiz().of(topic.id());
        List<ItemView> items = new ItemViews(study, page, topic, views).of(Drill.of(all));
        Shell shell = shells.of(
                page,
                topic.title(),
                description(topic),
                entry.partNumber(),
                topic,
                Paths.READING_SCRIPT,
                Paths.PRACTICE_SCRIPT);
        shell = shell.withData(new StructuredData(study).topic(topic, description(topic)));
        return new TopicPage(
                shell,
                topic.id().value(),
                entry.number(),
                entry.part().title(),
                Paths.HOME.hrefFrom(page) + "#part-" + entry.part().id(),
                views.plainHtml(topic.heading()),
                study.words().text("ui.minutes", outline.minutes(topic.id())),
                topic.lastChecked()
                        .map(date -> study.words().text("ui.checked", date))
                        .orElse(""),
                buildsOn(page, topic),
                blocks,
                items,
                all.size(),
                Paths.PRACTICE.hrefFrom(page) + "#t=" + topic.id(),
                contents(blocks),
                tips(page, views.linkedTerms()),
                entries(
                        page,
                        study.links().leadsTo(topic.id()).stream()
                                .limit(MAX_LEADS_TO)
                                .toList()),
                neighbour(page, entry.index() - 1),
                neighbour(page, entry.index() + 1),
                study.settings().repositoryUrl().map(url -> url + topic.span().file()),
                StudyPages.says(study, SAID));
    }

    /** What the topic builds on, unless its author says so on the page. */
    private List<Shell.Entry> buildsOn(SitePath page, Topic topic) {
        return topic.box(Block.Role.PREREQUISITES).isPresent()
                ? List.of()
                : entries(page, study.links().buildsOn(topic.id()));
    }

    private List<Shell.Entry> entries(SitePath page, List<TopicId> ids) {
        List<Shell.Entry> entries = new ArrayList<>();
        for (TopicId id : ids) {
            entries.add(entry(page, outline.entry(id).topic()));
        }
        return entries;
    }

    private Optional<Shell.Entry> neighbour(SitePath page, int index) {
        return index < 0 || index >= outline.entries().size()
                ? Optional.empty()
                : Optional.of(entry(page, outline.entries().get(index).topic()));
    }

    private static Shell.Entry entry(SitePath page, Topic topic) {
        return new Shell.Entry(Paths.topic(topic.id()).hrefFrom(page), topic.title(), false);
    }

    static String description(Topic topic) {
        return topic.box(Block.Role.SHORT_ANSWER)
                .map(box -> PagePlanner.firstSentence(box.blocks()))
                .orElseGet(() -> PagePlanner.firstSentence(topic.blocks()));
    }

    private static List<TopicPage.Contents> contents(List<BlockView> blocks) {
        List<TopicPage.Contents> contents = new ArrayList<>();
        for (BlockView block : blocks) {
            if (block instanceof BlockView.Heading heading && heading.level() <= 3) {
                contents.add(new TopicPage.Contents("#" + heading.anchor(), heading.text(), heading.level()));
            } else if (block instanceof BlockView.Box box && box.headed()) {
                contents.add(new TopicPage.Contents("#" + box.anchor(), box.label(), box.level()));
            }
        }
        return contents;
    }

    private List<TopicPage.Tip> tips(SitePath page, List<TermId> linked) {
        List<TopicPage.Tip> tips = new ArrayList<>();
        for (TermId id : linked) {
            Term term = terms.get(id);
            tips.add(new TopicPage.Tip(
                    id.value(),
                    term.name(),
                    Sentences.first(term.definition().prose().plainText(), TIP_LENGTH),
                    Paths.GLOSSARY.hrefFrom(page) + "#" + id));
        }
        return tips;
    }
}
