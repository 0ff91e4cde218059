package studydown.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import studydown.html.HtmlText;
import studydown.link.Target;
import studydown.model.Figure;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.SheetFit;
import studydown.model.SheetFits;
import studydown.model.Table;
import studydown.model.Topic;
import studydown.site.SitePath;
import studydown.source.Finding;
import studydown.source.Position;
import studydown.source.Problem;

/** Makes the cheat sheets: one for the whole guide, one for each part. */
final class SheetPlanner {
    private static final int PAGES_OF_GUIDE = 2;
    private static final int REPORTED = 100;
    private static final int NAMED = 40;
    /** About a third of a page: who writes as much means more than a row. */
    private static final int FAR_TOO_LONG = 1000;

    private final Study study;
    private final Shells shells;
    private final Outline outline;
    private final SheetEntries entries;
    private final SheetChooser chooser;
    private final Map<SitePath, List<Topic>> paths;
    private final Map<SitePath, SheetChooser.Choice> choices = new LinkedHashMap<>();

    SheetPlanner(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
        this.entries = new SheetEntries(study.guide(), this::drawing);
        this.chooser = new SheetChooser(
                entries, topic -> study.links().leadsTo(topic.id()).size());
        this.paths = paths(study);
    }

    /** Returns the text of a figure's drawing; nothing if it is none of the guide's own. */
    private Optional<String> drawing(Figure figure) {
        return study.resources()
                .svg(Target.path(figure.picture().file(), figure.image().target()));
    }

    /** Returns the pages of all sheets. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(Paths.CHEATSHEET, "pages/sheet.peb", this::whole));
        for (Part part : study.guide().parts()) {
            if (!part.topics().isEmpty()) {
                pages.add(new Page(Paths.sheet(part), "pages/sheet.peb", () -> of(part)));
            }
        }
        return pages;
    }

    private SheetPage whole() {
        List<Shell.Entry> others = study.guide().parts().size() < 2
                ? List.of()
                : study.guide().parts().stream()
                        .filter(part -> !part.topics().isEmpty())
                        .map(part -> new Shell.Entry(Paths.sheet(part).hrefFrom(Paths.CHEATSHEET), part.title(), false))
                        .toList();
        return page(
                Paths.CHEATSHEET,
                study.words().text("ui.cheat_sheet"),
                study.words().text("ui.cheat_sheet_about"),
                study.guide().title(),
                study.words().text("ui.cheat_sheet"),
                study.guide().parts(),
                choice(Paths.CHEATSHEET),
                others);
    }

    private SheetPage of(Part part) {
        SitePath path = Paths.sheet(part);
        return page(
                path,
                part.title() + ", " + study.words().text("ui.cheat_sheet"),
                study.words().text("ui.sheet_part_about", part.title()),
                part.title(),
                study.guide().title() + ", " + study.words().text("ui.cheat_sheet"),
                List.of(part),
                choice(path),
                List.of(new Shell.Entry(
                        Paths.CHEATSHEET.hrefFrom(path), study.words().text("ui.sheet_whole"), false)));
    }

    /** Returns what found no room on the sheet of the whole guide or of its part, and what stands there cut. */
    List<Finding> leftOff() {
        List<Finding> findings = new ArrayList<>();
        for (SitePath path : paths.keySet()) {
            boolean whole = path.equals(Paths.CHEATSHEET);
            SheetChooser.Choice choice = choice(path);
            for (SheetEntry entry : choice.leftOff()) {
                String why = choice.layout().holds(entry) ? "no-room" : "too-wide";
                findings.add(finding(entry, whole ? why : why + "-on-part"));
            }
            if (!whole) {
                choice.kept().values().stream()
                        .flatMap(List::stream)
                        .filter(entry -> entry.shortened().isPresent())
                        .forEach(entry -> findings.add(finding(entry, "shortened")));
            }
        }
        return findings;
    }

    private static Finding finding(SheetEntry entry, String rule) {
        return new Finding(entry.span(), false, "sheet row", rule, Sentences.cut(entry.plain(), REPORTED));
    }

    /** What a warning says of an entry that no sheet can hold. Nobody asked for a formula of its own: the report names it. */
    private static Optional<String> fault(SheetEntry entry, SheetLayout layout) {
        return switch (entry.kind()) {
            case FORMULA -> Optional.empty();
            case TABLE ->
                Optional.of("can't stand on the cheat sheet: its longest words take "
                        + layout.measures(entry.table().orElseThrow()) + "; shorten its words or mark a smaller table");
            case FIGURE ->
                Optional.of(entry.drawing()
                        .map(drawing ->
                                "is wider or taller than the cheat sheet can hold with its smallest words as tall as"
                                        + " the sheet's, and is left off; draw it narrower, or its words larger")
                        .orElse(
                                "is no SVG file of the guide with a viewBox and is left off; only such a drawing can stand on"
                                        + " the cheat sheet"));
            default ->
                Optional.of("has a formula wider than a column of the cheat sheet and is left off; take it apart");
        };
    }

