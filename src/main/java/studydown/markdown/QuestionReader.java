package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Tells apart what stands below a question: more of the question, options, and the parts of the answer. */
final class QuestionReader {
    private static final Pattern OPTION = Pattern.compile("^\\s*[(（\\[]?([A-Ha-h])[)）\\].:、]\\s*(?=\\S)");
    private static final Pattern KEY = Pattern.compile("^\\W*[(（]?([A-Ha-h]|[1-8])[)）]?(?:[.):,\\s]|$)");
    private static final Pattern ANSWER =
            Pattern.compile("^([\\p{L}' &]{1,30}?)\\s*(\\d{0,4})\\s*([:：]|[.)](?=\\s|$)|[-–—](?=\\s))\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（]([^()（）]{2,120})[)）]\\s*$");

    private final Labels labels;

    private List<Node> more = new ArrayList<>();
    private List<Choice> options = new ArrayList<>();
    private List<Node> answer = new ArrayList<>();
    private List<Run> spoken = List.of();
    private List<List<Run>> points = new ArrayList<>();
    private List<Run> weak = List.of();
    private Optional<String> level = Optional.empty();
    private final List<String> roles = new ArrayList<>();
    private List<Run> stem;

    /** One of the options below a question. */
    record Choice(List<Run> text, boolean right, List<Run> why) {}

    QuestionReader(Piece.Draft draft, Labels labels) {
        this.labels = labels;
        this.stem = stem(draft.stem());
        body(draft.body());
    }

    List<Run> stem() {
        return stem;
    }

    List<Node> more() {
        return more;
    }

    List<Choice> options() {
        return options;
    }

    List<Node> answer() {
        return answer;
    }

    List<Run> spoken() {
        return spoken;
    }

    List<List<Run>> points() {
        return points;
    }

    List<Run> weak() {
        return weak;
    }

    Optional<String> level() {
        return level;
    }

    List<String> roles() {
        return roles;
    }

    private List<Run> stem(List<Run> written) {
        List<Run> runs = unbold(Prompts.clean(written));
        runs = Runs.from(runs, Prompts.lead(Runs.raw(runs)));
        String raw = Runs.raw(runs);
        Matcher bracket = BRACKETS.matcher(raw);
        if (bracket.find()) {
            boolean known = true;
            Optional<String> foundLevel = Optional.empty();
            List<String> foundRoles = new ArrayList<>();
            for (String word : bracket.group(1).split("[;,/，；]")) {
                Optional<String> asLevel = labels.level(word);
                Optional<String> asRole = labels.interviewRole(word);
                known &= asLevel.isPresent() || asRole.isPresent();
                foundLevel = foundLevel.isPresent() ? foundLevel : asLevel;
                asRole.ifPresent(foundRoles::add);
            }
            if (known) {
                level = foundLevel;
                roles.addAll(foundRoles);
                runs = Runs.until(runs, bracket.start());
            }
        }
        return runs.isEmpty() ? Runs.title(written) : runs;
    }

    /** Takes the bold away from a question that is bold as a whole. */
    private static List<Run> unbold(List<Run> runs) {
        int bold = Runs.boldLead(runs);
        if (bold == 0
                || bold < Runs.raw(runs).stripTrailing().length()
                        && !Prompts.onlyLabel(Runs.raw(runs).substring(0, bold))
                        && Prompts.lead(Runs.raw(runs)) < bold) {
            return runs;
        }
        return runs.stream()
                .filter(run -> !Html.isOpen(run, "strong") && !Html.isClose(run, "strong"))
                .toList();
    }

    private void body(List<Node> written) {
        List<Node> nodes = trimmed(written);
        int marker = -1;
        for (int i = 0; i < nodes.size() && marker < 0; i++) {
            marker = marks(nodes.get(i)) ? i : -1;
        }
        int from = 0;
        if (marker >= 0) {
            for (Node node : nodes.subList(0, marker)) {
                if (options.isEmpty() && options(node, true)) {
                    continue;
                }
                more.add(node);
            }
            from = marker;
        } else {
            while (from < nodes.size() && options.isEmpty()) {
                Node node = nodes.get(from);
                if (options(node, false)) {
                    from++;
                } else if (from + 1 < nodes.size()
                        && (node.is(Kind.CODE) || image(node))
                        && optionsAhead(nodes, from + 1)) {
                    more.add(node);
                    from++;
                } else {
                    break;
                }
            }
        }
        for (Node node : nodes.subList(from, nodes.size())) {
            answer.addAll(unlabelled(node));
        }
        answer = new ArrayList<>(trimmed(answer));
        if (placeholder()) {
            answer.clear();
        } else if (!answer.isEmpty() && answer.stream().allMatch(QuestionReader::onlyLinks)) {
            // where to look an answer up is no answer
            more.addAll(answer);
            answer.clear();
        }
        mark();
        parts();
    }

