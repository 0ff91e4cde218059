package studydown.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Part;
import studydown.model.PlainText;
import studydown.model.SheetFits;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.QuizItem;
import studydown.site.SitePath;
import studydown.source.Finding;
import studydown.source.Problem;

/** Decides which pages a guide gets, and what each of them shows. */
public final class PagePlanner {
    private final Study study;
    private final Shells shells;
    private final Outline outline;
    private final StudyPages studyPages;
    private final SheetPlanner sheets;

    public PagePlanner(Study study) {
        this.study = study;
        this.shells = new Shells(study);
        this.outline = new Outline(study.guide());
        this.studyPages = new StudyPages(study, shells);
        this.sheets = new SheetPlanner(study, shells, outline);
    }

    /** Returns all pages in the order in which they are best made. */
    public List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(Paths.HOME, "pages/home.peb", new HomePages(study, shells, outline)::page));
        TopicPages topics = new TopicPages(study, shells, outline);
        for (Outline.Entry entry : outline.entries()) {
            pages.add(new Page(Paths.topic(entry.topic().id()), "pages/topic.peb", () -> topics.of(entry)));
        }
        GlossaryPages glossary = new GlossaryPages(study, shells, outline);
        pages.add(new Page(Paths.GLOSSARY, "pages/glossary.peb", glossary::page));
        pages.add(new Page(Paths.QUESTIONS, "pages/questions.peb", new QuestionPages(study, shells, outline)::page));
        pages.addAll(studyPages.pages());
        pages.addAll(sheets.pages());
        pages.add(new Page(Paths.MAP, "pages/map.peb", new MapPages(study, shells, outline)::page));
        if (DatesPages.isNeeded(study.guide())) {
            pages.add(new Page(Paths.DATES, "pages/dates.peb", new DatesPages(study, shells, outline)::page));
        }
        pages.add(new Page(Paths.SEARCH, "pages/search.peb", this::search));
        pages.add(new Page(Paths.PRINT, "pages/print.peb", this::print));
        pages.add(new Page(Paths.NOT_FOUND, "pages/404.peb", this::notFound));
        pages.add(new Page(new SitePath("robots.txt"), "pages/robots.peb", () -> new TextFile(sitemapAddress())));
        if (study.settings().baseUrl().isPresent()) {
            FeedPage.of(study).ifPresent(feed -> pages.add(new Page(Paths.FEED, "pages/feed.peb", () -> feed)));
            pages.add(new Page(new SitePath("sitemap.xml"), "pages/sitemap.peb", () -> new TextFile(addresses(pages))));
        }
        return pages;
    }

    /** Returns what was meant for a cheat sheet and can't stand there. */
    public List<Problem> sheetProblems() {
        return sheets.problems();
    }

    /** Returns what found no room on the cheat sheets. */
    public List<Finding> leftOff() {
        return sheets.leftOff();
    }

    /**
     * Returns the page that lists what can be taken from the site.
     *
     * @param files the files for other programs and their sizes in bytes
     */
    public Page downloads(Map<SitePath, Integer> files) {
        return new Page(Paths.DOWNLOADS, "pages/downloads.peb", () -> new DownloadPages(study, shells).page(files));
    }

    /** Returns the pages of the cheat sheets alone. */
    public List<Page> sheets() {
        return sheets.pages();
    }

    /** Returns how the cheat sheets are laid out. */
    public SheetFits fits() {
        return sheets.fits();
    }

    /** Returns the guide's own files that pages show or link to, and where they go in the site. */
    public Map<String, SitePath> files() {
        return LocalFiles.of(study);
    }

    /** Returns the scripts that carry the items of each topic, for the pages that ask across topics. */
    public List<ItemShard> shards() {
        List<ItemShard> shards = new ArrayList<>();
        Shell shell = shells.of(Paths.PRACTICE, "practice", study.words().text("ui.practice"), "");
        for (Topic topic : study.guide().topics()) {
            List<QuizItem> items = study.quiz().of(topic.id());
            if (!items.isEmpty()) {
                // their addresses are seen from the root, where all pages stand that ask across topics
                shards.add(new ItemShard(
                        Paths.items(topic.id()),
                        topic.id().value(),
                        shell,
                        () -> new ItemViews(study, Paths.PRACTICE, topic, views(Paths.PRACTICE, "")).of(items)));
            }
        }
        return shards;
    }

    /** Returns the list of all items, for the same pages. */
    public ItemIndex index() {
        return studyPages.index();
    }

    private List<String> addresses(List<Page> pages) {
        String base = study.settings().baseUrl().orElseThrow();
        return pages.stream()
                .map(Page::path)
                .filter(path -> path.value().endsWith(".html") && !path.equals(Paths.NOT_FOUND))
                .map(path -> base + (path.equals(Paths.HOME) ? "" : path.hrefFrom(Paths.HOME)))
                .toList();
    }

    private List<String> sitemapAddress() {
        return study.settings().baseUrl().map(base -> base + "sitemap.xml").stream()
                .toList();
    }

    private SearchPage search() {
        Shell shell = shells.of(
                Paths.SEARCH,
                "search",
                study.words().text("ui.search"),
                study.words().text("ui.search_about"),
                Paths.READING_SCRIPT,
                Paths.SEARCH_SCRIPT);
        List<SearchPage.PartGroup> parts = new ArrayList<>();
        for (Part part : study.guide().parts()) {
            int number = parts.size() + 1;
            List<Shell.Entry> topics = part.topics().stream()
                    .map(topic -> new Shell.Entry(Paths.topic(topic.id()).hrefFrom(Paths.SEARCH), topic.title(), false))
                    .toList();
            parts.add(new SearchPage.PartGroup(number, Shells.hue(number), part.title(), topics));
        }
        return new SearchPage(shell, parts);
    }

    private PrintPage print() {
        Map<TopicId, BlockViews> views = new HashMap<>();
        List<PrintPage.PrintPart> parts = new ArrayList<>();
        for (Part part : study.guide().parts()) {
            List<PrintPage.PrintTopic> topics = new ArrayList<>();
            for (Topic topic : part.topics()) {
                BlockViews own = views.computeIfAbsent(
                        topic.id(),
                        id -> new BlockViews(
                                study, Paths.PRINT, PageDestinations.inside(study, Paths.PRINT), id + "--"));
                topics.add(new PrintPage.PrintTopic(
                        topic.id().value(),
                        outline.number(topic.id()),
                        own.plainHtml(topic.heading()),
                        own.of(Optional.of(topic), topic.blocks())));
            }
            int number = parts.size() + 1;
            parts.add(new PrintPage.PrintPart(
                    number,
                    Shells.hue(number),
                    "part-" + part.id(),
                    part.title(),
                    views(Paths.PRINT, "part-" + number + "--").of(Optional.empty(), part.intro()),
                    topics));
        }
        Shell shell = shells.of(
                Paths.PRINT,
                "print",
                study.words().text("ui.whole_guide"),
                study.words().text("ui.whole_guide_about"),
                Paths.READING_SCRIPT);
        return new PrintPage(
                shell,
                views(Paths.PRINT, "guide--").of(Optional.empty(), study.guide().intro()),
                parts);
    }

    private NotFoundPage notFound() {
        Shell shell = shells.of(Paths.NOT_FOUND, "not-found", study.words().text("ui.not_found"), "");
        return new NotFoundPage(
                shell,
                Policy.ofOwnStyle(study.notFoundStyle()),
                study.notFoundStyle(),
                study.settings().baseUrl().orElse("/"));
    }

    private BlockViews views(SitePath page, String prefix) {
        return new BlockViews(study, page, PageDestinations.from(study, page), prefix);
    }

    /** Returns the first sentence of some blocks, for a description. */
    static String firstSentence(List<Block> blocks) {
        return Sentences.first(PlainText.of(blocks), 200);
    }

    /** Returns a term by its id. */
    static Map<TermId, Term> termsById(Study study) {
        Map<TermId, Term> terms = new HashMap<>();
        study.guide().terms().forEach(term -> terms.put(term.id(), term));
        return terms;
    }
}