    /** Returns a warning for each marked table or figure or row of text that can't stand on a sheet, or only its beginning. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        paths.forEach((path, topics) -> {
            if (path.equals(Paths.CHEATSHEET)) {
                return;
            }
            SheetLayout layout = choice(path).layout();
            for (Topic topic : topics) {
                for (SheetEntry entry : entries.of(topic)) {
                    Position place =
                            new Position(entry.span().file(), entry.span().line(), 1);
                    String name = Sentences.cut(entry.plain(), NAMED);
                    Optional<String> fault = layout.holds(entry) ? Optional.empty() : fault(entry, layout);
                    if (fault.isPresent()) {
                        problems.add(Problem.warning("sheet-row-left-off", place, "'" + name + "' " + fault.get()));
                    } else if (entry.shortened().isPresent() && entry.lengthInGuide() > FAR_TOO_LONG) {
                        problems.add(Problem.warning(
                                "sheet-row-cut",
                                place,
                                "'" + name + "' has " + entry.lengthInGuide()
                                        + " characters; only its beginning stands on"
                                        + " the cheat sheet; say the thing itself in the first sentence"));
                    }
                }
            }
        });
        return problems;
    }

    /** Returns how the sheets are laid out. */
    SheetFits fits() {
        Map<String, SheetFit> fits = new LinkedHashMap<>();
        paths.keySet().forEach(path -> fits.put(path.value(), fit(path)));
        return new SheetFits(fits);
    }

    private SheetFit fit(SitePath path) {
        SheetChooser.Choice choice = choice(path);
        CRC32 mark = new CRC32();
        choice.kept().forEach((topic, entries) -> {
            mark.update(topic.title().getBytes(StandardCharsets.UTF_8));
            entries.forEach(entry -> mark.update(entry.plain().getBytes(StandardCharsets.UTF_8)));
        });
        SheetLayout layout = choice.layout();
        return new SheetFit(
                layout.pages(),
                study.fits().room(path.value()),
                layout.columns(),
                (int) Math.round(layout.size() * 100),
                Long.toHexString(mark.getValue()));
    }

    /** The sheets and the topics on them. */
    private static Map<SitePath, List<Topic>> paths(Study study) {
        Map<SitePath, List<Topic>> paths = new LinkedHashMap<>();
        paths.put(Paths.CHEATSHEET, study.guide().topics());
        study.guide().parts().stream()
                .filter(part -> !part.topics().isEmpty())
                .forEach(part -> paths.put(Paths.sheet(part), part.topics()));
        return paths;
    }

    private SheetChooser.Choice choice(SitePath path) {
        return choices.computeIfAbsent(path, key -> {
            double room = study.fits().room(key.value()) / (double) SheetFits.ESTIMATE;
            return key.equals(Paths.CHEATSHEET)
                    ? chooser.choose(
                            study.guide().parts().stream().map(Part::topics).toList(), PAGES_OF_GUIDE, room)
                    : chooser.choose(List.of(paths.getOrDefault(key, List.of())), 1, room);
        });
    }

    private SheetPage page(
            SitePath path,
            String name,
            String about,
            String title,
            String subtitle,
            List<Part> shown,
            SheetChooser.Choice choice,
            List<Shell.Entry> others) {
        BlockViews views = new BlockViews(study, path, PageDestinations.onSheet(study, path), "");
        List<SheetPage.PartSheet> parts = new ArrayList<>();
        for (Part part : shown) {
            List<SheetPage.SheetBox> boxes = new ArrayList<>();
            for (Topic topic : part.topics()) {
                List<SheetEntry> kept = choice.kept().get(topic);
                if (kept != null) {
                    int labelWidth = choice.layout().labelWidth(kept);
                    boxes.add(new SheetPage.SheetBox(
                            topic.id().value(),
                            outline.number(topic.id()),
                            choice.layout().shortTitle(topic.title()),
                            Paths.topic(topic.id()).hrefFrom(path),
                            labelWidth,
                            kept.stream()
                                    .map(entry -> row(entry, choice.layout().beside(entry, labelWidth), views))
                                    .toList()));
                }
            }
            if (!boxes.isEmpty()) {
                int number = outline.entry(part.topics().get(0).id()).partNumber();
                parts.add(new SheetPage.PartSheet(number, Shells.hue(number), part.title(), boxes));
            }
        }
        return new SheetPage(
                shells.of(path, "sheet", name, about, Paths.READING_SCRIPT, Paths.PRACTICE_SCRIPT),
                title,
                subtitle,
                parts,
                look(choice.layout()),
                others,
                StudyPages.says(study, "note_sheet_"));
    }

    private static String look(SheetLayout layout) {
        return "sheet--columns-" + layout.columns() + " sheet--size-" + Math.round(layout.size() * 100);
    }

    private static SheetPage.SheetRow row(SheetEntry entry, boolean beside, BlockViews views) {
        Optional<Table> table = entry.table();
        if (table.isPresent()) {
            return new SheetPage.SheetRow(
                    entry.fact(),
                    "table",
                    "",
                    "",
                    cells(table.get().head(), views),
                    table.get().rows().stream().map(row -> cells(row, views)).toList());
        }
        String label = entry.label().isEmpty() ? "" : views.plainHtml(entry.label());
        String text = entry.shortened()
                .map(HtmlText::escape)
                .orElseGet(() -> entry.texts().stream().map(views::plainHtml).collect(Collectors.joining("; ")));
        String kind = switch (entry.kind()) {
            case FORMULA -> "formula";
            case FIGURE -> "figure";
            default -> beside ? "pair" : "line";
        };
        return new SheetPage.SheetRow(entry.fact(), kind, label, text, List.of(), List.of());
    }

    private static List<SheetPage.CellView> cells(List<Prose> cells, BlockViews views) {
        return cells.stream()
                .map(cell -> new SheetPage.CellView(views.plainHtml(cell)))
                .toList();
    }
}
