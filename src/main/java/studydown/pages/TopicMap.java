package studydown.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the topics stand on the concept map and which lines join them, in the units of an SVG. Topics stand in layers: each
 * below all that it builds on. No two boxes touch, and every box holds its whole title.
 *
 * @param edges lines from a topic to those that build on it, without those that others imply
 */
record TopicMap(int width, int height, List<Box> boxes, List<Edge> edges) {
    private static final int BOX_WIDTH = 150;
    private static final int COLUMN_GAP = 22;
    private static final int ROW_GAP = 18;
    private static final int LAYER_GAP = 50;
    private static final int COLUMNS = 6;
    private static final int MARGIN = 8;
    private static final int LINE_HEIGHT = 17;
    private static final int PADDING = 9;

    TopicMap {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /**
     * A topic to be placed.
     *
     * @param part 1-based
     * @param foundations places in the list of the topics it builds on, all before its own
     */
    record Knot(String id, String title, int part, List<Integer> foundations) {}

    /**
     * A placed topic.
     *
     * @param knot its place in the list that was given
     * @param lines of its title
     */
    record Box(int knot, int x, int y, int width, int height, List<Line> lines) {}

    /** A line of a title; x is its middle, y its base. */
    record Line(int x, int y, String text) {}

    /**
     * A line between two boxes.
     *
     * @param from place in the list of the topic that is built on
     * @param path for the {@code d} of a path
     */
    record Edge(int from, int to, String path) {}

    /** Places topics, given in reading order. */
    static TopicMap of(List<Knot> knots) {
        List<List<Integer>> reduced = reduced(knots);
        int[] layers = layers(knots, reduced);
        Box[] boxes = new Box[knots.size()];
        int y = MARGIN;
        int deepest = IntStream.of(layers).max().orElse(-1);
        for (int layer = 0; layer <= deepest; layer++) {
            int now = layer;
            List<Integer> members = IntStream.range(0, knots.size())
                    .filter(knot -> layers[knot] == now)
                    .boxed()
                    .sorted(Comparator.comparingInt(
                            (Integer knot) -> knots.get(knot).part()))
                    .toList();
            int rows = (members.size() + COLUMNS - 1) / COLUMNS;
            for (int row = 0; row < rows; row++) {
                // rows of nearly the same length look calmer than full ones and a rest
                List<Integer> inRow = members.subList(members.size() * row / rows, members.size() * (row + 1) / rows);
                y += placeRow(knots, reduced, inRow, boxes, y) + (row + 1 < rows ? ROW_GAP : LAYER_GAP);
            }
        }
        int width = 2 * MARGIN + COLUMNS * (BOX_WIDTH + COLUMN_GAP) - COLUMN_GAP;
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < knots.size(); to++) {
            for (int from : reduced.get(to)) {
                edges.add(new Edge(from, to, path(boxes[from], boxes[to])));
            }
        }
        return new TopicMap(width, Math.max(2 * MARGIN, y - LAYER_GAP + MARGIN), List.of(boxes), edges);
    }

    /** Places one row and returns its height. Each box stands as near below what it builds on as its neighbours allow. */
    private static int placeRow(List<Knot> knots, List<List<Integer>> reduced, List<Integer> row, Box[] boxes, int y) {
        List<Integer> ordered = row.stream()
                .sorted(Comparator.comparingInt((Integer knot) -> middleOf(reduced.get(knot), boxes))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int step = BOX_WIDTH + COLUMN_GAP;
        int free = (COLUMNS - ordered.size()) * step;
        int x = MARGIN + free / 2;
        int height = 0;
        for (int knot : ordered) {
            List<String> title = lines(knots.get(knot).title());
            int own = title.size() * LINE_HEIGHT + 2 * PADDING;
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < title.size(); i++) {
                lines.add(new Line(x + BOX_WIDTH / 2, y + PADDING + (i + 1) * LINE_HEIGHT - 4, title.get(i)));
            }
            boxes[knot] = new Box(knot, x, y, BOX_WIDTH, own, lines);
            height = Math.max(height, own);
            x += step;
        }
        return height;
    }

