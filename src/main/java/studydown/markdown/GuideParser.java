package studydown.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Landmark;
import studydown.model.Language;
import studydown.model.Part;
import studydown.model.Settings;
import studydown.model.Words;
import studydown.source.Finding;
import studydown.source.Parsed;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.SourceFile;

/**
 * Reads a guide out of Markdown files: parts, topics, terms and questions, wherever and however their author wrote them.
 *
 * <p>Does not read files, does not follow links, and keeps no syntax tree.
 */
public final class GuideParser {
    private final Labels labels;
    private final List<Words> words;

    /** Makes a parser that knows the labels of these languages; labels are recognised in any of them. */
    public GuideParser(Collection<Words> words) {
        this.words = List.copyOf(Objects.requireNonNull(words, "words must not be null"));
        this.labels = new Labels(words);
    }

    /**
     * Returns the guide that the files hold. There always is one, with everything there is to say about the reading.
     *
     * @param name of the folder or file, for a guide that gives itself no title
     * @param files in the order in which they are to be read
     */
    public Parsed<Guide> parse(String name, List<SourceFile> files, Settings settings) {
        List<FileText> texts = new ArrayList<>();
        GuideWriter writer = new GuideWriter(labels, files.size() > 1);
        for (SourceFile file : files) {
            FileText text = new FileText(file, labels, files.size() == 1);
            texts.add(text);
            writer.reserve(text);
            text.problems().forEach(writer::problem);
        }
        Language language =
                settings.language().map(LanguageFinder::named).orElseGet(() -> LanguageFinder.of(files, words));
        if (texts.isEmpty()) {
            writer.problem(Problem.warning(
                    "empty-guide",
                    new Position(name, 1, 1),
                    "the guide has no text; add a Markdown file with a heading"));
            String title = settings.title().orElse(Structure.humane(name));
            String id = new Slugs().id(title, "guide");
            return new Parsed<>(
                    new Guide(id, title, language, List.of(), List.of(), List.of(), List.of()),
                    writer.problems(),
                    List.of());
        }
        Structure structure = Structure.of(name, texts, settings, labels);
        List<Part> parts = new ArrayList<>();
        for (PartText part : structure.parts()) {
            parts.add(writer.part(part));
        }
        List<Block> intro = writer.intro(structure.title(), structure.introFile(), structure.intro());
        landmarks(texts, parts, writer);
        texts.forEach(text -> text.marks().problems().forEach(writer::problem));
        problems(texts, parts, writer);
        Guide guide = new Guide(
                new Slugs().id(structure.title(), "guide"),
                structure.title(),
                language,
                intro,
                parts,
                writer.terms(),
                writer.landmarks(),
                writer.pins());
        List<Finding> findings = new ArrayList<>();
        texts.forEach(text -> findings.addAll(text.findings().stream()
                .sorted(Comparator.comparingInt(finding -> finding.span().line()))
                .toList()));
        return new Parsed<>(guide, inFileOrder(writer.problems(), files), findings);
    }

    private static List<Problem> inFileOrder(List<Problem> problems, List<SourceFile> files) {
        Map<String, Integer> order = new HashMap<>();
        files.forEach(file -> order.putIfAbsent(file.path(), order.size()));
        return problems.stream()
                .sorted(Comparator.<Problem>comparingInt(
                                problem -> order.getOrDefault(problem.position().file(), -1))
                        .thenComparing(Problem::position))
                .toList();
    }

    /** Makes every file and every heading a place to link to, those that became no place of their own too. */
    private static void landmarks(List<FileText> texts, List<Part> parts, GuideWriter writer) {
        Map<String, Landmark> firstOfFile = new HashMap<>();
        for (Part part : parts) {
            part.topics().forEach(topic -> {
                String file = topic.span().file();
                firstOfFile.putIfAbsent(file, new Landmark(file, "", java.util.Optional.of(topic.id()), ""));
            });
        }
        for (FileText text : texts) {
            String path = text.source().path();
            boolean introduces = path.indexOf('/') < 0
                    && path.toLowerCase(java.util.Locale.ROOT).matches("(?:readme|index)\\.\\w+");
            Landmark home = new Landmark(path, "", java.util.Optional.empty(), "");
            Landmark first = introduces || texts.size() == 1 ? home : firstOfFile.getOrDefault(path, home);
            writer.landmark(first);
            text.headings().forEach(heading -> writer.landmark(new Landmark(path, heading.info(), first.topic(), "")));
        }
    }

    private void problems(List<FileText> texts, List<Part> parts, GuideWriter writer) {
        for (FileText text : texts) {
            Position start = new Position(text.source().path(), 1, 1);
            if (text.source().text().isBlank()) {
                writer.problem(
                        Problem.warning("empty-file", start, "the file holds no text; write something or remove it"));
            } else if (text.headings().isEmpty() && texts.size() == 1) {
                writer.problem(Problem.warning(
                        "no-headings", start, "the guide has no heading; put '## ' before the title of each part"));
            }
            Map<String, Node> seen = new HashMap<>();
            for (Node heading : text.headings()) {
                String key = heading.level() + " " + heading.text();
                Node first = seen.putIfAbsent(key, heading);
                if (labels.asks(heading.text()) > 0 || text.isTerm(heading)) {
                    // the code below a question, or the words below a term, tell it from its like
                    continue;
                }
                if (first != null && heading.level() <= 3 && !heading.text().isBlank()) {
                    writer.problem(Problem.warning(
                            "equal-headings",
                            new Position(text.source().path(), heading.line(), 1),
                            "heading '" + heading.text() + "' stands twice; the first is in line " + first.line()
                                    + "; tell them apart, or links may lead to the wrong one"));
                }
            }
        }
        if (parts.isEmpty()
                && texts.stream().noneMatch(text -> text.source().text().isBlank())) {
            writer.problem(Problem.warning(
                    "no-topics",
                    new Position(texts.get(0).source().path(), 1, 1),
                    "no topic was found; put '## ' before the title of each part"));
        }
    }
}
