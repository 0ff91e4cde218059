package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/**
 * Finds the questions of a file: first the shapes in which its author asks, then everything of these shapes.
 *
 * <p>An answer ends at the next question of the same shape, not at the next heading.
 */
final class QuestionFinder {
    private static final Pattern CARD = Pattern.compile("[^:\\n]{2,300}?\\s*:::?\\s*[^:\\s].*");

    private final List<Node> nodes;
    private final Outline outline;
    private final Labels labels;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<Node, String> starts = new IdentityHashMap<>();
    private final Map<Integer, Tally> groups = new HashMap<>();
    private final Set<String> accepted = new TreeSet<>();
    private int itemPrompts;
    private int items;
    private int acceptedLists = -2;

    /** How often a shape occurs, and how often with words that ask. */
    private static final class Tally {
        int all;
        int asks;
        int marks;
        int numbers;

        boolean mostlyAsks(int least) {
            return asks >= least && asks * 2 >= all;
        }
    }

    private QuestionFinder(List<Node> nodes, Labels labels) {
        this.nodes = nodes;
        this.outline = new Outline(nodes);
        this.labels = labels;
    }

    static List<Piece> find(List<Node> nodes, Labels labels) {
        QuestionFinder finder = new QuestionFinder(nodes, labels);
        finder.count();
        finder.decide();
        return AnswerKey.applied(finder.assemble(), labels);
    }

    private void count() {
        for (Node node : nodes) {
            String shape = shape(node);
            if (!shape.isEmpty()) {
                Tally tally = tallies.computeIfAbsent(shape, s -> new Tally());
                int asks = asks(node, shape);
                tally.all++;
                tally.asks += asks > 0 ? 1 : 0;
                tally.marks += asks == 2 ? 1 : 0;
            }
            if (node.is(Kind.LIST)) {
                for (Node item : node.children()) {
                    items++;
                    itemPrompts += labels.asks(leadText(item)) > 0 ? 1 : 0;
                }
            }
        }
    }

    private Tally tally(String shape) {
        return tallies.getOrDefault(shape, new Tally());
    }

    /** Returns the shape of a block that could be a question; empty for one that could not. */
    private String shape(Node node) {
        switch (node.kind()) {
            case HEADING:
                return "heading-" + node.level();
            case DETAILS:
                return summary(node).isEmpty() || answerLabel(summary(node)) ? "" : "fold";
            case DIVISION:
                return node.info().matches("(?i).*\\b(?:exercise|problem|question)\\b.*") ? "exercise" : "";
            case PARAGRAPH:
                return paragraphShape(node);
            default:
                return "";
        }
    }

    private String paragraphShape(Node node) {
        String text = node.text();
        if (text.isEmpty() || text.length() > 1_500) {
            return "";
        }
        if (Prompts.labelled(text)) {
            return "labelled";
        }
        if (card(node)) {
            return "card";
        }
        int bold = Runs.boldLead(node.runs());
        String raw = Runs.raw(node.runs());
        if (bold > 0 && Prompts.tail(raw) <= bold) {
            return answerLabel(text) ? "" : "bold";
        }
        if (bold > 0 && bold < raw.length()) {
            String lead = raw.substring(0, bold);
            if (Prompts.endsAsQuestion(lead)) {
                return "bold-lead";
            }
        }
        if (Prompts.numbered(text)) {
            return bold > 0 && raw.substring(0, bold).strip().matches("\\d+[.)]?") ? "bold-number" : "number";
        }
        return "";
    }

    /** Returns whether every line is a question and its answer with {@code ::} between them. */
    private static boolean card(Node node) {
        String raw = Runs.raw(node.runs());
        return raw.contains("::")
                && node.runs().stream().noneMatch(run -> Html.isOpen(run, "code"))
                && raw.lines().allMatch(line -> CARD.matcher(line).matches());
    }

    private int asks(Node node, String shape) {
        return switch (shape) {
            case "card" -> labels.asks(Runs.raw(node.runs()).split("::", 2)[0]);
            case "fold" -> labels.asks(summary(node));
            case "bold-lead" -> 2;
            case "exercise" -> 2;
            case "labelled" -> Math.max(1, labels.asks(node.text()));
            default -> Prompts.onlyLabel(node.text()) ? 1 : labels.asks(node.text());
        };
    }

