package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studydown.markdown.AskingShapes.Tally;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/**
 * Finds the questions of a file: first the shapes in which its author asks, then everything of these shapes.
 *
 * <p>An answer ends at the next question of the same shape, not at the next heading.
 */
final class QuestionFinder {
    private static final Set<String> BOLD = Set.of("bold", "bold-lead");

    private final List<Node> nodes;
    private final Outline outline;
    private final Labels labels;
    private final AskingShapes shapes;
    private final AnswerMark mark;
    private final ListQuestions lists;
    private final TableQuestions tables;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Set<String> accepted = new TreeSet<>();
    private Set<Node> headings = Set.of();

    private QuestionFinder(List<Node> nodes, Labels labels) {
        this.nodes = nodes;
        this.outline = new Outline(nodes);
        this.labels = labels;
        this.shapes = new AskingShapes(labels);
        this.mark = new AnswerMark(labels);
        this.lists = new ListQuestions(outline, nodes, labels);
        this.tables = new TableQuestions(nodes, labels);
    }

    static List<Piece> find(List<Node> nodes, Labels labels) {
        List<Node> parted = ListReader.parted(nodes, labels).stream()
                .flatMap(node -> labelledLines(node).stream())
                .toList();
        QuestionFinder finder = new QuestionFinder(parted, labels);
        finder.decide();
        return AnswerKey.applied(finder.assemble(), labels);
    }

