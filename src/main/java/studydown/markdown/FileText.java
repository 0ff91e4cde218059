package studydown.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.source.Finding;
import studydown.source.Problem;
import studydown.source.SourceFile;
import studydown.source.Span;

/** What one file holds, before it becomes part of a guide: blocks and questions in order, and which headings are terms. */
final class FileText {
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{L}\\d]\\s*[-–—&/]\\s*[\\p{L}\\d]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("[-—#*\\s]*\\p{L}[-—*\\s]*");

    private final SourceFile source;
    private final Labels labels;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Node> footnotes = new LinkedHashMap<>();
    private final Map<String, String> matter = new LinkedHashMap<>();
    private final Set<Node> termHeadings = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> termSlugs = new HashSet<>();
    private final List<Node> headings = new ArrayList<>();
    private final Marks marks;
    private List<Piece> pieces;
    private TermFinder terms;
    private boolean glossary;

    /**
     * Reads a file.
     *
     * @param alone whether it is the guide's only file
     */
    FileText(SourceFile source, Labels labels, boolean alone) {
        this.source = source;
        this.labels = labels;
        Preparation prepared = Preparation.of(source);
        Formulas formulas = new Formulas(source.path());
        Node document = MarkdownReader.read(prepared, formulas);
        problems.addAll(prepared.problems());
        problems.addAll(formulas.problems());
        prepared.matter().forEach(this::matter);
        marks = new Marks(source.path(), prepared.marks());
        List<Node> nodes = new ArrayList<>();
        for (Node node : document.children()) {
            if (node.is(Kind.FOOTNOTE)) {
                footnotes.put(node.info(), node);
            } else {
                nodes.add(node);
            }
            if (node.is(Kind.HEADING)) {
                headings.add(node);
            }
        }
        List<Node> clean = Clutter.removed(marks.skipped(nodes, findings), source.path(), alone, labels, findings);
        terms = new TermFinder(clean, labels);
        Outline outline = new Outline(clean);
        glossary = isGlossary(outline);
        findTermHeadings(outline);
        pieces = questions(clean);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Draft draft) {
                found(draft.line(), draft.endLine(), "question", draft.rule(), Runs.plain(draft.stem()));
            }
        }
    }

    /** Questions are looked for everywhere but in glossaries, where "How are you?" is a phrase to learn. */
    private List<Piece> questions(List<Node> nodes) {
        if (termHeadings.isEmpty()) {
            return QuestionFinder.find(nodes, labels);
        }
        List<Piece> all = new ArrayList<>();
        List<Node> stretch = new ArrayList<>();
        Outline outline = new Outline(nodes);
        int i = 0;
        while (i < nodes.size()) {
            if (termHeadings.contains(nodes.get(i))) {
                all.addAll(QuestionFinder.find(stretch, labels));
                stretch.clear();
                for (Node node : nodes.subList(i, outline.end(i))) {
                    all.add(new Piece.Plain(node));
                }
                i = outline.end(i);
            } else {
                stretch.add(nodes.get(i++));
            }
        }
        all.addAll(QuestionFinder.find(stretch, labels));
        return all;
    }

    void found(int line, int endLine, String what, String rule, String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) : text;
        findings.add(new Finding(new Span(source.path(), line, Math.max(line, endLine)), true, what, rule, shown));
    }

    private void matter(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
            String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
            matter.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
    }

    /** Returns whether the file as a whole is a glossary: by its title or name, and no part of it alone is one. */
    private boolean isGlossary(Outline outline) {
        String name =
                source.path().substring(source.path().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        Node first = outline.size() > 0 ? outline.node(0) : null;
        String opening = headings.isEmpty() && first != null && first.is(Kind.PARAGRAPH) ? first.text() : "";
        boolean named = labels.mentions("glossary", title().orElse(opening))
                || labels.mentions("glossary", name.replace('-', ' ').replace('_', ' '));
        if (!named) {
            return false;
        }
        boolean title = true;
        for (int i = 0; i < outline.size(); i++) {
            Node node = outline.node(i);
            if (node.is(Kind.HEADING)) {
                if (!title && strong(node.text())) {
                    return false;
                }
                title = false;
            }
        }
        return true;
    }

    boolean strong(String text) {
        // "Key terms" is a glossary's name, although "Key …" begins many a heading that is none
        return (labels.is("glossary", Prompts.bare(text))
                        || labels.mentions("glossary", text) && !labels.begins("no-term-begin", Prompts.bare(text)))
                && labels.asks(text) != 2
                && text.split("\\s+").length <= 7;
    }

    /** In a glossary, headings at one level with a text below them are terms, unless the text itself defines terms. */
    private void findTermHeadings(Outline outline) {
        Map<Integer, List<Integer>> byLevel = new LinkedHashMap<>();
        int categories = 0;
        for (int i = 0; i < outline.size(); i++) {
            Node node = outline.node(i);
            if (!node.is(Kind.HEADING) || !inGlossary(outline, i) || strong(node.text()) || letter(node.text())) {
                continue;
            }
            boolean title = node.level() == 1 && outline.parent(i) < 0;
            boolean body = i + 1 < outline.end(i) && !outline.node(i + 1).is(Kind.HEADING);
            if (title || !body || labels.role(node.text()).isPresent() || labels.is("no-term-context", node.text())) {
                continue;
            }
            int own = i + 1;
            while (own < outline.end(i)
                    && !outline.node(own).is(Kind.HEADING)
                    && !(own > i + 1 && outline.node(own).is(Kind.RULE))) {
                own++;
            }
            List<Node> told = new ArrayList<>();
            for (int k = i + 1; k < own; k++) {
                told.add(outline.node(k));
            }
            if (told.stream().allMatch(TermTally::links) || group(told)) {
                continue;
            }
            categories += terms.in(told, new TermFinder.Place(true, false)).size() >= 2 ? 1 : 0;
            byLevel.computeIfAbsent(node.level(), level -> new ArrayList<>()).add(i);
        }
        List<Integer> most = byLevel.values().stream()
                .max(java.util.Comparator.comparingInt(List::size))
                .orElse(List.of());
        boolean sole = most.size() == 2
                && outline.parent(most.get(0)) == outline.parent(most.get(1))
                && outline.parent(most.get(0)) >= 0
                && labels.is(
                        "glossary",
                        Prompts.bare(outline.node(outline.parent(most.get(0))).text()));
        if ((most.size() >= 3 || sole) && categories * 2 < most.size()) {
            most.forEach(i -> {
                termHeadings.add(outline.node(i));
                termSlugs.add(outline.node(i).info());
            });
        }
    }

    /** Returns whether nothing but a list stands below a heading, and each of its items defines a term. */
    private boolean group(List<Node> told) {
        if (told.size() != 1 || !told.get(0).is(Kind.LIST)) {
            return false;
        }
        // read as in no glossary, where "Example" could be a term
        int items = told.get(0).children().size();
        return items >= 3 && terms.in(told, new TermFinder.Place(false, false)).size() == items;
    }

    private boolean inGlossary(Outline outline, int i) {
        return glossary || outline.above(i).stream().anyMatch(this::strong);
    }

    static boolean letter(String text) {
        String bare = text.strip();
        return bare.codePointCount(0, bare.length()) == 1
                || bare.equals("#")
                || LETTERS.matcher(bare).matches()
                || LETTER.matcher(bare).matches();
    }

    SourceFile source() {
        return source;
    }

    List<Problem> problems() {
        return problems;
    }

    Marks marks() {
        return marks;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Node> headings() {
        return headings;
    }

    Map<String, Node> footnotes() {
        return footnotes;
    }

    TermFinder terms() {
        return terms;
    }

    boolean glossary() {
        return glossary;
    }

    boolean isTerm(Node heading) {
        return termHeadings.contains(heading);
    }

    /** Returns whether the heading of that slug is a term. */
    boolean isTerm(String slug) {
        return termSlugs.contains(slug);
    }

    /** Returns the title that the file gives itself: in its front matter, or by its first heading if that is the highest. */
    Optional<String> title() {
        String title = matter.getOrDefault("title", "");
        if (!title.isBlank()) {
            return Optional.of(title);
        }
        return heading().map(node -> Runs.plain(Prompts.clean(node.runs()))).filter(text -> !text.isBlank());
    }

    /** Returns the heading that is the file's title. */
    Optional<Node> heading() {
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        Node first = headings.get(0);
        boolean alone =
                headings.stream().filter(node -> node.level() <= first.level()).count() == 1;
        boolean titled = !matter.getOrDefault("title", "").isBlank();
        return first.level() == 1 || alone && headings.size() > 1 && !titled ? Optional.of(first) : Optional.empty();
    }

    String matter(String key, String otherwise) {
        return matter.getOrDefault(key, otherwise);
    }
}