    private static String summary(Node details) {
        return details.children().stream()
                .filter(child -> child.is(Kind.SUMMARY))
                .findFirst()
                .map(Node::text)
                .orElse("");
    }

    private boolean answerLabel(String text) {
        return text.length() < 60
                && (labels.is("answer", text.replaceFirst("[\\d.]+", ""))
                        || labels.is("answer", text)
                        || labels.is("tip", text)
                        || labels.is("why", text));
    }

    private static String leadText(Node item) {
        return item.children().isEmpty() ? "" : item.children().get(0).text();
    }

    private void decide() {
        int inParagraphs = 0;
        for (String shape :
                List.of("labelled", "card", "bold", "bold-lead", "number", "bold-number", "fold", "exercise")) {
            Tally tally = tally(shape);
            boolean take = switch (shape) {
                case "labelled" -> tally.all >= 1;
                case "exercise" -> tally.all >= 1;
                case "card" -> tally.asks > 0;
                case "fold" -> tally.mostlyAsks(1);
                case "bold-lead" -> tally.all >= 3;
                default -> tally.mostlyAsks(3) || tally.marks >= 2 && tally.marks == tally.all;
            };
            if (take) {
                accepted.add(shape);
                inParagraphs += tally.asks;
            }
        }
        int shallowest = 7;
        for (int i = 0; i < outline.size(); i++) {
            Node node = outline.node(i);
            if (!node.is(Kind.HEADING)) {
                continue;
            }
            if (node.level() > shallowest && starts.containsKey(enclosing(i))) {
                continue;
            }
            if (headingAsks(i, inParagraphs)) {
                starts.put(node, "heading-question");
                shallowest = Math.min(shallowest, node.level());
            }
        }
    }

    /** Returns the nearest heading above that is a question, or the block itself. */
    private Node enclosing(int i) {
        for (int p = outline.parent(i); p >= 0; p = outline.parent(p)) {
            if (starts.containsKey(outline.node(p))) {
                return outline.node(p);
            }
        }
        return outline.node(i);
    }

    private boolean headingAsks(int i, int inParagraphs) {
        Node node = outline.node(i);
        String text = node.text();
        if (text.isEmpty() || enclosing(i) != node || named(text)) {
            return false;
        }
        boolean numberedLabel = Prompts.onlyLabel(text);
        int asks = numberedLabel ? 2 : labels.asks(text);
        Tally level = tally("heading-" + node.level());
        Tally group = group(i);
        boolean exercises = outline.above(i).stream().limit(2).anyMatch(above -> labels.mentions("exercises", above));
        boolean whole = level.marks >= 8 && level.asks * 10 >= level.all * 9 && hasBody(i);
        if (asks == 0
                && !whole
                && !(group.asks >= 3 && group.asks * 10 >= group.all * 6 && hasBody(i))
                && !(exercises && group.asks * 2 >= group.all && group.asks > 0)) {
            return false;
        }
        if (node.level() == 1 && level.marks < 3) {
            return false;
        }
        if (inside(i, level, inParagraphs) || asks == 0 && !Prompts.numbered(text) && numbered(i)) {
            return false;
        }
        if (asks == 2) {
            return level.marks >= 2 || exercises || level.mostlyAsks(1);
        }
        boolean dominant = level.marks >= 2 && level.mostlyAsks(3);
        boolean dominantHere = group.marks >= 1 && group.mostlyAsks(3);
        return asks == 1 && (dominant || dominantHere || exercises && group.mostlyAsks(1))
                || asks == 0 && (group.marks >= 2 || exercises || whole);
    }

    /** Returns whether the questions beside a heading have numbers. */
    private boolean numbered(int i) {
        Tally group = group(i);
        return group.asks > 0 && group.numbers * 3 >= group.asks * 2;
    }

    /** Returns whether a heading names a part of a guide or of an answer. */
    private boolean named(String text) {
        String bare = Prompts.bare(text);
        return labels.role(bare).isPresent()
                || labels.is("papers", bare)
                || labels.is("exercises", bare)
                || labels.is("glossary", bare)
                || labels.is("contents", bare)
                || labels.is("answer-key", bare)
                || labels.is("no-term", bare)
                || answerLabel(bare);
    }

