package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;
import studydown.source.Finding;
import studydown.source.Span;

/** Takes out what a guide has for its repository, and not for its reader: tables of contents, badges, ways back to the top. */
final class Clutter {
    private static final Pattern MACRO = Pattern.compile(
            "\\[\\[?_?toc_?]]?|\\{:toc}|\\$\\{toc}|\\[\\[_toc_]]|\\{\\{?<? ?toc ?>?}}?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BADGE = Pattern.compile(
            "(?i).*(?:shields\\.io|badge|travis-ci|circleci|codecov|gitter\\.im|opencollective|buymeacoffee|ko-fi|awesome\\.re|hits\\.|visitor|star-history|contrib\\.rocks|komarev).*");

    /** How many letters stand around the link of a heading that says where more is found. */
    private static final int AROUND = 8;

    private final String file;
    private final boolean listsOthers;
    private final Labels labels;
    private final List<Finding> findings;
    private final Set<String> headings = new HashSet<>();
    private final Map<String, Integer> backLinks = new HashMap<>();
    private final Map<String, Integer> bare = new HashMap<>();

    private Clutter(String file, boolean alone, Labels labels, List<Finding> findings) {
        this.file = file;
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        this.listsOthers =
                alone || name.startsWith("readme.") || name.startsWith("index.") || name.startsWith("summary.");
        this.labels = labels;
        this.findings = findings;
    }

    /**
     * Returns the nodes without what is for the repository only.
     *
     * @param alone whether the file is the guide's only one; in a topic's file among others a list of links to other topics is
     *     the author's advice, and no table of contents
     */
    static List<Node> removed(List<Node> nodes, String file, boolean alone, Labels labels, List<Finding> findings) {
        return new Clutter(file, alone, labels, findings).run(nodes);
    }

