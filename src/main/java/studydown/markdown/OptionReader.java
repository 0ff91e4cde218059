package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Reads the options below a question: tasks, items or lines with letters, and which of them is right. */
final class OptionReader {
    private static final Pattern OPTION = Pattern.compile("^\\s*[(（\\[]?([A-Ha-h])[)）\\].:、]\\s*(?=\\S)");
    private static final Pattern KEY = Pattern.compile(
            "^\\W*[(（]?([A-Ha-h]{1,8}|[1-8])[)）]?((?:\\s*(?:,|/|&|and|\\+)\\s*[A-Ha-h]\\b)*)(?:[.):,\\s]|$)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（]([^()（）]{2,120})[)）]\\s*$");
    private static final int MOST = 10;

    private final Labels labels;
    private List<Choice> options = new ArrayList<>();

    /** One of the options below a question. */
    record Choice(List<Run> text, boolean right, List<Run> why) {}

    OptionReader(Labels labels) {
        this.labels = labels;
    }

    List<Choice> options() {
        return options;
    }

    boolean none() {
        return options.isEmpty();
    }

    /**
     * Reads options if a block holds nothing else.
     *
     * @param marked whether an answer follows, so that a plain list may hold options too
     */
    boolean read(Node node, boolean marked) {
        if (node.is(Kind.LIST)) {
            return tasks(node) || lettered(node) || marked && plain(node);
        }
        return node.is(Kind.PARAGRAPH) && lines(node) || node.is(Kind.CODE) && lines(node);
    }

    private boolean tasks(Node list) {
        int tasks =
                (int) list.children().stream().filter(item -> item.level() != 0).count();
        if (tasks < 2 || tasks < list.children().size()) {
            return false;
        }
        for (Node item : list.children()) {
            add(item, item.level() == Node.DONE, 0);
        }
        return true;
    }

    private void add(Node item, boolean right, int cut) {
        List<Run> text =
                item.children().isEmpty() ? List.of() : item.children().get(0).runs();
        List<Node> rest = item.children().isEmpty()
                ? List.of()
                : item.children().subList(1, item.children().size());
        List<Run> why = new ArrayList<>();
        for (Node node : rest) {
            why.addAll(node.is(Kind.QUOTE) ? BlockMarkup.inline(node.children()) : BlockMarkup.of(List.of(node)));
        }
        options.add(new Choice(Runs.from(text, cut), right, Runs.trim(why)));
    }

    private boolean lettered(Node list) {
        if (list.children().size() < 2) {
            return false;
        }
        for (Node item : list.children()) {
            if (item.children().isEmpty()
                    || !OPTION.matcher(Runs.raw(item.children().get(0).runs())).find()) {
                return false;
            }
        }
        for (Node item : list.children()) {
            Matcher matcher = OPTION.matcher(Runs.raw(item.children().get(0).runs()));
            matcher.find();
            add(item, false, matcher.end());
        }
        return true;
    }

    /** A list before an answer of one letter or number holds options. */
    private boolean plain(Node list) {
        if (list.children().size() < 2
                || list.children().size() > 8
                || list.children().stream()
                        .anyMatch(item -> item.children().size() != 1
                                || !item.children().get(0).is(Kind.PARAGRAPH))) {
            return false;
        }
        list.children().forEach(item -> add(item, false, 0));
        return true;
    }

    private boolean lines(Node node) {
        String raw = Runs.raw(node.runs());
        String[] lines = raw.split("\n");
        if (lines.length < 2 || lines.length > MOST) {
            return false;
        }
        int letter = 0;
        int at = 0;
        List<int[]> cuts = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                Matcher matcher = OPTION.matcher(line);
                if (!isOption(matcher, letter)) {
                    return false;
                }
                letter++;
                cuts.add(new int[] {at + matcher.end(), at + line.length()});
            }
            at += line.length() + 1;
        }
        for (int[] cut : cuts) {
            List<Run> text = Runs.from(Runs.until(node.runs(), cut[1]), cut[0]);
            options.add(new Choice(text, false, List.of()));
        }
        return letter >= 2;
    }

    private static boolean isOption(Matcher line, int letter) {
        return line.find() && Character.toLowerCase(line.group(1).charAt(0)) == 'a' + letter;
    }

    /** Returns where in a text the lines of its options begin, if it ends with such; its length if not. */
    static int optionsBehind(String text) {
        String[] lines = text.split("\n");
        int at = 0;
        for (int first = 0; first < lines.length; first++) {
            int letter = 0;
            while (first > 0
                    && first + letter < lines.length
                    && isOption(OPTION.matcher(lines[first + letter]), letter)) {
                letter++;
            }
            if (letter >= 2 && first + letter == lines.length) {
                return at - 1;
            }
            at += lines[first].length() + 1;
        }
        return text.length();
    }

    /** Finds the right options where they are marked in place, or named in the answer, which loses a mere name. */
    void mark(List<Node> answer) {
        if (options.isEmpty() || options.stream().anyMatch(Choice::right) || markedInPlace()) {
            return;
        }
        String text = answer.isEmpty() ? "" : text(answer);
        Matcher key = KEY.matcher(text);
        if (!key.find()) {
            return;
        }
        String names = (key.group(1) + key.group(2)).toLowerCase(java.util.Locale.ROOT);
        List<Integer> named = names.replace("and", "")
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(name -> Character.isDigit(name) ? name - '1' : name - 'a')
                .boxed()
                .toList();
        boolean word = key.group(1).length() > 1
                && (named.stream().distinct().count() < named.size()
                        || !key.group(1).equals(key.group(1).toUpperCase(java.util.Locale.ROOT)));
        if (word || named.stream().anyMatch(index -> index >= options.size())) {
            return;
        }
        named.forEach(index -> {
            Choice right = options.get(index);
            options.set(index, new Choice(right.text(), true, right.why()));
        });
        String rest = Labels.normal(text.substring(key.end()));
        if (rest.isEmpty()
                || rest.equals(
                        Labels.normal(Runs.plain(options.get(named.get(0)).text())))) {
            answer.remove(0);
        } else if (key.end() > 0 && text(answer).startsWith("\n", key.end() - 1)) {
            // the name stands alone in the first line
            answer.set(0, answer.get(0).withRuns(Runs.from(answer.get(0).runs(), key.end())));
        }
    }

    private static String text(List<Node> answer) {
        return Runs.raw(answer.get(0).runs());
    }

    private boolean markedInPlace() {
        List<Choice> marked = new ArrayList<>();
        boolean any = false;
        for (Choice option : options) {
            String raw = Runs.raw(option.text());
            boolean check = raw.codePoints().anyMatch(c -> c == '✓' || c == '✔' || c == '✅' || c == '☑');
            Matcher bracket = BRACKETS.matcher(raw);
            boolean word = bracket.find() && labels.is("right", bracket.group(1));
            int bold = Runs.boldLead(option.text());
            boolean strong = bold > 0 && bold >= raw.stripTrailing().length();
            boolean right = check || word || strong;
            any |= right;
            List<Run> text = word
                    ? Runs.until(option.text(), bracket.start())
                    : check ? Prompts.clean(option.text()) : option.text();
            marked.add(new Choice(text, right, option.why()));
        }
        if (!any || marked.stream().allMatch(Choice::right)) {
            return false;
        }
        options = marked;
        return true;
    }
}