    private boolean optionsAhead(List<Node> nodes, int from) {
        QuestionReader probe = new QuestionReader(labels);
        return nodes.subList(from, Math.min(nodes.size(), from + 2)).stream()
                .anyMatch(node -> probe.options(node, false));
    }

    private QuestionReader(Labels labels) {
        this.labels = labels;
        this.stem = List.of();
    }

    private static boolean image(Node node) {
        return node.is(Kind.PARAGRAPH)
                && node.runs().stream().anyMatch(Run.Image.class::isInstance)
                && node.runs().stream()
                        .noneMatch(run ->
                                run instanceof Run.Text text && !text.text().isBlank());
    }

    /** Returns whether a block says that the answer begins here. */
    private boolean marks(Node node) {
        return switch (node.kind()) {
            case DETAILS -> answerFold(node);
            case DIVISION -> node.info().matches("(?i).*\\b(?:solution|answer)\\b.*");
            case HEADING -> answerWord(node.text()) > 0;
            case PARAGRAPH -> answerWord(Runs.raw(node.runs())) > 0;
            default -> false;
        };
    }

    private boolean answerFold(Node details) {
        String summary = details.children().stream()
                .filter(child -> child.is(Kind.SUMMARY))
                .findFirst()
                .map(Node::text)
                .orElse("");
        return summary.isBlank() || labels.mentions("answer", summary) || labels.is("tip", summary);
    }

