package studydown.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import studydown.link.Place;
import studydown.model.Definition;
import studydown.model.Term;

/** Makes the glossary. */
final class GlossaryPages {
    private static final int MAX_USES = 8;

    private final Study study;
    private final Shells shells;
    private final Outline outline;
    private final Confusions confusions;

    GlossaryPages(Study study, Shells shells, Outline outline) {
        this.confusions = new Confusions(study);
        this.study = study;
        this.shells = shells;
        this.outline = outline;
    }

    GlossaryPage page() {
        BlockViews views = new BlockViews(study, Paths.GLOSSARY, PageDestinations.from(study, Paths.GLOSSARY), "");
        Map<String, List<GlossaryPage.Entry>> byInitial = new LinkedHashMap<>();
        for (Term term : sorted(study.guide().terms())) {
            byInitial
                    .computeIfAbsent(initial(term.name()), key -> new ArrayList<>())
                    .add(entry(term, views));
        }
        List<GlossaryPage.Letter> letters = new ArrayList<>();
        byInitial.forEach((initial, entries) ->
                letters.add(new GlossaryPage.Letter(initial, "letter-" + (letters.size() + 1), entries)));
        Shell shell = shells.of(
                Paths.GLOSSARY,
                "glossary",
                study.words().text("ui.glossary"),
                study.words().text("ui.glossary_about"),
                Paths.READING_SCRIPT);
        shell = shell.withData(new StructuredData(study)
                .glossary(study.words().text("ui.glossary"), study.words().text("ui.glossary_about")));
        return new GlossaryPage(shell, parts(), letters, study.guide().terms().size());
    }

    private List<GlossaryPage.PartName> parts() {
        Map<Integer, String> titles = new TreeMap<>();
        for (Term term : study.guide().terms()) {
            Outline.Entry home = outline.entry(term.definition().topic());
            titles.put(home.partNumber(), home.part().title());
        }
        List<GlossaryPage.PartName> parts = new ArrayList<>();
        titles.forEach((number, title) -> parts.add(new GlossaryPage.PartName(number, title)));
        return parts.size() > 1 ? parts : List.of();
    }

    /** By name without case and signs before it; no locale's collation, which may change with the JDK. */
    private static List<Term> sorted(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing((Term term) -> bare(term.name())).thenComparing(term -> term.id()))
                .toList();
    }

    /** Returns what a name is sorted by: {@code [CLS]} stands under C. */
    private static String bare(String name) {
        String bare = name.replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
        return (bare.isEmpty() ? name : bare).toLowerCase(Locale.ROOT);
    }

    private static String initial(String name) {
        int first = bare(name).codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
    }

    private GlossaryPage.Entry entry(Term term, BlockViews views) {
        List<GlossaryPage.Meaning> meanings = new ArrayList<>();
        for (Definition definition : term.definitions()) {
            Outline.Entry home = outline.entry(definition.topic());
            meanings.add(new GlossaryPage.Meaning(
                    views.html(definition.prose()), link(home, definition.anchor()), Shells.hue(home.partNumber())));
        }
        List<Shell.Entry> uses = new ArrayList<>();
        for (Place place : study.links().whereUsed(term.id())) {
            Outline.Entry user = outline.entry(place.topic());
            boolean defines =
                    term.definitions().stream().anyMatch(d -> d.topic().equals(place.topic()));
            Shell.Entry use = link(user, place.anchor());
            boolean known = uses.stream().anyMatch(other -> other.text().equals(use.text()));
            if (!defines && !known && uses.size() < MAX_USES) {
                uses.add(use);
            }
        }
        int part = outline.entry(term.definition().topic()).partNumber();
        List<Shell.Entry> confused = confusions.with(term).stream()
                .map(other -> new Shell.Entry("#" + other.id().value(), other.name(), false))
                .toList();
        return new GlossaryPage.Entry(
                term.id().value(),
                term.name(),
                String.join(", ", term.aliases()),
                meanings,
                uses,
                confused,
                part,
                Shells.hue(part));
    }

    private static Shell.Entry link(Outline.Entry entry, String anchor) {
        String href = Paths.topic(entry.topic().id()).hrefFrom(Paths.GLOSSARY);
        return new Shell.Entry(
                anchor.isEmpty() ? href : href + "#" + anchor, entry.topic().title(), false);
    }
}
