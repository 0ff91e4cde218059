package studydown.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studydown.model.Prose;
import studydown.model.Table;
import studydown.model.Topic;
import studydown.source.Span;

/** Makes contrasts: of the columns of a table that compares, and of the terms of a topic that are most easily confused. */
final class ContrastItems {
    private static final int MIN_ROWS = 2;
    private static final int MAX_ROWS = 8;
    private static final int MAX_OF_TABLE = 3;
    private static final int MAX_OF_TERMS = 2;
    private static final int MAX_APART = 12;

    /** Definitions of fewer words of meaning say too little to tell two things apart. */
    private static final int MIN_WORDS = 5;

    /** Definitions less alike than this are not confused. */
    private static final double MIN_SIMILARITY = 0.15;

    /** Definitions more alike than this are one. */
    private static final double MAX_SIMILARITY = 0.8;

    private final Glossary glossary;
    private final QuizWords words;
    private final Rivals rivals;

    ContrastItems(Glossary glossary, QuizWords words) {
        this.glossary = glossary;
        this.words = words;
        this.rivals = new Rivals(words);
    }

    List<Contrast> make(Topic topic) {
        List<Contrast> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Table table : topic.tables()) {
            for (Contrast item : ofTable(topic, table)) {
                if (ids.add(item.id())) {
                    items.add(item);
                }
            }
        }
        items.addAll(ofTerms(topic));
        return items;
    }

    /**
     * An empty corner says that the columns are what is compared, and each row one respect; unless the rows bear the names
     * of terms, and the columns don't.
     */
    private List<Contrast> ofTable(Topic topic, Table table) {
        List<Contrast> items = new ArrayList<>();
        boolean compares = table.head().size() > 2 && table.rows().size() >= MIN_ROWS;
        if (!compares) {
            return items;
        }
        List<List<Prose>> lines = new ArrayList<>();
        lines.add(table.head());
        lines.addAll(table.rows());
        boolean emptyCorner = table.head().get(0).isEmpty();
        boolean rowsAreThings = namesIn(firsts(lines)) > namesIn(table.head());
        if (rowsAreThings || emptyCorner) {
            List<List<Prose>> columns = rowsAreThings ? lines : turned(lines);
            for (int a = 1; a < columns.size(); a++) {
                for (int b = a + 1; b < columns.size(); b++) {
                    List<Contrast.Row> rows = rows(columns.get(0), columns.get(a), columns.get(b));
                    boolean named = !columns.get(a).get(0).isEmpty()
                            && !columns.get(b).get(0).isEmpty();
                    if (named && items.size() < MAX_OF_TABLE && rows.size() >= MIN_ROWS) {
                        items.add(contrast(
                                topic,
                                table,
                                columns.get(a).get(0),
                                columns.get(b).get(0),
                                rows));
                    }
                }
            }
        }
        return items;
    }

    private long namesIn(List<Prose> cells) {
        return cells.stream().filter(cell -> glossary.isName(cell.plainText())).count();
    }

    private static List<Prose> firsts(List<List<Prose>> lines) {
        return lines.stream().map(line -> line.get(0)).toList();
    }

    private static List<List<Prose>> turned(List<List<Prose>> lines) {
        List<List<Prose>> columns = new ArrayList<>();
        for (int i = 0; i < lines.get(0).size(); i++) {
            int column = i;
            columns.add(lines.stream().map(line -> line.get(column)).toList());
        }
        return columns;
    }

    private static List<Contrast.Row> rows(List<Prose> respects, List<Prose> a, List<Prose> b) {
        List<Contrast.Row> rows = new ArrayList<>();
        for (int i = 1; i < respects.size(); i++) {
            String one = a.get(i).plainText();
            String other = b.get(i).plainText();
            if (!one.isEmpty() && !other.isEmpty() && !one.equals(other) && rows.size() < MAX_ROWS) {
                rows.add(new Contrast.Row(
                        CleanProse.of(respects.get(i)), CleanProse.of(a.get(i)), CleanProse.of(b.get(i))));
            }
        }
        return rows;
    }

    private static Contrast contrast(Topic topic, Table table, Prose a, Prose b, List<Contrast.Row> rows) {
        Origin origin = Origin.of(topic, table.anchor(), table.span());
        String id = origin.key() + ".contrast-" + Slugs.of(a.plainText()) + "-" + Slugs.of(b.plainText());
        Prose prompt =
                CleanProse.text(table.span().file(), table.title(), table.span().line());
        return new Contrast(id, origin, prompt, CleanProse.of(a), CleanProse.of(b), rows);
    }

    private record Pair(TermCard a, TermCard b, double similarity) {}

    private List<Contrast> ofTerms(Topic topic) {
        List<Pair> pairs = new ArrayList<>();
        List<TermCard> cards = glossary.of(topic.id());
        for (int i = 0; i < cards.size(); i++) {
            TermCard a = cards.get(i);
            if (words.weight(a.masked().plainText()) < MIN_WORDS) {
                continue;
            }
            // only the terms right behind it: a glossary of a thousand terms under one heading has no quadratic pairs
            for (TermCard b : cards.subList(i + 1, Math.min(cards.size(), i + 1 + MAX_APART))) {
                double similarity = a.similarity(b);
                boolean alike = similarity >= MIN_SIMILARITY
                        && similarity < MAX_SIMILARITY
                        && words.weight(b.masked().plainText()) >= MIN_WORDS;
                if (alike && a.shape() == b.shape() && !rivals.sameThing(a, b)) {
                    pairs.add(new Pair(a, b, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.similarity()));
        List<Contrast> items = new ArrayList<>();
        Set<TermCard> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (items.size() < MAX_OF_TERMS && !used.contains(pair.a()) && !used.contains(pair.b())) {
                used.add(pair.a());
                used.add(pair.b());
                items.add(ofTerms(topic, pair.a(), pair.b()));
            }
        }
        return items;
    }

    private static Contrast ofTerms(Topic topic, TermCard a, TermCard b) {
        Span span = a.origin().span();
        String id = a.origin().key() + ".contrast-" + b.term().id();
        Contrast.Row row = new Contrast.Row(Prose.empty(span.file()), a.meaning(), b.meaning());
        return new Contrast(
                id,
                a.origin(),
                CleanProse.text(span.file(), topic.title(), span.line()),
                TermItems.label(a),
                TermItems.label(b),
                List.of(row));
    }
}
