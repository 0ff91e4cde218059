package studydown.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;
import studydown.source.Finding;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.Span;

/**
 * What an author says about what stands below: guide syntax {@code <!-- study:skip -->}, {@code <!-- study:id=… -->} and
 * {@code <!-- study:sheet -->}. A mark means the text in its own line, or else the next line with text.
 */
final class Marks {
    /** How a comment that is a mark begins. */
    static final String PREFIX = "study:";

    private static final String SKIP = "skip";
    private static final String SHEET = "sheet";
    private static final String ID = "id=";
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_.-]{0,98}[\\p{L}\\p{M}\\p{N}_-])?");

    private final String file;
    private final NavigableMap<Integer, Integer> skips = new TreeMap<>();
    private final Map<Integer, Integer> sheets = new LinkedHashMap<>();
    private final Map<Integer, Integer> ids = new LinkedHashMap<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Set<Integer> used = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A mark as it was found.
     *
     * @param text behind {@link #PREFIX}
     * @param line where it stands
     * @param target line of what it speaks of
     */
    record Mark(String text, int line, int target) {}

    Marks(String file, List<Mark> marks) {
        this.file = file;
        marks.forEach(this::read);
    }

    private void read(Mark mark) {
        if (mark.text().equals(SKIP)) {
            skips.put(mark.target(), mark.line());
        } else if (mark.text().equals(SHEET)) {
            sheets.put(mark.target(), mark.line());
        } else if (mark.text().startsWith(ID)) {
            name(mark, mark.text().substring(ID.length()).strip());
        } else {
            warn(
                    "unknown-mark",
                    mark.line(),
                    "'" + PREFIX + mark.text()
                            + "' means nothing here; write study:skip, study:sheet or study:id=name");
        }
    }

    private void name(Mark mark, String name) {
        if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT)) || Slugs.reserved(name)) {
            warn(
                    "bad-id",
                    mark.line(),
                    "'" + name + "' can't be an id; use small letters, digits and hyphens, such as study:id=rag-1");
            return;
        }
        ids.put(mark.target(), mark.line());
        names.put(mark.target(), name);
    }

    private void warn(String kind, int line, String message) {
        problems.add(Problem.warning(kind, new Position(file, line, 1), message));
    }

    /** Returns all ids that the author chose. */
    List<String> ids() {
        return List.copyOf(names.values());
    }

    /** Returns the id chosen for what begins in a line. */
    Optional<String> id(int line) {
        Optional<String> name = Optional.ofNullable(names.get(line));
        name.ifPresent(found -> used.add(ids.get(line)));
        return name;
    }

    /** Returns whether a table or an image that begins in a line belongs on the cheat sheet. */
    boolean sheet(int line) {
        Integer mark = sheets.get(line);
        if (mark != null) {
            used.add(mark);
        }
        return mark != null;
    }

    /** Returns what is wrong with the marks, once all of the file has been asked for: those that nothing answered to. */
    List<Problem> problems() {
        unused(skips, "block or section to skip");
        unused(sheets, "table or image");
        unused(ids, "topic, term or question");
        return problems;
    }

    private void unused(Map<Integer, Integer> marks, String what) {
        marks.forEach((target, line) -> {
            if (used.add(line)) {
                warn(
                        "idle-mark",
                        line,
                        "no " + what + " begins in the line this comment means (" + target
                                + "); put the comment on a line of its own right above it");
            }
        });
    }

    /** Returns the nodes with those to be skipped put out of reach of every rule: still shown, asked about by nobody. */
    List<Node> skipped(List<Node> nodes, List<Finding> findings) {
        return skips.isEmpty() ? nodes : skipped(nodes, findings, true);
    }

    private List<Node> skipped(List<Node> nodes, List<Finding> findings, boolean top) {
        Outline outline = new Outline(nodes);
        List<Node> kept = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            Node node = nodes.get(i);
            Integer mark = skips.get(node.line());
            if (mark != null && used.add(mark)) {
                int end = node.is(Kind.HEADING) ? outline.end(i) : i + 1;
                int from = i;
                if (top
                        && node.is(Kind.HEADING)
                        && node.level() == 1
                        && kept.stream().noneMatch(before -> before.is(Kind.HEADING))) {
                    // the title of the whole file still is its title
                    kept.add(node);
                    from++;
                }
                if (node.is(Kind.ITEM)) {
                    kept.add(node.withChildren(List.of(skip(node.children(), node))));
                } else if (from < end) {
                    kept.add(skip(nodes.subList(from, end), node));
                }
                findings.add(new Finding(
                        new Span(file, node.line(), nodes.get(end - 1).endLine()),
                        false,
                        node.is(Kind.HEADING) ? "section" : "block",
                        "study:skip",
                        shown(node.text())));
                i = end;
                continue;
            }
            Integer next = skips.higherKey(node.line());
            boolean inside = next != null && next <= node.endLine();
            kept.add(
                    inside && !node.children().isEmpty()
                            ? node.withChildren(skipped(node.children(), findings, false))
                            : node);
            i++;
        }
        return kept;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private static Node skip(List<Node> nodes, Node first) {
        List<Node> inner = nodes.stream().map(Marks::anchored).toList();
        int end =
                nodes.isEmpty() ? first.endLine() : nodes.get(nodes.size() - 1).endLine();
        int level = first.is(Kind.HEADING) ? first.level() : 0;
        return new Node(Kind.SKIPPED, level, "", false, List.of(), inner, first.line(), end);
    }

    /** A heading that is no section any more still is a place to link to. */
    private static Node anchored(Node node) {
        if (!node.is(Kind.HEADING) || node.info().isEmpty()) {
            return node;
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Markup("<span id=\"" + node.info() + "\"></span>", false));
        runs.addAll(node.runs());
        return node.withRuns(runs);
    }
}
