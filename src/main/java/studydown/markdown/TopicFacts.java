package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.DatedClaim;
import studydown.model.Figure;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Steps;
import studydown.model.Table;
import studydown.source.Position;
import studydown.source.Span;

/** What is found by the way while a topic is written: tables, numbered lists, figures, dated sentences, the day of the last check. */
final class TopicFacts {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:al|\\p{L}))[.!?]\\s+(?=[^\\p{Ll}\\p{Nd}])|[。！？]");
    private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)");
    private static final int LONGEST_CHECK = 60;

    private final FileText text;
    private final String file;
    private final Labels labels;
    private final Pattern asOf;
    private final Function<List<Run>, Prose> prose;
    private final List<Table> tables = new ArrayList<>();
    private final List<Steps> steps = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<DatedClaim> claims = new ArrayList<>();
    private Optional<String> lastChecked = Optional.empty();
    private Prose before;

    /**
     * Makes one for a topic.
     *
     * @param asOf finds "as of 2026-11", the date in its first group
     */
    TopicFacts(FileText text, Labels labels, Pattern asOf, Function<List<Run>, Prose> prose) {
        this.text = text;
        this.file = text.source().path();
        this.labels = labels;
        this.asOf = asOf;
        this.prose = prose;
        this.before = Prose.empty(file);
    }

    List<Table> tables() {
        return tables;
    }

    List<Steps> steps() {
        return steps;
    }

    List<Figure> figures() {
        return figures;
    }

    List<DatedClaim> claims() {
        return claims;
    }

    Optional<String> lastChecked() {
        return lastChecked;
    }

    /** Takes the day on which the author last checked the topic from a paragraph of nothing else; returns whether it is one. */
    boolean checked(Node node) {
        String plain = node.text();
        if (plain.length() > LONGEST_CHECK || !labels.begins("last-checked", plain)) {
            return false;
        }
        Matcher date = DATE.matcher(plain);
        if (!date.find()) {
            return false;
        }
        lastChecked = Optional.of(date.group(1));
        return true;
    }

    /** Keeps a table, a numbered list or a figure for those who ask about it, and the paragraph before it. */
    void learn(Node node, String section, String anchor) {
        Span span = new Span(file, node.line(), node.endLine());
        if (node.is(Kind.PARAGRAPH)) {
            before = prose.apply(node.runs());
            figure(node, span);
        } else if (node.is(Kind.TABLE)
                && node.children().size() > 1
                && node.children().get(0).level() == 1) {
            List<Prose> head = cells(
                    node.children().get(0), node.children().get(0).children().size());
            List<List<Prose>> rows = node.children().stream()
                    .skip(1)
                    .map(row -> cells(row, head.size()))
                    .toList();
            tables.add(new Table(section, head, rows, anchor, span, text.marks().sheet(node.line())));
            before = Prose.empty(file);
        } else if (node.ordered() && node.children().size() > 1) {
            List<Prose> items = node.children().stream()
                    .filter(item -> !item.children().isEmpty())
                    .map(item -> prose.apply(item.children().get(0).runs()))
                    .toList();
            steps.add(new Steps(section, before, items, anchor, span));
            before = Prose.empty(file);
        } else {
            before = Prose.empty(file);
        }
    }

    /** Keeps the only image of a marked paragraph. */
    private void figure(Node node, Span span) {
        List<Run> images =
                node.runs().stream().filter(Run.Image.class::isInstance).toList();
        if (images.size() == 1 && text.marks().sheet(node.line())) {
            figures.add(new Figure((Run.Image) images.get(0), prose.apply(images), span));
        }
    }

    private List<Prose> cells(Node row, int size) {
        List<Prose> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells.add(
                    i < row.children().size()
                            ? prose.apply(row.children().get(i).runs())
                            : Prose.empty(file));
        }
        return cells;
    }

    /** Keeps the dated sentences of a block. */
    void claims(Node node, String anchor) {
        if (!node.runs().isEmpty() && !node.is(Kind.CODE)) {
            String plain = node.text();
            Matcher claim = asOf.matcher(plain);
            while (claim.find()) {
                String sentence = sentence(plain, claim.start(), claim.end());
                claims.add(new DatedClaim(claim.group(1), sentence, anchor, new Position(file, node.line(), 1)));
            }
        }
        node.children().forEach(child -> claims(child, anchor));
    }

    /** Returns the sentence around a place; the dots of "et al. 2023" and of initials end none. */
    private static String sentence(String text, int from, int to) {
        int start = 0;
        int end = text.length();
        Matcher stop = SENTENCE_END.matcher(text);
        while (stop.find()) {
            if (stop.end() <= from) {
                start = stop.end();
            } else if (stop.start() >= to) {
                end = stop.end();
                break;
            }
        }
        return text.substring(start, end).strip();
    }
}
