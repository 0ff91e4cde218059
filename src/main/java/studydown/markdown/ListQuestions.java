package studydown.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import studydown.markdown.AskingShapes.Tally;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Decides which lists of a file hold questions. */
final class ListQuestions {
    /** How many question marks a list with boxes has, so that they tick off what is known and are no options. */
    private static final int TICKED = 5;

    /** From how many questions in lists a file may be one of questions. */
    private static final int MANY = 10;

    private final List<Node> nodes;
    private final Outline outline;
    private final Labels labels;
    private final AnswerMark mark;
    /** What the items of all lists right under one heading do, of those lists in which any asks. */
    private final Map<Integer, Tally> sections = new HashMap<>();

    private final Set<Integer> accepted = new HashSet<>();
    /** Whether the file asks in bold lines of lists, with the answers below. */
    private boolean bold;

    private int prompts;
    private int items;

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
        Optional<String> line = ListReader.askedInLine(item).or(() -> ListReader.askedAbove(item));
        if (line.isPresent()) {
            return labels.asks(line.get());
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

    /** Returns whether a list holds questions. */
    boolean ask(int i) {
        Candidate list = new Candidate(i);
        if (list.isEmpty() || list.isToDo()) {
            return false;
        }
        if (list.isGroups()) {
            return true;
        }
        boolean asks = list.saysSo()
                || list.isAnsweredBelow()
                || list.ticksOffItsSection()
                || list.goesOnWithQuestions()
                || list.isExercises()
                || list.isInFileOfQuestions()
                || list.fillsItsSection()
                || list.answersItself()
                || list.answersInLine()
                || list.isBoldAsOthers()
                || list.asksInHeadings()
                || list.isOneOfNumbered();
        if (asks) {
            accepted.add(section(i));
            bold |= list.answersItself() && isBold(nodes.get(i));
        }
        return asks;
    }

    /** A list, and what speaks for or against its items being questions. */
    private final class Candidate {
        private final int place;
        private final Node list;
        private final Tally own = new Tally();
        private final Tally section;
        private final boolean exercises;
        private int boxes;

        Candidate(int place) {
            this.place = place;
            this.list = nodes.get(place);
            this.section = sections.getOrDefault(section(place), new Tally());
            this.exercises =
                    outline.above(place).stream().limit(2).anyMatch(above -> labels.mentions("exercises", above))
                            || place > 0 && asksBelow(nodes.get(place - 1));
            for (Node item : list.children()) {
                own.add(weight(item));
                boxes += item.level() != 0 ? 1 : 0;
            }
        }

        boolean isEmpty() {
            return own.all == 0;
        }

        /** Its boxes are for things to do, or options to choose from. */
        boolean isToDo() {
            return boxes * 2 > own.all && !ticksOff();
        }

        /** Its boxes tick off which questions are known. */
        private boolean ticksOff() {
            int heading = outline.parent(place);
            return own.mostlyAsks(1)
                    && own.marks >= (inFileOf(5) ? 1 : TICKED)
                    && !labels.mentions(
                            "no-term-context",
                            heading < 0 ? "" : nodes.get(heading).text());
        }

        /** At least so many tenths of the items of all lists of the file ask. */
        private boolean inFileOf(int tenths) {
            return prompts >= MANY && prompts * 10 >= items * tenths;
        }

        boolean isGroups() {
            return own.asks == 0 && ListReader.isGroups(list, ListQuestions.this::weight);
        }

        /** Its items are labelled as questions. */
        boolean saysSo() {
            return own.all > 1
                    && list.children().stream()
                            .allMatch(item -> !item.children().isEmpty()
                                    && Prompts.labelled(item.children().get(0).text()));
        }

        boolean isAnsweredBelow() {
            return list.ordered() && own.all == 1 && place + 1 < nodes.size() && mark.answers(nodes.get(place + 1));
        }

        boolean ticksOffItsSection() {
            return boxes > 0 && ticksOff() && outline.parent(place) == place - 1;
        }

        /** It stands under one heading with a list of questions, and asks no less. */
        boolean goesOnWithQuestions() {
            boolean asksAsWell =
                    list.ordered() ? own.asks == own.all : exercises && section.asks * 10 >= section.all * 7;
            return asksAsWell && accepted.contains(section(place));
        }

        /** It stands under a heading that promises exercises or questions. */
        boolean isExercises() {
            boolean half = own.mostlyAsks(1) && (own.marks > 0 || own.all > 2);
            return exercises && own.asks > 0 && (half || inFileOf(6));
        }

        boolean isInFileOfQuestions() {
            return !exercises && own.mostlyAsks(1) && inFileOf(5);
        }

        /** It is all that stands under its heading, or ends it as a long numbered list does, and nothing in it does not ask. */
        boolean fillsItsSection() {
            int heading = outline.parent(place);
            if (list.ordered() && own.marks >= 5 && own.marks == own.all && heading >= 0) {
                return place + 1 == outline.end(heading);
            }
            return own.marks >= 3
                    && own.marks == own.all
                    && heading >= 0
                    && heading == place - 1
                    && (place + 1 == outline.end(heading)
                            || nodes.get(place + 1).is(Kind.RULE));
        }

        /** Its items hold more than their questions. */
        boolean answersItself() {
            long answered = list.children().stream()
                    .filter(item -> item.children().size() > 1 || told(item))
                    .count();
            boolean numbered = list.ordered() && own.marks >= 3 && own.marks * 10 >= own.all * 7;
            boolean bold = own.marks >= 2 && own.asks * 10 >= own.all * 6 && isBold(list);
            return answered * 2 >= own.all && (numbered || bold);
        }

        boolean answersInLine() {
            return ListReader.answersInLine(list);
        }

        /** It asks in bold lines and answers below them, as a list before it does. */
        boolean isBoldAsOthers() {
            return bold
                    && own.marks == own.all
                    && isBold(list)
                    && list.children().stream().allMatch(item -> item.children().size() > 1 || told(item));
        }

        boolean asksInHeadings() {
            return own.asks == own.all
                    && section.marks >= 2
                    && section.mostlyAsks(1)
                    && list.children().stream()
                            .allMatch(item -> !item.children().isEmpty()
                                    && item.children().get(0).is(Kind.HEADING));
        }

        /** It is one of the numbered questions of its section, which are lists of their own as something stands between them. */
        boolean isOneOfNumbered() {
            return list.ordered()
                    && own.all == 1
                    && own.asks == 1
                    && section.marks >= 3
                    && section.marks * 10 >= section.all * 7;
        }
    }

    /** Returns whether a paragraph ends with a line that tells to answer what stands below it. */
    private boolean asksBelow(Node node) {
        String raw = Runs.raw(node.runs()).stripTrailing();
        return node.is(Kind.PARAGRAPH) && labels.begins("asks-below", raw.substring(raw.lastIndexOf('\n') + 1));
    }

    /** Returns whether the first words of most items are bold to the end of their line, as a question above its answer is. */
    private static boolean isBold(Node list) {
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

    /** Returns whether an item has words on the lines below bold ones. */
    private static boolean told(Node item) {
        List<Run> runs =
                item.children().isEmpty() ? List.of() : item.children().get(0).runs();
        int bold = Runs.boldLead(runs);
        return bold > 0 && Runs.raw(runs).stripTrailing().indexOf('\n', bold) >= 0;
    }

    /** Takes the questions of a list. */
    ListReader.Read read(int i) {
        return ListReader.read(nodes, i, this::weight);
    }
}