    /** Parts a paragraph before each line that begins with a word for "question" and its number, if there are several. */
    private static List<Node> labelledLines(Node node) {
        if (!node.is(Kind.PARAGRAPH)) {
            return List.of(node);
        }
        String raw = Runs.raw(node.runs());
        if (raw.indexOf('\n') < 0) {
            return List.of(node);
        }
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (String line : raw.split("\n")) {
            if (Prompts.labelledNumber(line)) {
                starts.add(at);
            }
            at += line.length() + 1;
        }
        if (starts.size() < 2) {
            return List.of(node);
        }
        List<Node> parts = new ArrayList<>();
        if (starts.get(0) > 0) {
            parts.add(node.withRuns(Runs.until(node.runs(), starts.get(0))));
        }
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : raw.length();
            parts.add(node.withRuns(Runs.from(Runs.until(node.runs(), end), starts.get(k))));
        }
        return parts;
    }

    private Tally tally(String shape) {
        return tallies.getOrDefault(shape, new Tally());
    }

    private void decide() {
        for (Node node : nodes) {
            String shape = shapes.of(node);
            if (!shape.isEmpty()) {
                Tally tally = tallies.computeIfAbsent(shape, s -> new Tally());
                tally.add(shapes.weight(node, shape));
                tally.numbers += Prompts.numbered(node.text()) ? 1 : 0;
            }
        }
        long paragraphs = nodes.stream().filter(node -> node.is(Kind.PARAGRAPH)).count();
        int inParagraphs = 0;
        for (String shape :
                List.of("labelled", "card", "bold", "bold-lead", "number", "bold-number", "fold", "exercise", "line")) {
            Tally tally = tally(shape);
            boolean take = switch (shape) {
                case "labelled" -> tally.all >= 1;
                case "exercise" -> tally.all >= 1;
                case "card" -> tally.asks > 0;
                case "fold" -> tally.mostlyAsks(1);
                case "bold-lead" -> tally.all >= 3;
                case "line" -> tally.all >= 4 && tally.all * 10 >= paragraphs * 4;
                default -> tally.mostlyAsks(3) || tally.marks >= 2 && tally.marks == tally.all;
            };
            if (take) {
                accepted.add(shape);
                inParagraphs += tally.asks;
            }
        }
        if (accepted.contains("bold-lead") && tally("bold").asks > 0) {
            // the answer of some begins in the line of the question, that of others with a list or below
            accepted.add("bold");
            inParagraphs += tally("bold").asks;
        } else if (accepted.contains("bold") && tally("bold-lead").all > 0) {
            accepted.add("bold-lead");
        }
        headings = new HeadingQuestions(outline, labels, accepted, inParagraphs).find();
    }

    private List<Piece> assemble() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            Node node = nodes.get(i);
            String shape = shapes.of(node);
            if (headings.contains(node)) {
                int end = i + 1;
                while (end < outline.end(i) && !headings.contains(nodes.get(end))) {
                    end++;
                }
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
            } else if (node.is(Kind.LIST) && lists.ask(i)) {
                ListReader.Read read = lists.read(i);
                pieces.addAll(read.pieces());
                i = read.end();
            } else if (node.is(Kind.TABLE) && tables.ask(node)) {
                pieces.addAll(tables.read(node));
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
                labels.asks(AnswerMark.summary(node)) > 0
                        || tally(shape).asks * 10 >= tally(shape).all * 6 && !shapes.named(AnswerMark.summary(node));
            case "bold", "number", "bold-number" ->
                labels.asks(text) > 0
                        || !shapes.named(text)
                                && (tally(shape).asks * 10 >= tally(shape).all * 8
                                        || Prompts.numbered(text)
                                                && tally(shape).asks * 2 >= tally(shape).all
                                                && tally(shape).numbers == tally(shape).all);
            case "labelled" ->
                labels.asks(text) > 0
                        || answered(i)
                        || Prompts.onlyLabel(text)
                        || tally(shape).all >= 3 && tally(shape).asks >= 2;
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
        return Piece.Draft.of(stem, rest, node.info(), rule, node);
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
        return Piece.Draft.of(stem, body, "", "fold-question", node);
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
        return List.of(Piece.Draft.of(problem.get(0).runs(), body, "", "exercise", node));
    }

    private int paragraphEnd(int start, String shape) {
        int level =
                outline.parent(start) < 0 ? 0 : nodes.get(outline.parent(start)).level();
        int i = start + 1;
        while (i < nodes.size()) {
            Node node = nodes.get(i);
            if (node.is(Kind.HEADING)) {
                boolean group = node.level() <= level
                        || headings.contains(node)
                        || groups(i, shape)
                        || shapes.named(node.text());
                if (group && !mark.label(node.text())) {
                    return i;
                }
            } else if (alike(shapes.of(node), shape) && takes(i, shapes.of(node))) {
                return i;
            } else if (shape.equals("labelled") && node.is(Kind.RULE) || node.is(Kind.SKIPPED) && node.level() > 0) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || BOLD.contains(one) && BOLD.contains(other);
    }

    /** Returns whether questions of a shape stand under a heading. */
    private boolean groups(int heading, String shape) {
        for (int i = heading + 1; i < outline.end(heading); i++) {
            if (shapes.of(nodes.get(i)).equals(shape) && takes(i, shape)) {
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
            return Piece.Draft.of(Runs.until(node.runs(), bold), all, "", "bold-question", node);
        }
        String rule = shape.equals("labelled") ? "labelled-question" : shape + "-question";
        List<Run> stem = node.runs();
        List<Node> all = body;
        String first = Runs.firstLine(Runs.raw(stem));
        boolean label = Prompts.onlyLabel(first);
        if (label && first.length() < Runs.raw(stem).length()) {
            // the question stands in the lines below its number
            stem = Runs.from(stem, first.length());
        } else if (label && !body.isEmpty() && body.get(0).is(Kind.PARAGRAPH)) {
            stem = body.get(0).runs();
            all = body.subList(1, body.size());
        }
        String raw = Runs.raw(stem);
        int line = raw.indexOf('\n');
        if (line > 0 && (Prompts.endsAsQuestion(raw.substring(0, line)) || shape.equals("labelled") && !label)) {
            List<Node> below = all;
            all = new ArrayList<>();
            all.add(node.withRuns(Runs.from(stem, line)));
            all.addAll(below);
            stem = Runs.until(stem, line);
        }
        return Piece.Draft.of(stem, all, "", rule, node);
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
            pieces.add(Piece.Draft.of(stem, List.of(told), "", "card", node));
            at += line.length() + 1;
        }
    }
}
