package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studydown.markdown.Node.Kind;
import studydown.model.Point;
import studydown.model.Prose;
import studydown.model.Run;

/** Reads the items of lists as points, each split behind the bold words that it begins with. */
final class Points {
    private Points() {}

    /** Returns the points of the lists among some blocks. */
    static List<Point> of(List<Node> nodes, Function<List<Run>, Prose> prose) {
        List<Point> points = new ArrayList<>();
        for (Node list : nodes) {
            for (Node item : list.is(Kind.LIST) ? list.children() : List.<Node>of()) {
                if (!item.children().isEmpty() && item.children().get(0).is(Kind.PARAGRAPH)) {
                    points.add(point(item.children().get(0).runs(), prose));
                }
            }
        }
        return points;
    }

    private static Point point(List<Run> runs, Function<List<Run>, Prose> prose) {
        int bold = Runs.boldLead(runs);
        String raw = Runs.raw(runs);
        int end = bold;
        while (end < raw.length() && isSeparator(raw, end)) {
            end++;
        }
        if (bold == 0 || end == raw.length()) {
            return new Point(prose.apply(List.of()), prose.apply(runs));
        }
        int labelEnd = bold;
        while (labelEnd > 1 && " :：".indexOf(raw.charAt(labelEnd - 1)) >= 0) {
            labelEnd--;
        }
        return new Point(prose.apply(Runs.until(runs, labelEnd)), prose.apply(Runs.from(runs, end)));
    }

    /** A dash separates only with space behind it: otherwise it is the minus of a formula. */
    private static boolean isSeparator(String text, int at) {
        boolean dash = "–—-".indexOf(text.charAt(at)) >= 0;
        return " \n:：".indexOf(text.charAt(at)) >= 0 || dash && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