    /** Returns how many characters a word for "answer" takes at the beginning of a text; 0 if there is none. */
    private int answerWord(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
            if (start > 6) {
                return 0;
            }
        }
        String bare = text.substring(start, Math.min(text.length(), start + 60));
        Matcher colon = ANSWER.matcher(bare);
        if (colon.find() && labels.is("answer", colon.group(1))) {
            boolean letter =
                    colon.group(1).strip().length() == 1 && colon.group(2).isEmpty();
            boolean option =
                    letter && (colon.group(3).equals(")") || colon.group(3).equals(".") && text.contains("\n"));
            return option ? 0 : start + colon.end();
        }
        return text.strip().length() < 40 && labels.is("answer", text.replaceAll("[\\d]+", "")) ? text.length() : 0;
    }

    private List<Node> unlabelled(Node node) {
        if (node.is(Kind.DETAILS)) {
            if (!answerFold(node)) {
                return List.of(node);
            }
            List<Node> inner = new ArrayList<>();
            for (Node child : node.children()) {
                if (!child.is(Kind.SUMMARY)) {
                    inner.addAll(unlabelled(child));
                }
            }
            return inner;
        }
        if (node.is(Kind.DIVISION) && marks(node)) {
            return node.children();
        }
        if (node.is(Kind.HEADING) || node.is(Kind.PARAGRAPH)) {
            String raw = Runs.raw(node.runs());
            int word = answerWord(raw);
            if (word >= raw.length() && word > 0) {
                return List.of();
            }
            if (word > 0) {
                Node rest = node.withRuns(Runs.from(node.runs(), word));
                return List.of(
                        new Node(Kind.PARAGRAPH, 0, "", false, rest.runs(), List.of(), node.line(), node.endLine()));
            }
        }
        return List.of(node);
    }

    private static List<Node> trimmed(List<Node> nodes) {
        int from = 0;
        int to = nodes.size();
        while (from < to && empty(nodes.get(from))) {
            from++;
        }
        while (to > from && empty(nodes.get(to - 1))) {
            to--;
        }
        return nodes.subList(from, to);
    }

    private static boolean empty(Node node) {
        return node.is(Kind.RULE)
                || node.is(Kind.PARAGRAPH)
                        && node.text()
                                .codePoints()
                                .noneMatch(c ->
                                        Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL)
                        && node.runs().stream().noneMatch(run -> run instanceof Run.Image || run instanceof Run.Formula)
                || node.is(Kind.PARAGRAPH) && node.runs().isEmpty();
    }

    private static boolean onlyLinks(Node node) {
        if (node.is(Kind.LIST) || node.is(Kind.ITEM)) {
            return !node.children().isEmpty() && node.children().stream().allMatch(QuestionReader::onlyLinks);
        }
        if (!node.is(Kind.PARAGRAPH)) {
            return false;
        }
        int links = 0;
        boolean inside = false;
        int outside = 0;
        for (Run run : node.runs()) {
            if (run instanceof Run.LinkStart) {
                links++;
                inside = true;
            } else if (run instanceof Run.LinkEnd) {
                inside = false;
            } else if (run instanceof Run.Image || run instanceof Run.Formula) {
                return false;
            } else if (!inside) {
                outside += (int)
                        run.plain().chars().filter(Character::isLetterOrDigit).count();
            }
        }
        return links > 0 && outside <= 12;
    }

    private boolean placeholder() {
        if (answer.size() != 1 || !answer.get(0).is(Kind.PARAGRAPH)) {
            return false;
        }
        String text = answer.get(0).text();
        return text.length() < 60 && labels.is("placeholder", text);
    }

    /** Reads options if a block holds nothing else. */
    private boolean options(Node node, boolean marked) {
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
        if (lines.length < 2 || lines.length > 10) {
            return false;
        }
        int letter = 0;
        int at = 0;
        List<int[]> cuts = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = OPTION.matcher(line);
            if (!line.isBlank()) {
                if (!matcher.find() || Character.toLowerCase(matcher.group(1).charAt(0)) != 'a' + letter) {
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

    /** Finds the right option where it is named in the answer, or marked in place. */
    private void mark() {
        if (options.isEmpty() || options.stream().anyMatch(Choice::right)) {
            return;
        }
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
        if (any && marked.stream().anyMatch(choice -> !choice.right())) {
            options = marked;
            return;
        }
        String text = answer.isEmpty() ? "" : answer.get(0).text();
        Matcher key = KEY.matcher(text);
        if (key.find()) {
            char name = Character.toLowerCase(key.group(1).charAt(0));
            int index = Character.isDigit(name) ? name - '1' : name - 'a';
            if (index < options.size()) {
                Choice right = options.get(index);
                options.set(index, new Choice(right.text(), true, right.why()));
                String rest = Labels.normal(text.substring(key.end()));
                if (rest.isEmpty() || rest.equals(Labels.normal(Runs.plain(right.text())))) {
                    // nothing but the name of the right option
                    answer.remove(0);
                }
            }
        }
    }

    /** Takes the spoken form, the points and the usual wrong answer out of the answer. */
    private void parts() {
        List<Node> rest = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            Node node = answer.get(i);
            int say = node.is(Kind.PARAGRAPH) ? label(node, "say-it") : 0;
            int good = node.is(Kind.PARAGRAPH) ? label(node, "points") : 0;
            int bad = node.is(Kind.PARAGRAPH) ? label(node, "weak-answer") : 0;
            if (say > 0 && spoken.isEmpty()) {
                spoken = Runs.from(node.runs(), say);
            } else if (good > 0 && i + 1 < answer.size() && answer.get(i + 1).is(Kind.LIST)) {
                points(answer.get(++i));
            } else if (bad > 0 && weak.isEmpty()) {
                weak = Runs.from(node.runs(), bad);
            } else {
                rest.add(node);
            }
        }
        answer = rest;
    }

    private void points(Node list) {
        for (Node item : list.children()) {
            points.add(BlockMarkup.inline(item.children()));
        }
    }

    private int label(Node node, String key) {
        int bold = Runs.boldLead(node.runs());
        String raw = Runs.raw(node.runs());
        if (bold == 0 || !labels.is(key, raw.substring(0, bold))) {
            return 0;
        }
        int end = bold;
        while (end < raw.length()
                && (raw.charAt(end) == ':' || raw.charAt(end) == '：' || Character.isWhitespace(raw.charAt(end)))) {
            end++;
        }
        return end;
    }
}
