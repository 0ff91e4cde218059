package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.AskingShapes.Tally;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Reads lists of questions: items with answers in them, below them, or none. */
final class ListReader {
    /** The first two of several options, each in a line of its own. */
    private static final Pattern OPTIONS = Pattern.compile("\\G\\n\\(?[aA][).][ \\t][^\\n]*\\n\\(?[bB][).][ \\t]");

    /** What stands between a question and its answer in one line; where most items have it, a point may end a question too. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[?？؟])\\s*(?://|->|=>|[→⇒➜]|[-–—=:：]+)\\s+(?=\\S)");

    private static final Pattern BEHIND = Pattern.compile("\\s+(?://|->|=>|[→⇒➜])\\s+(?=\\S)");

    private ListReader() {}

    /** Returns the question of an item that has its answer behind a sign in the same line; nothing if it has none. */
    static Optional<String> askedInLine(Node item) {
        if (item.children().isEmpty()) {
            return Optional.empty();
        }
        String raw = Runs.raw(item.children().get(0).runs());
        Matcher between = BETWEEN.matcher(raw);
        return raw.indexOf('\n') < 0 && !Prompts.endsAsQuestion(raw) && between.find()
                ? Optional.of(raw.substring(0, between.start()))
                : Optional.empty();
    }

    /** Returns the question that fills the first line of an item, with its answer in the lines below; nothing if it is none. */
    static Optional<String> askedAbove(Node item) {
        Node first = item.children().isEmpty() ? item : item.children().get(0);
        String raw = Runs.raw(first.runs());
        int line = raw.indexOf('\n');
        return first.is(Kind.PARAGRAPH)
                        && line > 0
                        && !raw.substring(line).isBlank()
                        && Prompts.endsAsQuestion(raw.substring(0, line))
                ? Optional.of(raw.substring(0, line))
                : Optional.empty();
    }

    /** Returns whether most items of a list have their answers in the line of their question, or in those right below. */
    static boolean answersInLine(Node list) {
        long answered = list.children().stream()
                .filter(item ->
                        askedInLine(item).isPresent() || askedAbove(item).isPresent())
                .count();
        return answered >= 3 && answered * 2 >= list.children().size();
    }

    /** The pieces of a list, and which block follows them. */
    record Read(List<Piece> pieces, int end) {}

    /** Returns whether the items of a list are groups of questions: a name, and below it a list that asks. */
    static boolean isGroups(Node list, ToIntFunction<Node> weight) {
        Tally inner = new Tally();
        for (Node item : list.children()) {
            if (item.children().size() != 2 || !item.children().get(1).is(Kind.LIST)) {
                return false;
            }
            item.children().get(1).children().forEach(question -> inner.add(weight.applyAsInt(question)));
        }
        return list.children().size() >= 2 && inner.marks >= 3 && inner.asks * 10 >= inner.all * 8;
    }

    /**
     * Takes the questions of a list; where its last item has no answer of its own, what follows up to the next list is one.
     *
     * @param weight how much an item asks, as {@link Labels#asks} says
     */
    static Read read(List<Node> nodes, int i, ToIntFunction<Node> weight) {
        Node list = answersInLine(nodes.get(i)) ? apart(nodes.get(i)) : nodes.get(i);
        List<Piece> pieces = new ArrayList<>();
        String rule = list.ordered() ? "numbered-item" : "bullet";
        if (list.children().stream().allMatch(item -> weight.applyAsInt(item) == 0) && isGroups(list, weight)) {
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
        int end = beforeNext(nodes, i);
        boolean alone = list.children().size() == 1 && last.children().size() == 1 && list.ordered();
        while (alone && end < nodes.size()) {
            Node node = nodes.get(end);
            if (node.is(Kind.HEADING)
                    || node.is(Kind.RULE)
                    || node.is(Kind.LIST)
                            && node.ordered()
                            && node.level() > list.level()
                            && (node.children().size() == 1
                                    || weight.applyAsInt(node.children().get(0)) == 2)) {
                break;
            }
            end++;
        }
        pieces.add(item(last, nodes.subList(i + 1, end), rule).withNumber(number));
        return new Read(pieces, end);
    }

    /** Returns the index of the numbered list that goes on with the numbers of another below some text; the index behind that if none does. */
    private static int beforeNext(List<Node> nodes, int i) {
        Node list = nodes.get(i);
        int next = i + 1;
        while (list.ordered()
                && next < nodes.size()
                && !nodes.get(next).ordered()
                && !nodes.get(next).is(Kind.HEADING)
                && !nodes.get(next).is(Kind.RULE)
                && !TermTally.lone(nodes.get(next))) {
            // a bold line is the name of what follows
            next++;
        }
        boolean goesOn = list.ordered()
                && next < nodes.size()
                && nodes.get(next).ordered()
                && nodes.get(next).level() == list.level() + list.children().size();
        return goesOn ? next : i + 1;
    }

    /** Puts the answers that stand in the lines of their questions into paragraphs of their own. */
    private static Node apart(Node list) {
        return list.withChildren(
                list.children().stream().map(ListReader::parted).toList());
    }

    private static Node parted(Node item) {
        Node first = item.children().isEmpty() ? item : item.children().get(0);
        String raw = Runs.raw(first.runs());
        Matcher sign = (askedInLine(item).isPresent() ? BETWEEN : BEHIND).matcher(raw);
        if (raw.indexOf('\n') >= 0 || !sign.find()) {
            return item;
        }
        List<Node> children = new ArrayList<>();
        children.add(first.withRuns(Runs.until(first.runs(), sign.start())));
        children.add(first.withRuns(Runs.from(first.runs(), sign.end())));
        children.addAll(item.children().subList(1, item.children().size()));
        return item.withChildren(children);
    }

    /** Returns whether a question ends with the first line of its item: by its mark, or by what begins in the next. */
    private static boolean endsInLine(String raw, int line, int bold) {
        return Prompts.endsAsQuestion(raw.substring(0, line))
                || Prompts.labelled(raw)
                || bold == line
                || OPTIONS.matcher(raw).find(line);
    }

    /** Returns an item without the list of one item that it begins with, as in {@code - 1. What …?}. */
    private static Node unwrapped(Node item) {
        Node first = item.children().isEmpty() ? item : item.children().get(0);
        if (!first.is(Kind.LIST) || first.children().size() != 1) {
            return item;
        }
        List<Node> all = new ArrayList<>(first.children().get(0).children());
        all.addAll(item.children().subList(1, item.children().size()));
        return item.withChildren(all);
    }

    private static Piece.Draft item(Node written, List<Node> following, String rule) {
        Node item = unwrapped(written);
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
