package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.markdown.Node.Kind;

/** Reads tables with a column of questions and one of answers, told by their heads. */
final class TableQuestions {
    private final Labels labels;

    TableQuestions(Labels labels) {
        this.labels = labels;
    }

    boolean ask(Node table) {
        List<Node> rows = table.children();
        if (rows.size() < 2 || rows.get(0).level() != 1) {
            return false;
        }
        return column(rows.get(0), "question-head") >= 0 && column(rows.get(0), "answer-head") >= 0;
    }

    private int column(Node row, String key) {
        for (int i = 0; i < row.children().size(); i++) {
            if (labels.is(key, row.children().get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    List<Piece> read(Node table) {
        List<Piece> pieces = new ArrayList<>();
        int question = column(table.children().get(0), "question-head");
        int answer = column(table.children().get(0), "answer-head");
        for (Node row : table.children().subList(1, table.children().size())) {
            if (row.children().size() > Math.max(question, answer)) {
                Node asked = row.children().get(question);
                Node told = row.children().get(answer);
                List<Node> body = told.runs().isEmpty()
                        ? List.of()
                        : List.of(new Node(
                                Kind.PARAGRAPH, 0, "", false, told.runs(), List.of(), told.line(), told.endLine()));
                pieces.add(Piece.Draft.of(asked.runs(), body, "", "table-question", row));
            }
        }
        return pieces;
    }
}
