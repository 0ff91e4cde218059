package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studydown.model.Part;
import studydown.model.Topic;
import studydown.site.SitePath;

/** Makes the first page: what the guide is, where to begin, how much time is left, all parts and topics. */
final class HomePages {
    /** How much time is left: the less, the more of each day is for study. */
    private static final List<Route> ROUTES =
            List.of(new Route("day", 1, 180), new Route("week", 7, 60), new Route("month", 28, 30));

    private final Study study;
    private final Shells shells;
    private final Outline outline;

    HomePages(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
    }

    /** Returns the page. */
    HomePage page() {
        BlockViews views = new BlockViews(study, Paths.HOME, PageDestinations.from(study, Paths.HOME), "");
        List<HomePage.PartCard> cards = new ArrayList<>();
        for (Part part : study.guide().parts()) {
            int number = cards.size() + 1;
            List<HomePage.TopicLine> lines = new ArrayList<>();
            for (Topic topic : part.topics()) {
                int questions = topic.freeQuestions().size();
                lines.add(new HomePage.TopicLine(
                        topic.id().value(),
                        outline.number(topic.id()),
                        Paths.topic(topic.id()).hrefFrom(Paths.HOME),
                        topic.title(),
                        study.words().text("ui.minutes", outline.minutes(topic.id())),
                        questions == 0 ? "" : study.words().text("ui.question_count", questions)));
            }
            boolean single = Shells.isSingle(part);
            cards.add(new HomePage.PartCard(
                    number,
                    Shells.hue(number),
                    "part-" + part.id(),
                    part.title(),
                    single ? lines.get(0).href() : "",
                    single ? lines.get(0).minutes() : "",
                    views.of(Optional.empty(), part.intro()),
                    lines));
        }
        List<BlockView> intro = views.of(Optional.empty(), study.guide().intro());
        Shell shell = shells.of(
                Paths.HOME,
                "home",
                study.guide().title(),
                PagePlanner.firstSentence(study.guide().intro()),
                Paths.READING_SCRIPT,
                Paths.PRACTICE_SCRIPT);
        shell = shell.withData(new StructuredData(study)
                .course(PagePlanner.firstSentence(study.guide().intro())));
        Optional<Topic> first = study.guide().topics().stream().findFirst();
        Shell.Entry start = new Shell.Entry(
                first.map(topic -> Paths.topic(topic.id()).hrefFrom(Paths.HOME)).orElse("#main"),
                first.map(Topic::title).orElse(study.guide().title()),
                false);
        return new HomePage(
                shell,
                intro.subList(0, Math.min(1, intro.size())),
                intro.subList(Math.min(1, intro.size()), intro.size()),
                start,
                routes(),
                tiles(),
                new MapPages(study, shells, outline).small(),
                cards,
                figures(),
                StudyPages.says(study, "note_"));
    }

    /** Returns how much of what there is; what there is none of is not named. */
    private String figures() {
        return Stream.of(
                        figure("topic", outline.entries().size()),
                        figure("question", study.guide().freeQuestions().size()),
                        figure("term", study.guide().terms().size()))
                .filter(figure -> !figure.isEmpty())
                .reduce((before, next) -> study.words().text("ui.figures_and", before, next))
                .orElse("");
    }

    private String figure(String what, int count) {
        return count == 0 ? "" : study.words().text("ui.figure_" + what + (count == 1 ? "" : "s"), count);
    }

    /** Returns the ways to the plan by how many days are left. */
    private List<Shell.Entry> routes() {
        return ROUTES.stream()
                .map(route -> new Shell.Entry(
                        Paths.PLAN.hrefFrom(Paths.HOME) + "?days=" + route.days() + "&minutes=" + route.minutesADay(),
                        study.words().text("ui.route_" + route.key()),
                        false))
                .toList();
    }

    private List<HomePage.Tile> tiles() {
        List<HomePage.Tile> tiles = new ArrayList<>();
        tiles.add(tile(Paths.PRACTICE, "practice"));
        tiles.add(tile(Paths.PLAN, "plan"));
        if (!study.guide().freeQuestions().isEmpty()) {
            tiles.add(tile(Paths.INTERVIEW, "interview"));
            tiles.add(tile(Paths.QUESTIONS, "questions"));
        }
        tiles.add(tile(Paths.CHEATSHEET, "cheat_sheet"));
        tiles.add(tile(Paths.MAP, "map"));
        if (!study.guide().terms().isEmpty()) {
            tiles.add(tile(Paths.GLOSSARY, "glossary"));
        }
        return tiles;
    }

    private HomePage.Tile tile(SitePath path, String key) {
        return new HomePage.Tile(
                path.hrefFrom(Paths.HOME),
                study.words().text("ui." + key),
                study.words().text("ui." + key + "_about"));
    }

    private record Route(String key, int days, int minutesADay) {}
}
