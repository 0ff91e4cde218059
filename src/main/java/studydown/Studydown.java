package studydown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.check.FitCheck;
import studydown.check.ItemCheck;
import studydown.check.ItemReport;
import studydown.check.LinkCheck;
import studydown.content.Carried;
import studydown.content.GuideFiles;
import studydown.content.Resources;
import studydown.export.CardExport;
import studydown.export.JsonExport;
import studydown.identity.IdKeeper;
import studydown.identity.Kept;
import studydown.link.Links;
import studydown.link.TermLinker;
import studydown.markdown.GuideParser;
import studydown.markdown.ProseRenderer;
import studydown.model.Guide;
import studydown.model.QuestionId;
import studydown.model.Revisions;
import studydown.model.Settings;
import studydown.model.SheetFits;
import studydown.model.TermId;
import studydown.model.TopicId;
import studydown.model.Words;
import studydown.pack.SingleFile;
import studydown.pack.SitePacker;
import studydown.pages.Addresses;
import studydown.pages.GuideResources;
import studydown.pages.PagePlanner;
import studydown.pages.Study;
import studydown.quiz.Quiz;
import studydown.quiz.QuizMaker;
import studydown.render.AssetBundler;
import studydown.render.PageRenderer;
import studydown.render.TemplateException;
import studydown.search.SearchIndexer;
import studydown.search.Targets;
import studydown.site.Site;
import studydown.site.SitePath;
import studydown.source.Finding;
import studydown.source.Parsed;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.Span;

/** Builds a study site from the files of a guide: the order of the stages, and nothing else. */
public final class Studydown {
    /** Guides with more are exported by the command line only, so that their sites do not grow without end. */
    private static final int MOST_EXPORTED_TOPICS = 300;

    private Studydown() {}

    /**
     * What a guide says, once it is read, identified, linked and quizzed.
     *
     * @param revisions how often the meaning of things changed
     * @param problems in the order of the stages, each in file order
     * @param findings what was taken as what, and what was left out
     * @param ids the text that {@code studydown.ids} should have; nothing for a guide that has not adopted it
     */
    public record Known(
            Guide guide,
            Links links,
            Quiz quiz,
            Revisions revisions,
            List<Problem> problems,
            List<Finding> findings,
            Optional<String> ids) {
        public Known {
            problems = List.copyOf(problems);
            findings = List.copyOf(findings);
        }

        private Known with(List<Problem> moreProblems, List<Finding> moreFindings) {
            List<Problem> allProblems = new ArrayList<>(problems);
            allProblems.addAll(moreProblems);
            List<Finding> allFindings = new ArrayList<>(findings);
            allFindings.addAll(moreFindings);
            return new Known(guide, links, quiz, revisions, allProblems, allFindings, ids);
        }
    }

    /** The cheat sheets of a guide, and how they are laid out. */
    public record Sheets(Site site, SheetFits fits) {}

    /** A built site, and what the guide says; the site is empty if a template has a mistake. */
    public record Result(Known known, Site site) {}

    /** Returns what a guide says, without building its site. */
    public static Known read(GuideFiles files, Carried carried) {
        Parsed<Guide> parsed =
                new GuideParser(carried.words().values()).parse(files.name(), files.texts(), files.settings());
        Kept kept = files.adopted() ? new IdKeeper().keep(files.ids(), parsed.value()) : Kept.asFound(parsed.value());
        Links links = new TermLinker().link(kept.guide());
        Quiz quiz = new QuizMaker(words(carried, kept.guide())).make(kept.guide(), links);

        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(parsed.problems());
        problems.addAll(kept.problems());
        problems.addAll(new LinkCheck(links, files.resources()::exists).check(kept.guide()));
        List<Finding> findings = new ArrayList<>(files.findings());
        findings.addAll(parsed.findings());
        findings.addAll(quiz.skipped());
        return new Known(
                kept.guide(),
                links,
                quiz,
                kept.revisions(),
                problems,
                findings,
                files.adopted() ? Optional.of(kept.newMap()) : Optional.empty());
    }

    /** Returns what there is to say about the items of a guide: a second look that building its site does not need. */
    public static ItemReport checkItems(Known known, GuideFiles files, Carried carried) {
        return new ItemCheck(words(carried, known.guide()), files.texts())
                .check(known.guide(), known.links(), known.quiz());
    }

