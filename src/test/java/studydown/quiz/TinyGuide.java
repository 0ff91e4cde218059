package studydown.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Guide;
import studydown.model.Language;
import studydown.model.Option;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.QuestionId;
import studydown.model.Run;
import studydown.model.Steps;
import studydown.model.Table;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.source.Span;

/**
 * Guides for tests that need no real Markdown, written in a few lines: {@code # part}, {@code ## topic}, {@code ### question?},
 * {@code - **term** (alias): definition}, {@code - [x] option} with {@code > why}, {@code 1. step}, {@code | a | b |}; every
 * other line is a paragraph.
 */
public final class TinyGuide {
    private static final Pattern TERM = Pattern.compile("- \\*\\*(.+?)\\*\\*(?: \\((.+?)\\))?:? (.*)");
    private static final Pattern OPTION = Pattern.compile("- \\[([ x])] (.*)");
    private static final String FILE = "in.md";

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Steps> lists = new ArrayList<>();
    private final String[] lines;
    private String part = "Part";
    private String topic = "Topic";
    private Prose lead = Prose.empty(FILE);
    private int at;

    private TinyGuide(String text) {
        lines = text.split("\n");
    }

    public static Guide of(String text) {
        return new TinyGuide(text).read();
    }

    private Guide read() {
        while (at < lines.length) {
            String line = lines[at];
            Matcher term = TERM.matcher(line);
            if (line.startsWith("# ")) {
                endPart();
                part = line.substring(2);
                at++;
            } else if (line.startsWith("## ")) {
                endTopic();
                topic = line.substring(3);
                at++;
            } else if (line.startsWith("### ")) {
                question();
            } else if (term.matches()) {
                term(term);
                at++;
            } else if (line.startsWith("1. ")) {
                steps();
            } else if (line.startsWith("|")) {
                table();
            } else {
                if (!line.isBlank()) {
                    lead = prose(line);
                    blocks.add(new Block.Passage(lead));
                }
                at++;
            }
        }
        endPart();
        return new Guide("tiny", "Tiny", Language.ENGLISH, List.of(), parts, List.copyOf(terms.values()), List.of());
    }

    private void question() {
        int from = at;
        String stem = lines[at++].substring(4);
        List<Option> options = new ArrayList<>();
        List<Block> answer = new ArrayList<>();
        while (at < lines.length
                && !lines[at].startsWith("#")
                && !TERM.matcher(lines[at]).matches()) {
            Matcher option = OPTION.matcher(lines[at]);
            if (option.matches()) {
                boolean explained =
                        at + 1 < lines.length && lines[at + 1].strip().startsWith(">");
                Optional<Prose> why = explained
                        ? Optional.of(prose(lines[at + 1].strip().substring(1).strip()))
                        : Optional.empty();
                options.add(new Option(prose(option.group(2)), option.group(1).equals("x"), why));
                at += explained ? 1 : 0;
            } else if (!lines[at].isBlank()) {
                answer.add(new Block.Passage(prose(lines[at])));
            }
            at++;
        }
        blocks.add(new Block.Asked(new Question(
                new QuestionId(id(stem)),
                prose(stem),
                List.of(),
                options,
                answer,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Span(FILE, from + 1, at))));
    }

    private void term(Matcher term) {
        List<String> aliases =
                term.group(2) == null ? List.of() : Arrays.asList(term.group(2).split(", *"));
        Definition definition =
                new Definition(prose(term.group(3)), new TopicId(id(topic)), "", new Span(FILE, at + 1, at + 1));
        String name = term.group(1);
        terms.putIfAbsent(id(name), new Term(new TermId(id(name)), name, aliases, List.of(definition)));
    }

    private void steps() {
        int from = at;
        List<Prose> steps = new ArrayList<>();
        while (at < lines.length && lines[at].matches("\\d+\\. .*")) {
            steps.add(prose(lines[at].replaceFirst("^\\d+\\. ", "")));
            at++;
        }
        lists.add(new Steps(topic, lead, steps, "", new Span(FILE, from + 1, at)));
    }

    private void table() {
        int from = at;
        List<List<Prose>> rows = new ArrayList<>();
        while (at < lines.length && lines[at].startsWith("|")) {
            if (!lines[at].startsWith("| -")) {
                List<Prose> cells = new ArrayList<>();
                for (String cell :
                        lines[at].substring(1, lines[at].length() - 1).split("\\|")) {
                    cells.add(prose(cell.strip()));
                }
                rows.add(cells);
            }
            at++;
        }
        tables.add(
                new Table(topic, rows.get(0), rows.subList(1, rows.size()), "", new Span(FILE, from + 1, at), false));
    }

    private void endTopic() {
        boolean any = !blocks.isEmpty() || !tables.isEmpty() || !lists.isEmpty();
        boolean defines = terms.values().stream()
                .anyMatch(term -> term.definition().topic().value().equals(id(topic)));
        if (any || defines) {
            topics.add(new Topic(
                    new TopicId(id(topic)),
                    topic,
                    prose(topic),
                    blocks,
                    Optional.empty(),
                    List.of(),
                    new Span(FILE, 1, Math.max(1, at)),
                    tables,
                    lists,
                    List.of()));
        }
        blocks.clear();
        tables.clear();
        lists.clear();
        topic = "Topic after " + topic;
    }

    private void endPart() {
        endTopic();
        if (!topics.isEmpty()) {
            parts.add(new Part(id(part), part, List.of(), topics));
        }
        topics.clear();
    }

    private Prose prose(String text) {
        return text.isEmpty() ? Prose.empty(FILE) : new Prose(FILE, List.of(new Run.Text(text, at + 1, 1, true)));
    }

    private static String id(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" : slug.substring(0, Math.min(100, slug.length()));
    }
}
