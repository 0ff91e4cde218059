package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Brings the answers of a key, in a section of its own, back to the questions they are for. */
final class AnswerKey {
    private static final Pattern ENTRY = Pattern.compile(
            "(?:^|[\\s,;|])(?:q|question)?\\s*(\\d{1,4})\\s*[.):\\-–=]?\\s*[(]?([A-Ha-h])[)]?(?=[\\s.,;:|)]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^\\D{0,12}?(\\d{1,4})");

    private AnswerKey() {}

    static List<Piece> applied(List<Piece> pieces, Labels labels) {
        List<Piece> result = new ArrayList<>(pieces);
        int from = 0;
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i) instanceof Piece.Plain plain
                    && plain.node().is(Kind.HEADING)
                    && labels.is("answer-key", plain.node().text())) {
                Map<Integer, List<Run>> key = new HashMap<>();
                int end = read(result, i + 1, plain.node().level(), key);
                if (key.size() >= 2) {
                    if (give(result, from, i, key) == key.size()) {
                        // every answer stands with its question now
                        result.subList(i, end).clear();
                        i--;
                        from = i + 1;
                    } else {
                        from = end;
                    }
                }
            }
        }
        return result;
    }

    private static int read(List<Piece> pieces, int start, int level, Map<Integer, List<Run>> key) {
        int i = start;
        while (i < pieces.size()
                && pieces.get(i) instanceof Piece.Plain plain
                && !(plain.node().is(Kind.HEADING) && plain.node().level() <= level)) {
            node(plain.node(), key);
            i++;
        }
        return i;
    }

    private static void node(Node node, Map<Integer, List<Run>> key) {
        if (node.ordered()) {
            int number = node.level();
            for (Node item : node.children()) {
                if (!item.children().isEmpty()) {
                    key.putIfAbsent(number, BlockMarkup.inline(item.children()));
                }
                number++;
            }
        } else if (node.is(Kind.TABLE)) {
            for (Node row : node.children()) {
                if (row.children().size() == 2 && row.children().get(0).text().matches("\\D{0,10}\\d{1,4}\\D?")) {
                    key.putIfAbsent(
                            Integer.parseInt(row.children().get(0).text().replaceAll("\\D", "")),
                            row.children().get(1).runs());
                }
            }
        } else if (node.is(Kind.PARAGRAPH)) {
            Matcher entry = ENTRY.matcher(Runs.raw(node.runs()));
            while (entry.find()) {
                key.putIfAbsent(
                        Integer.parseInt(entry.group(1)), List.of(new Run.Text(entry.group(2), node.line(), 1, false)));
            }
        } else {
            node.children().forEach(child -> node(child, key));
        }
    }

    /** Gives the answers to the questions between two indices; returns how many found theirs. */
    private static int give(List<Piece> pieces, int from, int to, Map<Integer, List<Run>> key) {
        int count = 0;
        int given = 0;
        for (int i = from; i < to; i++) {
            if (pieces.get(i) instanceof Piece.Draft draft) {
                count++;
                Matcher written = NUMBER.matcher(Runs.raw(draft.stem()));
                int number = written.find()
                        ? Integer.parseInt(written.group(1))
                        : draft.number() > 0 ? draft.number() : count;
                List<Run> answer = key.get(number);
                if (answer != null) {
                    List<Run> runs = new ArrayList<>();
                    runs.add(new Run.Text("Answer: ", draft.line(), 1, false));
                    runs.addAll(answer);
                    List<Node> body = new ArrayList<>(draft.body());
                    body.add(new Node(Kind.PARAGRAPH, 0, "", false, runs, List.of(), draft.line(), draft.line()));
                    pieces.set(i, draft.withBody(body));
                    given++;
                }
            }
        }
        return given;
    }
}
