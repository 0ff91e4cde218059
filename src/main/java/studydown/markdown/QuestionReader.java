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
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（]([^()（）]{2,120})[)）]\\s*$");

    private final Labels labels;

    private List<Node> more = new ArrayList<>();
    private final OptionReader options;
    private final AnswerMark mark;
    private List<Node> answer = new ArrayList<>();
    private List<Run> spoken = List.of();
    private List<List<Run>> points = new ArrayList<>();
    private List<Run> weak = List.of();
    private Optional<String> level = Optional.empty();
    private final List<String> roles = new ArrayList<>();
    private List<Run> stem;

    QuestionReader(Piece.Draft draft, Labels labels) {
        this.labels = labels;
        this.options = new OptionReader(labels);
        this.mark = new AnswerMark(labels);
        List<Run> written = draft.stem();
        List<Node> body = new ArrayList<>(draft.body());
        int lines = OptionReader.optionsBehind(Runs.raw(written));
        if (lines < Runs.raw(written).length()) {
            List<Run> behind = Runs.from(written, lines);
            body.add(0, new Node(Kind.PARAGRAPH, 0, "", false, behind, List.of(), draft.line(), draft.line()));
            written = Runs.until(written, lines);
        }
        this.stem = stem(written);
        body(body);
    }

    List<Run> stem() {
        return stem;
    }

    List<Node> more() {
        return more;
    }

    List<OptionReader.Choice> options() {
        return options.options();
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
        List<Node> nodes = trimmed(written.stream()
                .flatMap(node -> optionsAndAnswer(node).stream())
                .toList());
        int marker = -1;
        for (int i = 0; i < nodes.size() && marker < 0; i++) {
            marker = mark.marks(nodes.get(i)) ? i : -1;
        }
        int from = 0;
        if (marker >= 0) {
            for (Node node : nodes.subList(0, marker)) {
                if (options.none() && options.read(node, true)) {
                    continue;
                }
                more.add(node);
            }
            from = marker;
        } else {
            while (from < nodes.size() && options.none()) {
                Node node = nodes.get(from);
                if (options.read(node, false)) {
                    from++;
                } else if (from + 1 < nodes.size()
                        && (node.is(Kind.CODE) || image(node) || poses(node))
                        && optionsAhead(nodes, from + 1)) {
                    more.add(node);
                    from++;
                } else {
                    break;
                }
            }
        }
        // a fold that is all there is hides the answer, whatever its summary says
        boolean alone = from == nodes.size() - 1;
        for (Node node : nodes.subList(from, nodes.size())) {
            answer.addAll(unlabelled(node, alone));
        }
        answer = new ArrayList<>(trimmed(answer));
        List<Node> said = !answer.isEmpty() && placeholder(answer.get(0)) ? answer.subList(1, answer.size()) : answer;
        if (leadsAway(said)) {
            // where to look an answer up is no answer
            more.addAll(said);
            answer.clear();
        }
        options.mark(answer);
        parts();
    }

    /** Parts a paragraph that holds lines of options and below them one that names the answer. */
    private List<Node> optionsAndAnswer(Node node) {
        String raw = node.is(Kind.PARAGRAPH) ? Runs.raw(node.runs()) : "";
        for (int end = raw.indexOf('\n'); end > 0; end = raw.indexOf('\n', end + 1)) {
            if (mark.word(Runs.firstLine(raw.substring(end + 1))) == 0) {
                continue;
            }
            // a line in front, so that options may begin with the paragraph
            int options = OptionReader.optionsBehind("\n" + raw.substring(0, end));
            if (options <= end) {
                List<Node> parts = new ArrayList<>();
                if (options > 0) {
                    parts.add(node.withRuns(Runs.until(node.runs(), options - 1)));
                }
                parts.add(node.withRuns(Runs.from(Runs.until(node.runs(), end), options)));
                parts.add(node.withRuns(Runs.from(node.runs(), end + 1)));
                return parts;
            }
        }
        return List.of(node);
    }

    private boolean optionsAhead(List<Node> nodes, int from) {
        OptionReader probe = new OptionReader(labels);
        return nodes.subList(from, Math.min(nodes.size(), from + 2)).stream().anyMatch(node -> probe.read(node, false));
    }

    /** Returns whether the question itself stands here, below a mere title. */
    private static boolean poses(Node node) {
        return node.is(Kind.PARAGRAPH)
                && (Prompts.endsAsQuestion(node.text()) || node.text().contains("___"));
    }

    private static boolean image(Node node) {
        return node.is(Kind.PARAGRAPH)
                && node.runs().stream().anyMatch(Run.Image.class::isInstance)
                && node.runs().stream()
                        .noneMatch(run ->
                                run instanceof Run.Text text && !text.text().isBlank());
    }

    private List<Node> unlabelled(Node node, boolean alone) {
        if (node.is(Kind.DETAILS)) {
            if (!mark.fold(node) && !alone) {
                return List.of(node);
            }
            List<Node> inner = new ArrayList<>();
            for (Node child : node.children()) {
                if (!child.is(Kind.SUMMARY)) {
                    inner.addAll(unlabelled(child, false));
                }
            }
            return inner;
        }
        if (node.is(Kind.QUOTE) && mark.quotes(node)) {
            return node.children().stream()
                    .flatMap(child -> unlabelled(child, false).stream())
                    .toList();
        }
        if (node.is(Kind.DIVISION) && mark.marks(node)) {
            return node.children();
        }
        if (node.is(Kind.HEADING) || node.is(Kind.PARAGRAPH)) {
            String raw = Runs.raw(node.runs());
            int word = mark.word(raw);
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

    /** Returns whether there is nothing but links, and short lines that lead to them: "Useful resources:". */
    private static boolean leadsAway(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean lead = node.is(Kind.PARAGRAPH)
                    && node.text().length() < 40
                    && node.text().endsWith(":")
                    && i + 1 < nodes.size()
                    && onlyLinks(nodes.get(i + 1));
            if (!lead && !onlyLinks(node)) {
                return false;
            }
        }
        return true;
    }

    private boolean placeholder(Node node) {
        if (!node.is(Kind.PARAGRAPH)) {
            return false;
        }
        String text = node.text();
        String normal = Labels.normal(text);
        return text.length() < 60
                && (labels.is("placeholder", text)
                        || text.length() < 30
                                && labels.forms("placeholder").stream()
                                        .anyMatch(form -> form.contains(" ") && normal.startsWith(form)));
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
