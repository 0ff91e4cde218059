package studydown.markdown;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import studydown.markdown.AskingShapes.Tally;
import studydown.markdown.Node.Kind;

/**
 * Decides which headings of a file are questions: by their words, by what their siblings are, and by an answer that is marked as one
 * right below them.
 */
final class HeadingQuestions {
    /** From how many headings on a level without any question mark may be one of questions. */
    private static final int WORDY = 8;

    private final Outline outline;
    private final Labels labels;
    private final AskingShapes shapes;
    private final AnswerMark mark;
    private final Set<String> accepted;
    private final int inParagraphs;
    private final Map<Integer, Tally> levels = new HashMap<>();
    private final Map<Integer, Tally> groups = new HashMap<>();
    private final Map<String, Integer> folds = new HashMap<>();
    private final int[] weights;
    /** Which headings name a part of a guide or of an answer. */
    private final boolean[] named;

    private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Prepares the decision.
     *
     * @param accepted the shapes of paragraphs, folds and divisions in which the file asks
     * @param inParagraphs how many blocks of these ask
     */
    HeadingQuestions(Outline outline, Labels labels, Set<String> accepted, int inParagraphs) {
        this.outline = outline;
        this.labels = labels;
        this.shapes = new AskingShapes(labels);
        this.mark = new AnswerMark(labels);
        this.accepted = accepted;
        this.inParagraphs = inParagraphs;
        this.weights = new int[outline.size()];
        this.named = new boolean[outline.size()];
    }

    /** Returns the headings that are questions. */
    Set<Node> find() {
        for (int i = 0; i < outline.size(); i++) {
            if (outline.node(i).is(Kind.DETAILS)) {
                folds.merge(Labels.normal(AnswerMark.summary(outline.node(i))), 1, Integer::sum);
            }
        }
        for (int i = 0; i < outline.size(); i++) {
            Node node = outline.node(i);
            if (node.is(Kind.HEADING)) {
                named[i] = shapes.named(node.text());
                weights[i] = weight(i);
                Tally level = levels.computeIfAbsent(node.level(), l -> new Tally());
                level.add(weights[i]);
                level.bare += weights[i] > 0 && outline.end(i) == i + 1 ? 1 : 0;
                level.words += labels.interrogative(node.text()) && hasBody(i) ? 1 : 0;
            }
        }
        int last = -1;
        for (int i = 0; i < outline.size(); i++) {
            Node node = outline.node(i);
            if (!node.is(Kind.HEADING)) {
                continue;
            }
            if (inQuestion(i) ? goesOn(last, i) : asks(i)) {
                found.add(node);
                last = i;
            }
        }
        return found;
    }

    private int weight(int i) {
        String text = outline.node(i).text();
        if (named[i]) {
            return labels.asks(text);
        }
        boolean told = Prompts.onlyLabel(text) || Prompts.labelledNumber(text) || answered(i);
        return told ? 2 : labels.asks(text);
    }

    /** Returns whether one answer, marked as such, or the options of one question stand right below a heading. */
    private boolean answered(int i) {
        int marks = 0;
        int options = 0;
        for (int k = i + 1; k < outline.end(i); k++) {
            Node node = outline.node(k);
            if (outline.parent(k) != i) {
                continue;
            }
            if (node.is(Kind.HEADING) && (labels.is("exercises", node.text()) || labels.is("glossary", node.text()))) {
                // a chapter, with the answers to its questions at its end
                return false;
            } else if (node.is(Kind.HEADING)) {
                // the letters of a glossary are no words for "answer"
                marks += mark.label(node.text()) && !FileText.letter(node.text()) ? 1 : 0;
            } else if (node.is(Kind.DETAILS) && !asksItself(node)) {
                boolean usual = folds.getOrDefault(Labels.normal(AnswerMark.summary(node)), 0) >= 3
                        && labels.asks(AnswerMark.summary(node)) == 0;
                marks += mark.fold(node) || usual ? 1 : 0;
            } else if (asksItself(node)) {
                // the question stands below the heading
                return false;
            } else if (node.is(Kind.PARAGRAPH) && mark.word(Runs.raw(node.runs())) > 0) {
                marks++;
            } else if (node.is(Kind.LIST) && !todo(node) || node.is(Kind.PARAGRAPH)) {
                options += new OptionReader(labels).read(node, false) ? 1 : 0;
            }
        }
        return marks == 1 && options <= 1 || marks == 0 && options == 1;
    }

    private boolean asksItself(Node node) {
        if (node.is(Kind.LIST)) {
            return node.children().stream()
                    .anyMatch(item -> !item.children().isEmpty()
                            && labels.asks(item.children().get(0).text()) > 0);
        }
        String shape = shapes.of(node);
        return node.is(Kind.PARAGRAPH) && Prompts.labelled(node.text())
                || accepted.contains(shape) && shapes.weight(node, shape) > 0;
    }

    /** Returns whether a list holds questions only. */
    private static boolean asksThroughout(Node list) {
        return list.is(Kind.LIST)
                && list.children().size() > 1
                && list.children().stream()
                        .allMatch(item -> !item.children().isEmpty()
                                && Prompts.endsAsQuestion(item.children().get(0).text()));
    }

    /** Returns whether a list has boxes to tick: options below a question, but things to do below another heading. */
    private static boolean todo(Node list) {
        return list.children().stream().anyMatch(item -> item.level() != 0);
    }