    /** Builds the site of a guide. */
    public static Result build(GuideFiles files, Carried carried, Options options) {
        Parsed<SheetFits> fits =
                files.fit().map(SheetFits::read).orElse(new Parsed<>(SheetFits.NONE, List.of(), List.of()));
        Known known = read(files, carried).with(fits.problems(), List.of());
        try {
            PagePlanner planner = new PagePlanner(study(known, files, carried, options, fits.value()));
            List<Problem> stale = FitCheck.check(fits.value(), planner.fits());
            Site exports = exports(known, files, options);
            Known seen = known.with(stale, planner.leftOff())
                    .with(planner.sheetProblems(), List.of())
                    .with(withoutAnki(known, exports), List.of());
            Site site = site(known, planner, exports, files, carried);
            return new Result(seen.with(List.of(), tooLarge(site, about(known.guide(), carried), files)), site);
        } catch (TemplateException e) {
            return new Result(known.with(List.of(e.problem()), List.of()), Site.of(Map.of()));
        }
    }

    /**
     * Returns the pages of the cheat sheets with what they load, laid out with some fits, and how they came out.
     *
     * @throws TemplateException if a template has a mistake
     */
    public static Sheets sheets(Known known, GuideFiles files, Carried carried, SheetFits fits) {
        PagePlanner planner = new PagePlanner(study(known, files, carried, Options.defaults(), fits));
        Site site = new PageRenderer(carried.templates())
                .render(planner.sheets())
                .plus(AssetBundler.bundle(carried.styles(), carried.scripts()))
                .plus(copied(carried.files(), Map.of(), files.resources()));
        return new Sheets(site, planner.fits());
    }

    /**
     * Returns what a guide says in a format for other programs.
     *
     * @param files of the guide: Anki's package takes along the images that cards show
     * @param options whose base URL cards lead back to
     * @return nothing for Anki where SQLite's native part is missing for this machine
     */
    public static Optional<byte[]> export(Known known, GuideFiles files, Options options, ExportFormat format) {
        if (format == ExportFormat.JSON) {
            return Optional.of(JsonExport.of(known.guide(), known.quiz()));
        }
        ProseRenderer renderer = new ProseRenderer();
        // a table holds text alone
        CardDestinations destinations = new CardDestinations(
                known.guide().id(), format == ExportFormat.ANKI ? files.resources() : Resources.none());
        Optional<String> base = settings(files, options).baseUrl();
        CardExport cards = new CardExport(
                known.guide(),
                known.quiz(),
                prose -> renderer.html(prose, List.of(), destinations),
                origin -> origin.revision(known.revisions()),
                topic -> base.map(url -> url + Addresses.section(topic, "")));
        return switch (format) {
            case ANKI -> cards.anki(destinations.media());
            case TSV -> Optional.of(cards.tsv().getBytes(StandardCharsets.UTF_8));
            case CSV -> Optional.of(cards.csv().getBytes(StandardCharsets.UTF_8));
            case GIFT -> Optional.of(cards.gift().getBytes(StandardCharsets.UTF_8));
            default -> throw new AssertionError("no export for " + format);
        };
    }

    /** What the site offers for other programs; Anki's package only where ids are kept, so that it can be imported again. */
    private static Site exports(Known known, GuideFiles files, Options options) {
        Map<SitePath, byte[]> exports = new LinkedHashMap<>();
        export(known, files, options, ExportFormat.JSON)
                .ifPresent(bytes -> exports.put(new SitePath("guide.json"), bytes));
        if (known.guide().topics().size() <= MOST_EXPORTED_TOPICS) {
            List<ExportFormat> formats = new ArrayList<>();
            if (offersAnki(known)) {
                formats.add(ExportFormat.ANKI);
            }
            formats.addAll(List.of(ExportFormat.TSV, ExportFormat.CSV, ExportFormat.GIFT));
            for (ExportFormat format : formats) {
                SitePath path = new SitePath("exports/" + known.guide().id() + format.ending());
                export(known, files, options, format).ifPresent(bytes -> exports.put(path, bytes));
            }
        }
        return Site.of(exports);
    }

    private static boolean offersAnki(Known known) {
        return known.ids().isPresent() && known.guide().topics().size() <= MOST_EXPORTED_TOPICS;
    }

    private static List<Problem> withoutAnki(Known known, Site exports) {
        boolean made =
                exports.files().keySet().stream().anyMatch(path -> path.value().endsWith(ExportFormat.ANKI.ending()));
        if (made || !offersAnki(known)) {
            return List.of();
        }
        return List.of(
                Problem.warning(
                        "no-anki",
                        new Position("studydown.ids", 1, 1),
                        "SQLite's native part is missing for this machine; the site has no Anki package, all other exports are there"));
    }