    /** Counts the headings of one level under one heading. */
    private Tally group(int i) {
        return groups.computeIfAbsent(outline.parent(i) * 8 + outline.node(i).level(), key -> counted(i));
    }

    private Tally counted(int i) {
        Tally tally = new Tally();
        int parent = outline.parent(i);
        int from = parent + 1;
        int to = parent < 0 ? outline.size() : outline.end(parent);
        int level = outline.node(i).level();
        for (int k = from; k < to; k++) {
            Node node = outline.node(k);
            if (node.is(Kind.HEADING) && node.level() == level && outline.parent(k) == parent && !named(node.text())) {
                int asks = Prompts.onlyLabel(node.text()) ? 2 : labels.asks(node.text());
                tally.all++;
                tally.asks += asks > 0 ? 1 : 0;
                tally.marks += asks == 2 ? 1 : 0;
                tally.numbers += asks > 0 && Prompts.numbered(node.text()) ? 1 : 0;
            }
        }
        return tally;
    }

    private boolean hasBody(int i) {
        return i + 1 < outline.end(i) && !outline.node(i + 1).is(Kind.HEADING);
    }

    /** Returns whether what asks stands below a heading rather than in it. */
    private boolean inside(int i, Tally level, int inParagraphs) {
        Map<Integer, Integer> deeper = new HashMap<>();
        int other = 0;
        int others = 0;
        for (int k = i + 1; k < outline.end(i); k++) {
            Node node = outline.node(k);
            if (node.is(Kind.HEADING)) {
                if (labels.asks(node.text()) == 2 || Prompts.onlyLabel(node.text())) {
                    deeper.merge(node.level(), 1, Integer::sum);
                }
                continue;
            }
            String shape = shape(node);
            if (accepted.contains(shape)) {
                others++;
                other += asks(node, shape) == 2 || shape.equals("labelled") || shape.equals("exercise") ? 1 : 0;
            }
        }
        boolean headings = deeper.entrySet().stream()
                .anyMatch(entry -> entry.getValue() >= 2 && tally("heading-" + entry.getKey()).marks > 2 * level.marks);
        return headings || other >= 2 && others >= 2 && inParagraphs > 2 * level.asks;
    }

