package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import studydown.markdown.AskingShapes.Tally;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Decides which lists of a file hold questions, and reads them: items with answers in them, below them, or none. */
final class ListQuestions {
    /** The first two of several options, each in a line of its own. */
    private static final Pattern OPTIONS = Pattern.compile("\\G\\n\\(?[aA][).][ \\t][^\\n]*\\n\\(?[bB][).][ \\t]");

    /** How many question marks a list with boxes has, so that they tick off what is known and are no options. */
    private static final int TICKED = 5;

    private final List<Node> nodes;
    private final Outline outline;
    private final Labels labels;
    private final AnswerMark mark;
    /** What the items of all lists right under one heading do, of those lists in which any asks. */
    private final Map<Integer, Tally> sections = new HashMap<>();

    private final Set<Integer> accepted = new HashSet<>();
    private int prompts;
    private int items;

    /** Where the pieces of a list end in the file. */
    record Read(List<Piece> pieces, int end) {}

    ListQuestions(Outline outline, List<Node> nodes, Labels labels) {
        this.outline = outline;
        this.nodes = nodes;
        this.labels = labels;
        this.mark = new AnswerMark(labels);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).is(Kind.LIST)) {
                int[] weights =
                        nodes.get(i).children().stream().mapToInt(this::weight).toArray();
                int asking =
                        (int) IntStream.of(weights).filter(weight -> weight > 0).count();
                items += weights.length;
                prompts += asking;
                if (asking > 0) {
                    // other lists are parts of answers
                    Tally section = sections.computeIfAbsent(section(i), k -> new Tally());
                    IntStream.of(weights).forEach(section::add);
                }
            }
        }
    }

    /** Names the heading above a list, and whether the list has numbers. */
    private int section(int i) {
        return outline.parent(i) * 2 + (nodes.get(i).ordered() ? 1 : 0);
    }

    /** Returns how much an item asks; what follows a link, its description, does not. */
    private int weight(Node item) {
        if (item.children().isEmpty()) {
            return 0;
        }
        List<Run> runs = item.children().get(0).runs();
        if (!runs.isEmpty() && runs.get(0) instanceof Run.LinkStart) {
            int end = 0;
            while (end < runs.size() && !(runs.get(end) instanceof Run.LinkEnd)) {
                end++;
            }
            return labels.asks(Runs.plain(runs.subList(0, end)));
        }
        return labels.asks(
                told(item)
                        ? Runs.plain(Runs.until(runs, Runs.boldLead(runs)))
                        : item.children().get(0).text());
    }

    boolean ask(int i) {
        Node list = nodes.get(i);
        Tally own = new Tally();
        int tasks = 0;
        for (Node item : list.children()) {
            own.add(weight(item));
            tasks += item.level() != 0 ? 1 : 0;
        }
        boolean dominant = prompts >= 10 && prompts * 2 >= items;
        boolean toTick = own.marks >= (dominant ? 1 : TICKED)
                && own.asks * 2 >= own.all
                && !labels.mentions("no-term-context", heading(i));
        if (own.all == 0 || tasks * 2 > own.all && !toTick) {
            return false;
        }
        if (own.asks == 0 && grouped(list)) {
            return true;
        }
        Tally section = sections.getOrDefault(section(i), new Tally());
        boolean exercises = outline.above(i).stream().limit(2).anyMatch(text -> labels.mentions("exercises", text));
        boolean nothingElse = exercises && prompts >= 10 && prompts * 10 >= items * 6;
        boolean beside = accepted.contains(section(i));
        boolean take = labelled(list)
                || list.ordered() && own.all == 1 && i + 1 < nodes.size() && mark.answers(nodes.get(i + 1))
                || tasks > 0 && toTick && outline.parent(i) == i - 1
                || beside && (list.ordered() ? own.asks == own.all : exercises && section.asks * 10 >= section.all * 7)
                || exercises && own.asks * 2 >= own.all && own.asks > 0 && !(own.marks == 0 && own.all < 3)
                || nothingElse && own.asks > 0
                || !exercises && dominant && own.asks * 2 >= own.all && own.asks > 0
                || own.marks >= 3 && own.marks == own.all && fills(i)
                || list.ordered() && own.marks >= 3 && own.marks * 10 >= own.all * 7 && bodies(list) * 2 >= own.all
                || own.marks >= 2 && own.asks * 10 >= own.all * 6 && bodies(list) * 2 >= own.all && bold(list)
                || own.asks == own.all && section.marks >= 2 && section.asks * 2 >= section.all && headed(list)
                || list.ordered() && own.all == 1 && own.asks == 1 && oneByOne(section);
        if (take) {
            accepted.add(section(i));
        }
        return take;
    }

    /** Returns whether the items of a list say that they are questions. */
    private static boolean labelled(Node list) {
        return list.children().size() > 1
                && list.children().stream()
                        .allMatch(item -> !item.children().isEmpty()
                                && Prompts.labelled(item.children().get(0).text()));
    }

    private String heading(int i) {
        return outline.parent(i) < 0 ? "" : nodes.get(outline.parent(i)).text();
    }

    /** Returns whether the items of a list are groups of questions: a name, and below it a list that asks. */
    private boolean grouped(Node list) {
        Tally inner = new Tally();
        for (Node item : list.children()) {
            if (item.children().size() != 2 || !item.children().get(1).is(Kind.LIST)) {
                return false;
            }
            item.children().get(1).children().forEach(question -> inner.add(weight(question)));
        }
        return list.children().size() >= 2 && inner.marks >= 3 && inner.asks * 10 >= inner.all * 8;
    }

    /** Returns whether the numbered items of a section, each a list of its own, are questions. */
    private static boolean oneByOne(Tally section) {
        return section.marks >= 3 && section.marks * 10 >= section.all * 7;
    }

    /** Returns whether a list is all that stands under its heading. */
    private boolean fills(int i) {
        int heading = outline.parent(i);
        return heading >= 0
                && heading == i - 1
                && (i + 1 == outline.end(heading) || nodes.get(i + 1).is(Kind.RULE));
    }

    /** Returns whether the first words of most items are bold to the end of their line, as a question above its answer is. */
    private static boolean bold(Node list) {
        long bold = list.children().stream()
                .filter(item -> !item.children().isEmpty())
                .map(item -> item.children().get(0).runs())
                .filter(runs -> Runs.boldLead(runs) > 0
                        && Runs.boldLead(runs)
                                >= Runs.raw(runs)
                                        .lines()
                                        .findFirst()
                                        .orElse("")
                                        .strip()
                                        .length())
                .count();
        return bold * 10 >= list.children().size() * 8;
    }

    /** Returns whether the items of a list begin with headings. */
    private static boolean headed(Node list) {
        return list.children().stream()
                .allMatch(item ->
                        !item.children().isEmpty() && item.children().get(0).is(Kind.HEADING));
    }

    /** Returns whether an item has words on the lines below bold ones. */
    private static boolean told(Node item) {
        List<Run> runs =
                item.children().isEmpty() ? List.of() : item.children().get(0).runs();
        int bold = Runs.boldLead(runs);
        return bold > 0 && Runs.raw(runs).stripTrailing().indexOf('\n', bold) >= 0;
    }

    private static int bodies(Node list) {
        return (int) list.children().stream()
                .filter(item -> item.children().size() > 1 || told(item))
                .count();
    }

    /** Takes the questions of a list; where its last item has no answer of its own, what follows up to the next list is one. */
    Read read(int i) {
        Node list = nodes.get(i);
        List<Piece> pieces = new ArrayList<>();
        String rule = list.ordered() ? "numbered-item" : "bullet";
        if (list.children().stream().allMatch(item -> weight(item) == 0) && grouped(list)) {
            for (Node group : list.children()) {
                pieces.add(new Piece.Plain(group.children().get(0)));
                group.children().get(1).children().forEach(item -> pieces.add(item(item, List.of(), "grouped-bullet")));
            }
            return new Read(pieces, i + 1);
        }
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
                            && node.level() > list.level()
                            && (node.children().size() == 1
                                    || weight(node.children().get(0)) == 2)) {
                break;
            }
            end++;
        }
        pieces.add(item(last, nodes.subList(i + 1, end), rule).withNumber(number));
        return new Read(pieces, end);
    }

    /** Returns whether a question ends with the first line of its item: by its mark, or by what begins in the next. */
    private static boolean endsInLine(String raw, int line, int bold) {
        return Prompts.endsAsQuestion(raw.substring(0, line))
                || Prompts.labelled(raw)
                || bold == line
                || OPTIONS.matcher(raw).find(line);
    }

    private static Piece.Draft item(Node item, List<Node> following, String rule) {
        if (item.children().isEmpty()) {
            return Piece.Draft.of(List.of(), List.of(), "", rule, item);
        }
        Node first = item.children().get(0);
        List<Node> body = new ArrayList<>();
        List<Run> stem = first.runs();
        String raw = Runs.raw(stem);
        int bold = Runs.boldLead(stem);
        int line = raw.indexOf('\n');
        int cut = bold > 0 && bold < raw.length() && Prompts.endsAsQuestion(raw.substring(0, bold))
                ? bold
                : line > 0 && endsInLine(raw, line, bold) ? line : raw.length();
        if (cut < raw.length() && first.is(Kind.PARAGRAPH)) {
            body.add(first.withRuns(Runs.from(stem, cut)));
            stem = Runs.until(stem, cut);
        }
        if (stem.isEmpty()) {
            return Piece.Draft.of(
                    List.of(new Run.Text(first.text(), first.line(), 1, false)), item.children(), "", rule, item);
        }
        body.addAll(item.children().subList(1, item.children().size()));
        body.addAll(following);
        return Piece.Draft.of(stem, body, first.is(Kind.HEADING) ? first.info() : "", rule, item);
    }

    /**
     * Parts numbered lists in which, as Markdown has it, the next numbered question goes on with the numbered steps of the answer before
     * it: where an item asks, has the number behind that of the question before, and the items before it do not ask.
     */
    static List<Node> parted(List<Node> nodes, Labels labels) {
        List<Node> parted = new ArrayList<>();
        int question = -1;
        for (Node node : nodes) {
            Node rest = node;
            if (node.ordered() && !node.children().isEmpty()) {
                int at = question < 0 ? 0 : next(node, question, labels);
                if (at > 0) {
                    parted.add(part(node, node.level(), 0, at));
                    rest = part(node, question + 1, at, node.children().size());
                }
                question = asking(rest, question, labels);
            } else if (node.is(Kind.HEADING)) {
                question = -1;
            }
            parted.add(rest);
        }
        return parted;
    }

    private static Node part(Node list, int number, int from, int to) {
        List<Node> items = list.children().subList(from, to);
        return new Node(
                Kind.LIST,
                number,
                list.info(),
                list.loose(),
                List.of(),
                items,
                items.get(0).line(),
                items.get(items.size() - 1).endLine());
    }

    private static int next(Node list, int question, Labels labels) {
        for (int k = 0; k < list.children().size(); k++) {
            Node item = list.children().get(k);
            boolean asks = !item.children().isEmpty()
                    && labels.asks(item.children().get(0).text()) > 0;
            if (asks) {
                return item.info().replaceAll("\\D", "").equals(Integer.toString(question + 1)) ? k : 0;
            }
        }
        return 0;
    }

    /** Returns the number of the question that a list is; that of the one before if it is none. */
    private static int asking(Node list, int before, Labels labels) {
        Node last = list.children().get(list.children().size() - 1);
        boolean asks =
                !last.children().isEmpty() && labels.asks(last.children().get(0).text()) > 0;
        return asks ? list.level() + list.children().size() - 1 : before;
    }
}