    private static int middleOf(List<Integer> foundations, Box[] boxes) {
        int sum = 0;
        for (int foundation : foundations) {
            sum += boxes[foundation].x();
        }
        return foundations.isEmpty() ? 0 : sum / foundations.size();
    }

    /** Leaves out each line that a longer way says already. */
    private static List<List<Integer>> reduced(List<Knot> knots) {
        List<BitSet> before = new ArrayList<>();
        List<List<Integer>> reduced = new ArrayList<>();
        for (Knot knot : knots) {
            int place = before.size();
            BitSet all = new BitSet();
            for (int foundation : knot.foundations()) {
                if (foundation < 0 || foundation >= place) {
                    throw new IllegalArgumentException(
                            "topic " + place + " builds on " + foundation + ", which must stand before it");
                }
                all.or(before.get(foundation));
            }
            List<Integer> kept = knot.foundations().stream()
                    .distinct()
                    .filter(foundation -> !all.get(foundation))
                    .toList();
            knot.foundations().forEach(all::set);
            before.add(all);
            reduced.add(kept);
        }
        return reduced;
    }

    /** Each topic one layer below the deepest that it builds on; those without any line come last. */
    private static int[] layers(List<Knot> knots, List<List<Integer>> reduced) {
        int[] layers = new int[knots.size()];
        BitSet joined = new BitSet();
        int deepest = -1;
        for (int knot = 0; knot < layers.length; knot++) {
            for (int foundation : reduced.get(knot)) {
                layers[knot] = Math.max(layers[knot], layers[foundation] + 1);
                joined.set(foundation);
                joined.set(knot);
            }
        }
        for (int knot = 0; knot < layers.length; knot++) {
            deepest = joined.get(knot) ? Math.max(deepest, layers[knot]) : deepest;
        }
        for (int knot = 0; knot < layers.length; knot++) {
            layers[knot] = joined.get(knot) ? layers[knot] : deepest + 1;
        }
        return layers;
    }

    private static String path(Box from, Box to) {
        int x1 = from.x() + from.width() / 2;
        int y1 = from.y() + from.height();
        int x2 = to.x() + to.width() / 2;
        int y2 = to.y();
        int bend = Math.max(16, (y2 - y1) / 2);
        return "M" + x1 + " " + y1 + "C" + x1 + " " + (y1 + bend) + " " + x2 + " " + (y2 - bend) + " " + x2 + " " + y2;
    }

    /** Breaks a title at its spaces and hyphens, and a word that is wider than a box where the box ends. */
    static List<String> lines(String title) {
        int most = (BOX_WIDTH - 2 * PADDING) * 10;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        int end = 0;
        for (int i = 0; i < title.length(); ) {
            int point = title.codePointAt(i);
            i += Character.charCount(point);
            line.appendCodePoint(point);
            width += tenths(point);
            if (width > most && point != ' ') {
                int cut = end > 0 ? end : line.offsetByCodePoints(line.length(), -1);
                lines.add(line.substring(0, cut).strip());
                line.delete(0, cut);
                width = line.codePoints().map(TopicMap::tenths).sum();
                end = 0;
            }
            if (point == ' ' || point == '-') {
                end = line.length();
            }
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** How wide a character may be at a size of 13, in tenths of a unit; measured on wide system fonts, rounded up. */
    private static int tenths(int point) {
        if (point < 128) {
            if (" ijl.,:;'|!()[]tfr-".indexOf(point) >= 0) {
                return 56;
            }
            return "mwMW@%".indexOf(point) >= 0 ? 134 : point >= 'A' && point <= 'Z' ? 100 : 86;
        }
        return point >= 0x1100 ? 140 : 96;
    }
}
