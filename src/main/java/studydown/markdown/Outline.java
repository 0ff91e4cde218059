package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.markdown.Node.Kind;

/** Who stands under which heading in a flat list of blocks. */
final class Outline {
    private final List<Node> nodes;
    private final int[] parent;
    private final int[] end;

    Outline(List<Node> nodes) {
        this.nodes = nodes;
        this.parent = new int[nodes.size()];
        this.end = new int[nodes.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.is(Kind.HEADING) || node.is(Kind.SKIPPED) && node.level() > 0) {
                while (!open.isEmpty() && nodes.get(open.get(open.size() - 1)).level() >= node.level()) {
                    end[open.remove(open.size() - 1)] = i;
                }
            }
            parent[i] = open.isEmpty() ? -1 : open.get(open.size() - 1);
            end[i] = i + 1;
            if (node.is(Kind.HEADING)) {
                open.add(i);
            }
        }
        open.forEach(i -> end[i] = nodes.size());
    }

    int size() {
        return nodes.size();
    }

    Node node(int i) {
        return nodes.get(i);
    }

    /** Returns the index of the heading above; -1 if there is none. */
    int parent(int i) {
        return parent[i];
    }

    /** Returns the index behind all that stands under a heading. */
    int end(int i) {
        return end[i];
    }

    /** Returns the texts of the headings above, the nearest first. */
    List<String> above(int i) {
        List<String> above = new ArrayList<>();
        for (int p = parent[i]; p >= 0; p = parent[p]) {
            above.add(nodes.get(p).text());
        }
        return above;
    }

    boolean under(int i, int heading) {
        return i > heading && i < end[heading];
    }
}