    private List<Node> run(List<Node> nodes) {
        for (Node node : nodes) {
            if (node.is(Kind.HEADING)) {
                headings.add(Labels.normal(Prompts.bare(node.text())));
            }
            count(node);
        }
        Outline outline = new Outline(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).is(Kind.HEADING) && empty(outline, i)) {
                bare.merge(Labels.normal(nodes.get(i).text()), 1, Integer::sum);
            }
        }
        List<Node> kept = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            Node node = nodes.get(i);
            if (node.is(Kind.HEADING) && labels.is("contents", node.text()) && contents(outline, i)) {
                leave(node, "contents", "contents-heading");
                i = contentsEnd(outline, i);
                continue;
            }
            int listed = node.is(Kind.HEADING) && labels.is("contents", node.text()) ? listed(outline, i) : 0;
            if (listed > 0) {
                // what stands below the list belongs to the section around it
                leave(node, "contents", "contents-heading");
                i = listed;
                continue;
            }
            boolean title =
                    node.level() == 1 && outline.parent(i) < 0 && kept.stream().noneMatch(n -> n.is(Kind.HEADING));
            if (node.is(Kind.HEADING) && !title && labels.areAll("papers", node.text()) && !asked(outline, i)) {
                leave(node, "papers", "papers-heading");
                i = outline.end(i);
                continue;
            }
            if (node.is(Kind.HEADING) && empty(outline, i)) {
                if (labels.asks(node.text()) == 2 && bare.get(Labels.normal(node.text())) >= 3) {
                    leave(node, "signpost", "repeated-heading");
                    i++;
                    continue;
                }
                if (leadsAway(node) && i + 1 == outline.end(i)) {
                    // a sign that leads out of the guide opens no section of it
                    node = paragraph(node);
                }
            }
            Node clean = cleaned(node);
            if (clean != null) {
                kept.add(clean);
            }
            i++;
        }
        return kept;
    }

    /** Returns whether the next block after a heading is a heading too, or there is none. */
    private static boolean empty(Outline outline, int heading) {
        int next = heading + 1;
        while (next < outline.size() && outline.node(next).is(Kind.RULE)) {
            next++;
        }
        return next == outline.size() || outline.node(next).is(Kind.HEADING);
    }

    /** Returns whether a heading that does not ask links to a place out of the guide. */
    private boolean leadsAway(Node heading) {
        return labels.asks(heading.text()) == 0
                && !Prompts.numbered(heading.text())
                && outsideLinks(heading.runs()) >= AROUND
                && heading.runs().stream()
                        .anyMatch(run -> run instanceof Run.LinkStart link
                                && link.target().contains("://"));
    }

    private static Node paragraph(Node heading) {
        return new Node(Kind.PARAGRAPH, 0, "", false, heading.runs(), List.of(), heading.line(), heading.endLine());
    }

    private void count(Node node) {
        String target = onlyLink(node);
        if (target.startsWith("#")) {
            backLinks.merge(target, 1, Integer::sum);
        }
        node.children().forEach(this::count);
    }

    private boolean asked(Outline outline, int heading) {
        int asks = 0;
        for (int i = heading + 1; i < outline.end(heading); i++) {
            Node node = outline.node(i);
            asks += node.is(Kind.HEADING) && labels.asks(node.text()) == 2 ? 1 : 0;
        }
        return asks >= 3;
    }

    /** A section of that name is one only if links or the titles of later sections fill it. */
    private boolean contents(Outline outline, int heading) {
        int end = contentsEnd(outline, heading);
        int all = 0;
        int links = 0;
        for (int i = heading + 1; i < end; i++) {
            int[] counted = links(outline.node(i));
            all += counted[0];
            links += counted[1];
        }
        return all == 0 || links * 2 >= all;
    }

    /** Returns the index behind the lists and tables of links that a heading begins with; 0 if it begins otherwise. */
    private int listed(Outline outline, int heading) {
        int end = 0;
        for (int i = heading + 1; i < outline.end(heading); i++) {
            Node node = outline.node(i);
            int[] counted = links(node);
            boolean list = node.is(Kind.LIST) || node.is(Kind.TABLE);
            if (list && counted[0] > 1 && counted[1] * 10 >= counted[0] * 8) {
                end = i + 1;
            } else if (!node.is(Kind.RULE)) {
                break;
            }
        }
        return end;
    }

    private int contentsEnd(Outline outline, int heading) {
        int i = heading + 1;
        while (i < outline.end(heading)) {
            Node node = outline.node(i);
            if (node.is(Kind.HEADING)) {
                int[] counted = {0, 0};
                for (int k = i + 1; k < outline.end(i); k++) {
                    int[] inner = links(outline.node(k));
                    counted[0] += inner[0];
                    counted[1] += inner[1];
                }
                boolean linkedHeading = node.runs().stream().anyMatch(Run.LinkStart.class::isInstance)
                        && outsideLinks(node.runs()) == 0;
                if (!linkedHeading && (counted[0] == 0 || counted[1] * 10 < counted[0] * 8)) {
                    break;
                }
            }
            i++;
        }
        return i;
    }

    /** Returns how many lines of a list or table there are, and how many only lead to another place of the guide. */
    private int[] links(Node node) {
        int[] counted = {0, 0};
        links(node, counted);
        return counted;
    }

    private void links(Node node, int[] counted) {
        if (node.is(Kind.TABLE)) {
            for (Node row : node.children()) {
                if (row.level() != 1 && !row.text().isEmpty()) {
                    boolean leads = row.children().stream()
                            .flatMap(cell -> cell.runs().stream())
                            .anyMatch(run -> run instanceof Run.LinkStart link && local(link.target()));
                    counted[0]++;
                    counted[1] += leads ? 1 : 0;
                }
            }
            return;
        }
        if (node.is(Kind.PARAGRAPH) || node.is(Kind.CELL) || node.is(Kind.HEADING) || node.is(Kind.SUMMARY)) {
            String text = node.text();
            if (!text.isEmpty() && !(node.is(Kind.CELL) && text.length() < 5) && node.line() > 0) {
                int lines = 0;
                int local = 0;
                for (Run run : node.runs()) {
                    if (run instanceof Run.LinkStart link) {
                        lines++;
                        local += local(link.target()) ? 1 : 0;
                    }
                }
                if (lines > 1) {
                    counted[0] += lines;
                    counted[1] += local;
                } else {
                    counted[0]++;
                    counted[1] += local > 0 || headings.contains(Labels.normal(Prompts.bare(text))) ? 1 : 0;
                }
            }
        }
        node.children().forEach(child -> links(child, counted));
    }

    private boolean local(String target) {
        if (target.startsWith("#")) {
            return true;
        }
        String path = target.replaceFirst("#.*", "");
        boolean elsewhere = target.contains("://") || target.startsWith("mailto:");
        boolean here = !path.isEmpty() && ("/" + file).endsWith("/" + path.replaceFirst("^\\./", ""));
        return !elsewhere
                && (here || listsOthers && (target.contains("#") || path.endsWith(".md") || path.endsWith("/")));
    }

    private Node cleaned(Node node) {
        if (node.is(Kind.LIST) || node.is(Kind.TABLE)) {
            int[] counted = links(node);
            int[] fragments = {0, 0};
            fragments(node, fragments);
            if (counted[0] >= 4 && counted[1] * 10 >= counted[0] * 8 && fragments[1] * 2 >= fragments[0]) {
                leave(node, "contents", "list-of-links");
                return null;
            }
        }
        if (node.is(Kind.DETAILS)
                && !node.children().isEmpty()
                && node.children().get(0).is(Kind.SUMMARY)
                && labels.mentions("contents", node.children().get(0).text())
                && (labels.is("contents", node.children().get(0).text()) || links(node)[1] > 0)) {
            // a fold about the index of a database leads nowhere
            leave(node, "contents", "contents-fold");
            return null;
        }
        if (node.is(Kind.PARAGRAPH)) {
            String text = node.text();
            if (MACRO.matcher(text).matches()) {
                leave(node, "contents", "contents-mark");
                return null;
            }
            if (backToTop(node, text)) {
                leave(node, "way back", "link-to-top");
                return null;
            }
            if (badges(node)) {
                leave(node, "badge", "only-badges");
                return null;
            }
            int[] counted = links(node);
            if (counted[0] >= 4
                    && counted[1] == counted[0]
                    && localLinks(node.runs()) >= 4
                    && outsideLinks(node.runs()) * 4 < text.length()) {
                leave(node, "contents", "paragraph-of-links");
                return null;
            }
        }
        if (!node.children().isEmpty() && !node.is(Kind.TABLE)) {
            List<Node> children = new ArrayList<>();
            for (Node child : node.children()) {
                Node clean = child.is(Kind.LIST) && !node.is(Kind.DETAILS) && !node.is(Kind.DIVISION)
                        ? child
                        : cleaned(child);
                if (clean != null) {
                    children.add(clean);
                }
            }
            return children.size() == node.children().size() && same(children, node.children())
                    ? node
                    : node.withChildren(children);
        }
        return node;
    }

    private static boolean same(List<Node> a, List<Node> b) {
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static int outsideLinks(List<Run> runs) {
        int outside = 0;
        boolean inside = false;
        for (Run run : runs) {
            if (run instanceof Run.LinkStart) {
                inside = true;
            } else if (run instanceof Run.LinkEnd) {
                inside = false;
            } else if (!inside) {
                outside += (int)
                        run.plain().chars().filter(Character::isLetterOrDigit).count();
            }
        }
        return outside;
    }

    private static int localLinks(List<Run> runs) {
        return (int) runs.stream()
                .filter(run ->
                        run instanceof Run.LinkStart link && link.target().startsWith("#"))
                .count();
    }

    private void fragments(Node node, int[] counted) {
        boolean any = false;
        for (Run run : node.runs()) {
            if (run instanceof Run.LinkStart link) {
                counted[0]++;
                counted[1] += link.target().contains("#") || local(link.target()) ? 1 : 0;
                any = true;
            }
        }
        if (!any && !node.runs().isEmpty() && !node.text().isEmpty()) {
            counted[0]++;
            counted[1]++;
        }
        node.children().forEach(child -> fragments(child, counted));
    }

    private boolean backToTop(Node node, String text) {
        if (text.length() > 60) {
            return false;
        }
        String target = onlyLink(node);
        if (target.isEmpty()) {
            return !text.isEmpty()
                    && labels.is("to-top", text)
                    && !text.endsWith("?")
                    && text.length() < 40
                    && !node.runs().isEmpty()
                    && Prompts.emoji(text.codePointAt(0));
        }
        boolean arrow = text.codePoints().anyMatch(c -> "⬆↑⇧↥▲🔝🔼⤴⏫^⇈👆⬅".indexOf(c) >= 0);
        return target.startsWith("#")
                && (arrow
                        || text.isEmpty()
                        || labels.is("to-top", text)
                        || labels.is("contents", text)
                        || labels.begins("to-top", text) && backLinks.getOrDefault(target, 0) >= 2
                        || backLinks.getOrDefault(target, 0) >= 3);
    }

    /** Returns the target of the one link that a paragraph consists of; empty for any other block. */
    private static String onlyLink(Node node) {
        if (!node.is(Kind.PARAGRAPH)) {
            return "";
        }
        String target = "";
        int links = 0;
        boolean inside = false;
        for (Run run : node.runs()) {
            if (run instanceof Run.LinkStart link) {
                target = link.target();
                links++;
                inside = true;
            } else if (run instanceof Run.LinkEnd) {
                inside = false;
            } else if (!inside
                    && run instanceof Run.Text text
                    && text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return "";
            }
        }
        return links == 1 ? target : "";
    }

    private static boolean badges(Node node) {
        int images = 0;
        int badges = 0;
        for (Run run : node.runs()) {
            if (run instanceof Run.Image image) {
                images++;
                badges += BADGE.matcher(image.target().toLowerCase(Locale.ROOT)).matches() ? 1 : 0;
            } else if (run instanceof Run.Text text && text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return images > 0 && badges * 2 >= images;
    }

    private void leave(Node node, String what, String rule) {
        String text = node.text();
        findings.add(new Finding(
                new Span(file, node.line(), node.endLine()),
                false,
                what,
                rule,
                text.length() > 80 ? text.substring(0, 80) : text));
    }
}