    private static Site site(Known known, PagePlanner planner, Site exports, GuideFiles files, Carried carried) {
        PageRenderer renderer = new PageRenderer(carried.templates());
        Site pages = renderer.render(planner.plan())
                .plus(renderer.renderShards(planner.shards()))
                .plus(renderer.renderIndex(planner.index()))
                .plus(SearchIndexer.index(known.guide(), targets(), words(carried, known.guide())))
                .plus(AssetBundler.bundle(carried.styles(), carried.scripts()))
                .plus(copied(carried.files(), planner.files(), files.resources()));
        SitePacker.About about = about(known.guide(), carried);
        Map<SitePath, byte[]> single = new LinkedHashMap<>();
        SingleFile.of(
                        pages,
                        about,
                        carried.scripts().getOrDefault(AssetBundler.SINGLE, ""),
                        words(carried, known.guide()).text("ui.needs_script"))
                .ifPresent(bytes -> single.put(SingleFile.path(about.id()), bytes));
        Site taken = Site.of(single).plus(exports);
        Map<SitePath, Integer> sizes = new LinkedHashMap<>();
        taken.files().forEach((path, bytes) -> sizes.put(path, bytes.length));
        Site downloads = renderer.render(List.of(planner.downloads(sizes)));
        return SitePacker.pack(pages.plus(downloads).plus(taken), about);
    }

    /** What a site of many megabytes does without, said of the guide's first file. */
    private static List<Finding> tooLarge(Site site, SitePacker.About about, GuideFiles files) {
        Span first = new Span(files.texts().get(0).path(), 1, 1);
        String size = (site.sizeBytes() >> 20) + " MB in all, more than " + (SitePacker.MOST_BYTES >> 20) + " MB: ";
        List<Finding> findings = new ArrayList<>();
        if (!site.files().containsKey(SingleFile.path(about.id()))) {
            findings.add(new Finding(first, false, "single file", "too-large", size + "no site in one file"));
        }
        if (SitePacker.keepsOnlyVisited(site, about)) {
            findings.add(new Finding(
                    first,
                    false,
                    "offline copy",
                    "too-large",
                    size + "without a network, only pages that were opened"));
        }
        return findings;
    }

    private static Study study(Known known, GuideFiles files, Carried carried, Options options, SheetFits fits) {
        return new Study(
                known.guide(),
                known.links(),
                known.quiz(),
                known.revisions(),
                words(carried, known.guide()),
                settings(files, options),
                fits,
                resources(files.resources()),
                new ProseRenderer()::html,
                carried.styles().getOrDefault("styles/not-found.css", "").strip());
    }

    private static Settings settings(GuideFiles files, Options options) {
        return options.baseUrl().map(files.settings()::withBaseUrl).orElse(files.settings());
    }

    private static Targets targets() {
        return new Targets() {
            @Override
            public String section(TopicId topic, String anchor) {
                return Addresses.section(topic, anchor);
            }

            @Override
            public String term(TermId term) {
                return Addresses.term(term);
            }

            @Override
            public String question(TopicId topic, QuestionId question) {
                return Addresses.question(topic, question);
            }
        };
    }

    private static Words words(Carried carried, Guide guide) {
        return carried.words(guide.language().tag());
    }

    private static SitePacker.About about(Guide guide, Carried carried) {
        return new SitePacker.About(
                guide.id(),
                guide.title(),
                guide.language().tag(),
                guide.language().direction().code(),
                carried.scripts().getOrDefault(AssetBundler.WORKER, ""),
                words(carried, guide).text("ui.not_kept"));
    }

    private static Site copied(Map<String, byte[]> carried, Map<String, SitePath> ofGuide, Resources resources) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        carried.forEach((path, bytes) -> files.put(new SitePath(path), bytes));
        ofGuide.forEach((path, target) -> resources.bytes(path).ifPresent(bytes -> files.put(target, bytes)));
        return Site.of(files);
    }

    private static GuideResources resources(Resources resources) {
        return new GuideResources() {
            @Override
            public boolean exists(String path) {
                return resources.exists(path);
            }

            @Override
            public Optional<String> svg(String path) {
                return GuideResources.isDrawing(path)
                        ? resources.bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        : Optional.empty();
            }
        };
    }
}