    private boolean inQuestion(int i) {
        for (int p = outline.parent(i); p >= 0; p = outline.parent(p)) {
            if (found.contains(outline.node(p))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a heading is deeper than the question before it only by mistake: it asks, and has the next number. */
    private boolean goesOn(int last, int i) {
        return weights[i] > 0 && firstNumbered(last, i + 1) == i;
    }

    /** Returns the first heading with a number below a question, if that is the next after the question's; -1 if it is not. */
    private int firstNumbered(int question, int end) {
        int own = Prompts.number(outline.node(question).text());
        for (int k = question + 1; own > 0 && k < end; k++) {
            int number = outline.node(k).is(Kind.HEADING)
                    ? Prompts.number(outline.node(k).text())
                    : 0;
            if (number > 0) {
                return number == own + 1 ? k : -1;
            }
        }
        return -1;
    }

    private Tally level(int level) {
        return levels.getOrDefault(level, new Tally());
    }

    private boolean asks(int i) {
        Node node = outline.node(i);
        if (node.text().isEmpty() || inQuestion(i) || named[i]) {
            return false;
        }
        Candidate heading = new Candidate(i);
        return (node.level() > 1 || heading.level.marks >= 3)
                && !inside(i, heading.level)
                && (weights[i] > 0 ? heading.asksLikeOthers() : heading.goesAlong());
    }

    /** A heading, and what those beside it say of its being a question. */
    private final class Candidate {
        private final int place;
        /** The headings of the same level in the whole file. */
        private final Tally level;
        /** Those of them that stand under the same heading. */
        private final Tally group;

        private final boolean exercises;

        Candidate(int place) {
            this.place = place;
            this.level = level(outline.node(place).level());
            this.group = group(place);
            this.exercises =
                    outline.above(place).stream().limit(2).anyMatch(above -> labels.mentions("exercises", above));
        }

        /** Many headings of the level ask in words, without a mark. */
        private boolean isWordy() {
            return level.words >= WORDY && level.words * 10 >= level.all * 6 && hasBody(place);
        }

        /** Its level holds nearly nothing but questions. */
        private boolean isOfQuestions() {
            boolean wordy = isWordy();
            return (level.marks >= WORDY || wordy) && level.asks * 10 >= level.all * (wordy ? 8 : 9) && hasBody(place);
        }

        /** It has nothing below it, as have most questions of its level. */
        private boolean isBare() {
            return outline.end(place) == place + 1 && level.bare >= 3 && level.asks * 10 >= level.all * 6;
        }

        /** It asks by its own words: do others? */
        boolean asksLikeOthers() {
            if (weights[place] == 2) {
                if (Prompts.endsAsQuestion(outline.node(place).text()) && answered(place)) {
                    return true;
                }
                return level.marks >= 2 || exercises || level.mostlyAsks(1);
            }
            boolean here = group.marks >= 1 && group.mostlyAsks(3) || exercises && group.mostlyAsks(1);
            return here || (level.marks >= 2 || isWordy()) && level.mostlyAsks(3);
        }

        /** It does not ask by its own words, but stands among questions as one of them. */
        boolean goesAlong() {
            boolean among = group.asks >= 3 && group.asks * 10 >= group.all * 6 && hasBody(place)
                    || exercises && group.mostlyAsks(1)
                    || isOfQuestions()
                    || isBare();
            boolean told = group.marks >= 2 || exercises || isOfQuestions() || isBare() && level.marks >= 3;
            return among && told && !isOutOfNumber() && !isNameOfQuestions() && !announces();
        }

        /** The questions beside it have numbers, and it has none. */
        private boolean isOutOfNumber() {
            return group.asks > 0
                    && group.numbers * 3 >= group.asks * 2
                    && !Prompts.numbered(outline.node(place).text());
        }

        /** It ends with a colon, and names what stands below it. */
        private boolean announces() {
            String text = outline.node(place).text();
            return text.endsWith(":") || text.endsWith("：");
        }

        /** A list of questions is all that stands below it. */
        private boolean isNameOfQuestions() {
            return outline.end(place) == place + 2 && asksThroughout(outline.node(place + 1));
        }
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
            if (node.is(Kind.HEADING) && node.level() == level && outline.parent(k) == parent && !named[k]) {
                tally.add(weights[k]);
                tally.numbers += weights[k] > 0 && Prompts.numbered(node.text()) ? 1 : 0;
            }
        }
        return tally;
    }

    private boolean hasBody(int i) {
        return i + 1 < outline.end(i) && !outline.node(i + 1).is(Kind.HEADING);
    }

    /** Returns whether what asks stands below a heading rather than in it. */
    private boolean inside(int i, Tally level) {
        Map<Integer, Integer> deeper = new HashMap<>();
        int other = 0;
        int next = firstNumbered(i, outline.end(i));
        int end = next > 0 && weights[next] > 0 ? next : outline.end(i);
        for (int k = i + 1; k < end; k++) {
            Node node = outline.node(k);
            if (node.is(Kind.HEADING)) {
                if (weights[k] == 2) {
                    deeper.merge(node.level(), 1, Integer::sum);
                }
                continue;
            }
            String shape = shapes.of(node);
            if (accepted.contains(shape)) {
                other +=
                        shapes.weight(node, shape) == 2 || shape.equals("labelled") || shape.equals("exercise") ? 1 : 0;
            }
        }
        boolean headings = deeper.entrySet().stream()
                .anyMatch(entry -> entry.getValue() >= 2 && level(entry.getKey()).marks > 2 * level.marks);
        return headings || other >= 2 && inParagraphs > 2 * level.asks;
    }
}
