package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Writes blocks as runs: safe markup with the words between. */
final class BlockMarkup {
    private final List<Run> out = new ArrayList<>();

    private BlockMarkup() {}

    static List<Run> of(List<Node> nodes) {
        BlockMarkup markup = new BlockMarkup();
        nodes.forEach(node -> markup.block(node, false));
        return markup.out;
    }

    /** Writes the only paragraph of a list item, cell or definition without a paragraph around it. */
    static List<Run> inline(List<Node> nodes) {
        if (nodes.size() == 1 && nodes.get(0).is(Kind.PARAGRAPH)) {
            return nodes.get(0).runs();
        }
        return of(nodes);
    }

    private void mark(String html) {
        out.add(Html.block(html));
    }

    private void block(Node node, boolean tight) {
        switch (node.kind()) {
            case PARAGRAPH -> {
                if (tight) {
                    out.addAll(node.runs());
                    out.add(Html.block("\n"));
                } else {
                    wrapped("p", node);
                }
            }
            case HEADING -> wrapped("h" + Math.min(6, Math.max(2, node.level())), node);
            case CAPTION, SUMMARY, TERM -> wrapped("p", node);
            case LIST -> list(node);
            case ITEM, DIVISION, SKIPPED, DOCUMENT -> node.children().forEach(child -> block(child, false));
            case QUOTE -> container("blockquote", node);
            case CODE -> code(node);
            case FORMULA -> {
                mark("<div class=\"formula\">");
                out.addAll(node.runs());
                mark("</div>\n");
            }
            case TABLE -> table(node);
            case RULE -> mark("<hr>\n");
            case DETAILS -> details(node);
            case DEFINITIONS -> definitions(node);
            case DESCRIPTION, FOOTNOTE, ROW -> {
                // shown where they belong, or nowhere
            }
            default -> {
                mark("<p>");
                out.addAll(node.runs());
                mark("</p>\n");
            }
        }
    }

    private void wrapped(String name, Node node) {
        mark("<" + name + ">");
        out.addAll(node.runs());
        mark("</" + name + ">\n");
    }

    private void container(String name, Node node) {
        mark("<" + name + ">\n");
        node.children().forEach(child -> block(child, false));
        mark("</" + name + ">\n");
    }

    private void code(Node node) {
        String language = node.info().replaceAll("[^\\p{L}\\p{M}\\p{N}_+#.-]", "");
        mark(
                language.isEmpty()
                        ? "<pre><code>"
                        : "<pre data-language=\"" + language + "\"><code class=\"language-" + language + "\">");
        node.runs().forEach(run -> coloured(language, run));
        mark("</code></pre>\n");
    }

    private void coloured(String language, Run run) {
        if (!(run instanceof Run.Text code)) {
            out.add(run);
            return;
        }
        int at = 0;
        for (CodeReader.Stretch stretch : CodeReader.read(language, code.text())) {
            piece(code, at, stretch.start());
            out.add(new Run.Markup("<span class=\"" + stretch.role().css() + "\">", false));
            piece(code, stretch.start(), stretch.end());
            out.add(new Run.Markup("</span>", false));
            at = stretch.end();
        }
        piece(code, at, code.text().length());
    }

    private void piece(Run.Text code, int start, int end) {
        if (start < end) {
            out.add(new Run.Text(code.text().substring(start, end), code.line(), code.column(), code.linkable()));
        }
    }

    private void list(Node node) {
        boolean tasks = node.children().stream().anyMatch(item -> item.level() != 0 && item.is(Kind.ITEM));
        String name = node.ordered() ? "ol" : "ul";
        String start = node.ordered() && node.level() != 1 ? " start=\"" + node.level() + "\"" : "";
        mark("<" + name + start + (tasks ? " class=\"tasks\"" : "") + ">\n");
        for (Node item : node.children()) {
            mark("<li>");
            if (item.level() != 0 && item.is(Kind.ITEM)) {
                task(item, !node.loose());
            } else {
                item.children().forEach(child -> block(child, !node.loose()));
            }
            mark("</li>\n");
        }
        mark("</" + name + ">\n");
    }

    private void task(Node item, boolean tight) {
        String box = "<input type=\"checkbox\" disabled" + (item.level() == Node.DONE ? " checked" : "") + "> ";
        List<Node> rest = item.children();
        mark("<label>" + box);
        if (!rest.isEmpty() && rest.get(0).is(Kind.PARAGRAPH)) {
            // a link inside a label would be two controls in one
            out.addAll(withoutLinks(rest.get(0).runs()));
            rest = rest.subList(1, rest.size());
        }
        mark("</label>");
        rest.forEach(child -> block(child, tight));
    }

    private static List<Run> withoutLinks(List<Run> runs) {
        return Runs.unlinked(runs).stream()
                .filter(run -> !(run instanceof Run.LinkStart || run instanceof Run.LinkEnd))
                .toList();
    }

    private void details(Node node) {
        mark("<details>\n<summary>");
        int first = 0;
        if (!node.children().isEmpty() && node.children().get(0).is(Kind.SUMMARY)) {
            out.addAll(node.children().get(0).runs());
            first = 1;
        } else {
            out.add(new Run.Text("…", node.line(), 1, false));
        }
        mark("</summary>\n");
        node.children().subList(first, node.children().size()).forEach(child -> block(child, false));
        mark("</details>\n");
    }

    private void definitions(Node node) {
        if (node.children().isEmpty()) {
            return;
        }
        mark("<dl>\n");
        boolean term = false;
        for (Node child : node.children()) {
            if (child.is(Kind.TERM)) {
                mark("<dt>");
                out.addAll(child.runs());
                mark("</dt>\n");
                term = true;
            } else if (child.is(Kind.DESCRIPTION)) {
                if (!term) {
                    mark("<dt></dt>\n");
                    term = true;
                }
                mark("<dd>");
                child.children().forEach(inner -> block(inner, child.children().size() == 1));
                mark("</dd>\n");
            }
        }
        if (node.children().get(node.children().size() - 1).is(Kind.TERM)) {
            mark("<dd></dd>\n");
        }
        mark("</dl>\n");
    }

    private void table(Node node) {
        List<Node> rows =
                node.children().stream().filter(row -> row.is(Kind.ROW)).toList();
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        // every table may be wider than a phone; a script makes those that are a stop for the keyboard
        mark("<div class=\"table-scroll\"><table>\n");
        int body = 0;
        if (rows.get(0).level() == 1) {
            mark("<thead>\n");
            row(rows.get(0), columns, true);
            mark("</thead>\n");
            body = 1;
        }
        if (body < rows.size()) {
            mark("<tbody>\n");
            for (Node row : rows.subList(body, rows.size())) {
                row(row, columns, false);
            }
            mark("</tbody>\n");
        }
        mark("</table></div>\n");
    }

    private void row(Node row, int columns, boolean head) {
        mark("<tr>");
        boolean grow = row.children().size() < columns && columns <= 200;
        for (Node cell : row.children()) {
            String align = switch (cell.level()) {
                case 1 -> " class=\"align-left\"";
                case 2 -> " class=\"align-center\"";
                case 3 -> " class=\"align-right\"";
                default -> "";
            };
            boolean header =
                    (head || cell.info().contains("head")) && !cell.runs().isEmpty();
            mark(header ? "<th" + (head ? " scope=\"col\"" : " scope=\"row\"") + align + ">" : "<td" + align + ">");
            out.addAll(cell.runs());
            mark(header ? "</th>" : "</td>");
        }
        for (int i = row.children().size(); grow && i < columns; i++) {
            mark("<td></td>");
        }
        mark("</tr>\n");
    }
}