    private List<Piece> assemble() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            Node node = nodes.get(i);
            String shape = shape(node);
            if (starts.containsKey(node)) {
                int end = outline.end(i);
                pieces.add(heading(node, nodes.subList(i + 1, end)));
                i = end;
            } else if (shape.equals("fold") && takes(i, shape)) {
                pieces.add(fold(node));
                i++;
            } else if (shape.equals("exercise")) {
                pieces.addAll(exercise(node));
                i++;
            } else if (shape.startsWith("heading")) {
                pieces.add(new Piece.Plain(node));
                i++;
            } else if (shape.equals("card") && takes(i, shape)) {
                cards(node, pieces);
                i++;
            } else if (!shape.isEmpty() && takes(i, shape)) {
                int end = paragraphEnd(i, shape);
                pieces.add(paragraph(node, shape, nodes.subList(i + 1, end)));
                i = end;
            } else if (node.is(Kind.LIST) && listAsks(i)) {
                i = list(i, pieces);
            } else if (node.is(Kind.TABLE) && tableAsks(node)) {
                table(node, pieces);
                i++;
            } else {
                pieces.add(new Piece.Plain(node));
                i++;
            }
        }
        return pieces;
    }

    private boolean takes(int i, String shape) {
        Node node = nodes.get(i);
        if (!accepted.contains(shape)) {
            return false;
        }
        String text = node.text();
        return switch (shape) {
            case "fold" ->
                labels.asks(summary(node)) > 0
                        || tally(shape).asks * 10 >= tally(shape).all * 6 && !named(summary(node));
            case "bold", "number", "bold-number" ->
                labels.asks(text) > 0 || tally(shape).asks * 10 >= tally(shape).all * 8 && !named(text);
            case "labelled" -> labels.asks(text) > 0 || answered(i) || tally(shape).all >= 3 && tally(shape).asks >= 2;
            default -> true;
        };
    }

    private boolean answered(int i) {
        return i + 1 < nodes.size()
                && nodes.get(i + 1).is(Kind.PARAGRAPH)
                && labels.begins("answer", nodes.get(i + 1).text().replaceFirst("(?<=^\\p{L}{1,12})\\s?\\d+", ""));
    }

    private static Piece.Draft heading(Node node, List<Node> body) {
        List<Run> stem = node.runs();
        List<Node> rest = body;
        String rule = "heading-question";
        if (Prompts.onlyLabel(node.text()) && !body.isEmpty() && body.get(0).is(Kind.PARAGRAPH)) {
            stem = body.get(0).runs();
            rest = body.subList(1, body.size());
            rule = "numbered-heading";
        }
        return draft(stem, rest, node.info(), rule, node);
    }

    private static Piece.Draft draft(List<Run> stem, List<Node> body, String fragment, String rule, Node start) {
        int end = body.isEmpty() ? start.endLine() : body.get(body.size() - 1).endLine();
        return new Piece.Draft(stem, body, fragment, rule, 0, start.line(), Math.max(end, start.endLine()));
    }

    private static Piece.Draft fold(Node node) {
        List<Run> stem = List.of();
        List<Node> body = new ArrayList<>();
        for (Node child : node.children()) {
            if (child.is(Kind.SUMMARY) && stem.isEmpty()) {
                stem = child.runs();
            } else {
                body.add(child);
            }
        }
        return draft(stem, body, "", "fold-question", node);
    }

    private List<Piece> exercise(Node node) {
        List<Node> problem = new ArrayList<>();
        List<Node> rest = new ArrayList<>();
        for (Node child : node.children()) {
            if (child.is(Kind.DIVISION) && child.info().matches("(?i).*\\b(?:problem|question)\\b.*")) {
                problem.addAll(child.children());
            } else {
                rest.add(child);
            }
        }
        if (problem.isEmpty()) {
            problem.addAll(rest);
            rest.clear();
        }
        if (problem.isEmpty() || !problem.get(0).is(Kind.PARAGRAPH)) {
            return node.children().stream().<Piece>map(Piece.Plain::new).toList();
        }
        List<Node> body = new ArrayList<>(problem.subList(1, problem.size()));
        body.addAll(rest);
        return List.of(draft(problem.get(0).runs(), body, "", "exercise", node));
    }

    private int paragraphEnd(int start, String shape) {
        int level =
                outline.parent(start) < 0 ? 0 : nodes.get(outline.parent(start)).level();
        int i = start + 1;
        while (i < nodes.size()) {
            Node node = nodes.get(i);
            if (node.is(Kind.HEADING)) {
                boolean group =
                        node.level() <= level || starts.containsKey(node) || groups(i, shape) || named(node.text());
                if (group && !answerLabel(node.text())) {
                    return i;
                }
            } else if (shape(node).equals(shape) && takes(i, shape)) {
                return i;
            } else if (shape.equals("labelled") && node.is(Kind.RULE)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Returns whether questions of a shape stand under a heading. */
    private boolean groups(int heading, String shape) {
        for (int i = heading + 1; i < outline.end(heading); i++) {
            if (shape(nodes.get(i)).equals(shape) && takes(i, shape)) {
                return true;
            }
        }
        return false;
    }

    private static Piece.Draft paragraph(Node node, String shape, List<Node> body) {
        if (shape.equals("bold-lead")) {
            int bold = Runs.boldLead(node.runs());
            List<Node> all = new ArrayList<>();
            all.add(node.withRuns(Runs.from(node.runs(), bold)));
            all.addAll(body);
            return draft(Runs.until(node.runs(), bold), all, "", "bold-question", node);
        }
        String rule = shape.equals("labelled") ? "labelled-question" : shape + "-question";
        List<Run> stem = node.runs();
        String raw = Runs.raw(stem);
        int line = raw.indexOf('\n');
        List<Node> all = body;
        if (line > 0 && Prompts.endsAsQuestion(raw.substring(0, line)) || line > 0 && shape.equals("labelled")) {
            all = new ArrayList<>();
            all.add(node.withRuns(Runs.from(stem, line)));
            all.addAll(body);
            stem = Runs.until(stem, line);
        }
        return draft(stem, all, "", rule, node);
    }

    private static void cards(Node node, List<Piece> pieces) {
        String raw = Runs.raw(node.runs());
        int at = 0;
        for (String line : raw.split("\n")) {
            int colons = line.indexOf("::");
            int behind = colons;
            while (behind < line.length() && line.charAt(behind) == ':') {
                behind++;
            }
            List<Run> stem = Runs.from(Runs.until(node.runs(), at + colons), at);
            List<Run> answer = Runs.from(Runs.until(node.runs(), at + line.length()), at + behind);
            Node told = new Node(Kind.PARAGRAPH, 0, "", false, answer, List.of(), node.line(), node.endLine());
            pieces.add(draft(stem, List.of(told), "", "card", node));
            at += line.length() + 1;
        }
    }

    private boolean listAsks(int i) {
        Node list = nodes.get(i);
        int asks = 0;
        int marks = 0;
        int tasks = 0;
        for (Node item : list.children()) {
            int ask = labels.asks(leadText(item));
            asks += ask > 0 ? 1 : 0;
            marks += ask == 2 ? 1 : 0;
            tasks += item.level() != 0 ? 1 : 0;
        }
        int all = list.children().size();
        if (all == 0 || tasks * 2 > all) {
            return false;
        }
        List<String> above = outline.above(i);
        boolean exercises = above.stream().limit(2).anyMatch(text -> labels.mentions("exercises", text));
        boolean dominant = itemPrompts >= 10 && itemPrompts * 2 >= items;
        if (list.ordered() && acceptedLists == outline.parent(i) && asks == all) {
            return true;
        }
        if (exercises) {
            return asks * 2 >= all && asks > 0 && !(marks == 0 && all < 3);
        }
        if (dominant) {
            return asks * 2 >= all && asks > 0;
        }
        return list.ordered() && marks >= 3 && marks * 10 >= all * 7 && bodies(list) * 2 >= all;
    }

    private static int bodies(Node list) {
        return (int) list.children().stream()
                .filter(item -> item.children().size() > 1)
                .count();
    }

    /** Takes the questions of a list; where its last item has no answer of its own, what follows up to the next list is one. */
    private int list(int i, List<Piece> pieces) {
        Node list = nodes.get(i);
        acceptedLists = list.ordered() ? outline.parent(i) : acceptedLists;
        String rule = list.ordered() ? "numbered-item" : "bullet";
        int number = list.level();
        for (Node item : list.children().subList(0, list.children().size() - 1)) {
            pieces.add(item(item, List.of(), rule).withNumber(number++));
        }
        Node last = list.children().get(list.children().size() - 1);
        int end = i + 1;
        boolean alone = list.children().size() == 1 && last.children().size() == 1 && list.ordered();
        while (alone && end < nodes.size()) {
            Node node = nodes.get(end);
            if (node.is(Kind.HEADING)
                    || node.is(Kind.RULE)
                    || node.is(Kind.LIST)
                            && node.ordered()
                            && node.children().size() == 1
                            && node.level() > list.level()) {
                break;
            }
            end++;
        }
        pieces.add(item(last, nodes.subList(i + 1, end), rule).withNumber(number));
        return end;
    }

    private static Piece.Draft item(Node item, List<Node> following, String rule) {
        if (item.children().isEmpty()) {
            return draft(List.of(), List.of(), "", rule, item);
        }
        Node first = item.children().get(0);
        List<Node> body = new ArrayList<>();
        List<Run> stem = first.runs();
        String raw = Runs.raw(stem);
        int bold = Runs.boldLead(stem);
        int line = raw.indexOf('\n');
        int cut = bold > 0 && bold < raw.length() && Prompts.endsAsQuestion(raw.substring(0, bold))
                ? bold
                : line > 0 && Prompts.endsAsQuestion(raw.substring(0, line)) ? line : raw.length();
        if (cut < raw.length() && first.is(Kind.PARAGRAPH)) {
            body.add(first.withRuns(Runs.from(stem, cut)));
            stem = Runs.until(stem, cut);
        }
        if (stem.isEmpty()) {
            return draft(List.of(new Run.Text(first.text(), first.line(), 1, false)), item.children(), "", rule, item);
        }
        body.addAll(item.children().subList(1, item.children().size()));
        body.addAll(following);
        return draft(stem, body, first.is(Kind.HEADING) ? first.info() : "", rule, item);
    }

    private boolean tableAsks(Node table) {
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

    private void table(Node table, List<Piece> pieces) {
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
                pieces.add(draft(asked.runs(), body, "", "table-question", row));
            }
        }
    }
}
