package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Reads tables with a column of questions and one of answers, told by their heads or by their cells. */
final class TableQuestions {
    /** How many letters the cells of a column that answers have on average at least. */
    private static final int LEAST = 12;

    private final Labels labels;
    private final Set<String> headings;

    TableQuestions(List<Node> nodes, Labels labels) {
        this.labels = labels;
        this.headings = nodes.stream()
                .filter(node -> node.is(Kind.HEADING))
                .map(node -> Labels.normal(Prompts.bare(node.text())))
                .collect(Collectors.toSet());
    }

    boolean ask(Node table) {
        return columns(table).isPresent();
    }

    /** Which column asks, and which answers; -1 if none does. */
    private record Columns(int question, int answer) {}

    private Optional<Columns> columns(Node table) {
        List<Node> rows = table.children();
        if (rows.size() < 2 || rows.get(0).level() != 1) {
            return Optional.empty();
        }
        int question = labels.column("question-head", rows.get(0));
        int answer = labels.column("answer-head", rows.get(0));
        answer = answer < 0 ? labels.columnWith("answer-head", rows.get(0), 0) : answer;
        if (question >= 0 && answer < 0 && onlyQuestions(rows, question)) {
            return Optional.of(new Columns(question, -1));
        }
        return question >= 0 && answer >= 0 && answer != question
                ? Optional.of(new Columns(question, answer))
                : byCells(rows);
    }

    /** Returns whether the cells of a column ask, and none of them leads to its answer or is answered below. */
    private boolean onlyQuestions(List<Node> rows, int column) {
        int all = rows.size() - 1;
        List<String> texts = cells(rows, column).toList();
        return all >= 3
                && texts.size() == all
                && byCells(rows).isEmpty()
                && rows.stream()
                        .flatMap(row -> row.children().stream())
                        .flatMap(cell -> cell.runs().stream())
                        .noneMatch(Run.LinkStart.class::isInstance)
                && texts.stream().filter(text -> labels.asks(text) > 0).count() * 10 >= all * 6
                && texts.stream().noneMatch(text -> headings.contains(Labels.normal(Prompts.bare(text))));
    }

    /** Finds a column of question marks and one behind it that says something different in each row. */
    private static Optional<Columns> byCells(List<Node> rows) {
        int all = rows.size() - 1;
        int width = rows.get(0).children().size();
        for (int question = 0; all >= 3 && question < width - 1; question++) {
            int column = question;
            long asks = cells(rows, column).filter(Prompts::endsAsQuestion).count();
            if (asks * 10 >= all * 8) {
                return IntStream.range(question + 1, width)
                        .filter(answer -> tells(rows, answer, all))
                        .mapToObj(answer -> new Columns(column, answer))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean tells(List<Node> rows, int column, int all) {
        List<String> texts = cells(rows, column).distinct().toList();
        int length = texts.stream().mapToInt(String::length).sum();
        return texts.size() * 10 >= all * 8 && length >= LEAST * texts.size();
    }

    private static Stream<String> cells(List<Node> rows, int column) {
        return rows.stream()
                .skip(1)
                .filter(row -> column < row.children().size())
                .map(row -> row.children().get(column))
                .filter(cell -> cell.runs().stream().noneMatch(Run.LinkStart.class::isInstance))
                .map(Node::text)
                .filter(text -> !text.isBlank());
    }

    List<Piece> read(Node table) {
        List<Piece> pieces = new ArrayList<>();
        Columns columns = columns(table).orElseThrow();
        int question = columns.question();
        int answer = columns.answer();
        for (Node row : table.children().subList(1, table.children().size())) {
            if (row.children().size() > Math.max(question, answer)) {
                Node asked = row.children().get(question);
                Node told = row.children().get(Math.max(answer, 0));
                List<Node> body = answer < 0 || told.runs().isEmpty()
                        ? List.of()
                        : List.of(new Node(
                                Kind.PARAGRAPH, 0, "", false, told.runs(), List.of(), told.line(), told.endLine()));
                pieces.add(Piece.Draft.of(asked.runs(), body, "", "table-question", row));
            }
        }
        return pieces;
    }
}
