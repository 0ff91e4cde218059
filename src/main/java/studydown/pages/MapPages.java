package studydown.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import studydown.model.Part;
import studydown.model.Topic;
import studydown.model.TopicId;

/** Makes the concept map: which topic builds on which. */
final class MapPages {
    /** More boxes than this are no picture any more. */
    private static final int MOST_DRAWN = 400;

    private static final int LEAST_DOTS = 8;
    private static final int MOST_DOTS = 120;
    private static final int SMALL_WIDTH = 320;
    private static final int SMALL_ROW = 26;

    private final Study study;
    private final Shells shells;
    private final Outline outline;

    MapPages(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
    }

    MapPage page() {
        Shell shell = shells.of(
                Paths.MAP,
                "map",
                study.words().text("ui.map"),
                study.words().text("ui.map_about"),
                Paths.READING_SCRIPT,
                Paths.PRACTICE_SCRIPT);
        List<Outline.Entry> entries = outline.entries();
        boolean drawn = entries.size() <= MOST_DRAWN;
        TopicMap map = TopicMap.of(drawn ? knots(entries) : List.of());
        List<MapPage.Node> nodes = map.boxes().stream()
                .map(box -> node(entries.get(box.knot()), box))
                .toList();
        List<MapPage.Line> lines = map.edges().stream()
                .map(edge ->
                        new MapPage.Line(Shells.hue(entries.get(edge.from()).partNumber()), edge.path()))
                .toList();
        return new MapPage(shell, drawn, map.width(), map.height(), nodes, lines, parts());
    }

    /** Returns the map of a whole guide as a small picture; nothing if it would not be one. */
    Optional<HomePage.SmallMap> small() {
        List<Outline.Entry> entries = outline.entries();
        if (entries.size() < LEAST_DOTS || entries.size() > MOST_DOTS) {
            return Optional.empty();
        }
        TopicMap map = TopicMap.of(knots(entries));
        if (map.edges().size() < entries.size() / 2) {
            return Optional.empty();
        }
        List<Integer> rows =
                map.boxes().stream().map(TopicMap.Box::y).distinct().sorted().toList();
        List<HomePage.Dot> dots = new ArrayList<>();
        for (TopicMap.Box box : map.boxes()) {
            Outline.Entry entry = entries.get(box.knot());
            int x = (box.x() + box.width() / 2) * SMALL_WIDTH / map.width();
            int y = SMALL_ROW * rows.indexOf(box.y()) + SMALL_ROW / 2;
            dots.add(new HomePage.Dot(
                    x, y, Shells.hue(entry.partNumber()), entry.topic().title()));
        }
        List<MapPage.Line> lines = new ArrayList<>();
        for (TopicMap.Edge edge : map.edges()) {
            HomePage.Dot from = dots.get(edge.from());
            HomePage.Dot to = dots.get(edge.to());
            int middle = (from.y() + to.y()) / 2;
            lines.add(new MapPage.Line(
                    from.hue(),
                    "M" + from.x() + " " + from.y() + "C" + from.x() + " " + middle + " " + to.x() + " " + middle + " "
                            + to.x() + " " + to.y()));
        }
        return Optional.of(new HomePage.SmallMap(
                Paths.MAP.hrefFrom(Paths.HOME), SMALL_WIDTH, SMALL_ROW * rows.size(), dots, lines));
    }

    private List<TopicMap.Knot> knots(List<Outline.Entry> entries) {
        Map<TopicId, Integer> places = new HashMap<>();
        entries.forEach(entry -> places.put(entry.topic().id(), entry.index()));
        return entries.stream()
                .map(entry -> new TopicMap.Knot(
                        entry.topic().id().value(),
                        entry.topic().title(),
                        entry.partNumber(),
                        study.links().buildsOn(entry.topic().id()).stream()
                                .map(places::get)
                                .filter(Objects::nonNull)
                                .filter(place -> place < entry.index())
                                .toList()))
                .toList();
    }

    private static MapPage.Node node(Outline.Entry entry, TopicMap.Box box) {
        return new MapPage.Node(
                entry.topic().id().value(),
                Paths.topic(entry.topic().id()).hrefFrom(Paths.MAP),
                Shells.hue(entry.partNumber()),
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                box.lines().stream()
                        .map(line -> new MapPage.TextLine(line.x(), line.y(), line.text()))
                        .toList());
    }

    private List<MapPage.PartGroup> parts() {
        List<MapPage.PartGroup> parts = new ArrayList<>();
        for (Part part : study.guide().parts()) {
            int number = parts.size() + 1;
            List<MapPage.Item> items = part.topics().stream()
                    .map(topic -> new MapPage.Item(href(topic.id()), topic.title(), foundations(topic)))
                    .toList();
            parts.add(new MapPage.PartGroup(number, Shells.hue(number), part.title(), items));
        }
        return parts;
    }

    private List<Shell.Entry> foundations(Topic topic) {
        return study.links().buildsOn(topic.id()).stream()
                .map(id -> new Shell.Entry(href(id), outline.entry(id).topic().title(), false))
                .toList();
    }

    private static String href(TopicId id) {
        return Paths.topic(id).hrefFrom(Paths.MAP);
    }
}
