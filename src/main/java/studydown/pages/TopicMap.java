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
    private static final int SLOT_WIDTH = 14;
    private static final int ROW_GAP = 18;
    private static final int LINE_GAP = 46;
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
        List<List<Integer>> rows = rows(knots, layers(knots, reduced));
        Plan plan = new Plan(knots, rows, reduced);
        MapRows placed = new MapRows(plan.stops, BOX_WIDTH + COLUMN_GAP, SLOT_WIDTH);
        int[] tops = new int[rows.size() + 1];
        int[] heights = new int[rows.size()];
        Box[] boxes = new Box[knots.size()];
        int y = MARGIN;
        for (int row = 0; row < rows.size(); row++) {
            tops[row] = y;
            for (int knot : rows.get(row)) {
                boxes[knot] = box(knots.get(knot), knot, x(placed, plan.boxes.get(knot)), y);
                heights[row] = Math.max(heights[row], boxes[knot].height());
            }
            y += heights[row] + (plan.leads(row) ? LINE_GAP : ROW_GAP);
        }
        tops[rows.size()] = y;
        List<Edge> edges = new ArrayList<>();
        for (Plan.Way way : plan.ways) {
            edges.add(new Edge(way.from(), way.to(), path(way, placed, boxes, tops, heights)));
        }
        return new TopicMap(
                (int) Math.ceil(placed.width()) - COLUMN_GAP + 2 * MARGIN,
                Math.max(2 * MARGIN, y - ROW_GAP + MARGIN),
                List.of(boxes),
                edges);
    }

    private static int x(MapRows placed, MapRows.Stop stop) {
        return MARGIN - COLUMN_GAP / 2 + (int) Math.round(placed.middle(stop));
    }

    private static Box box(Knot knot, int place, int middle, int y) {
        List<String> title = lines(knot.title());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            lines.add(new Line(middle, y + PADDING + (i + 1) * LINE_HEIGHT - 4, title.get(i)));
        }
        return new Box(place, middle - BOX_WIDTH / 2, y, BOX_WIDTH, title.size() * LINE_HEIGHT + 2 * PADDING, lines);
    }

    /** Draws a line that bends between rows only: beside boxes it goes straight down. */
    private static String path(Plan.Way way, MapRows placed, Box[] boxes, int[] tops, int[] heights) {
        List<MapRows.Stop> stops = way.stops();
        int row = way.row();
        int at = x(placed, stops.get(0));
        int y = way.fromBox() ? boxes[way.from()].y() + boxes[way.from()].height() : tops[row] + heights[row];
        StringBuilder path = new StringBuilder("M" + at + " " + y);
        for (MapRows.Stop stop : stops.subList(1, stops.size())) {
            int foot = tops[row] + heights[row];
            int head = tops[++row];
            int next = x(placed, stop);
            int bend = (head - foot) * 3 / 5;
            path.append(y == foot ? "" : "V" + foot);
            path.append("C" + at + " " + (foot + bend) + " " + next + " " + (head - bend) + " " + next + " " + head);
            at = next;
            y = head;
        }
        return path.toString();
    }

    /** Divides each layer into rows of nearly the same length: they look calmer than full ones and a rest. */
    private static List<List<Integer>> rows(List<Knot> knots, int[] layers) {
        List<List<Integer>> rows = new ArrayList<>();
        int deepest = IntStream.of(layers).max().orElse(-1);
        for (int layer = 0; layer <= deepest; layer++) {
            int now = layer;
            List<Integer> members = IntStream.range(0, knots.size())
                    .filter(knot -> layers[knot] == now)
                    .boxed()
                    .sorted(Comparator.comparingInt(
                            (Integer knot) -> knots.get(knot).part()))
                    .toList();
            int count = (members.size() + COLUMNS - 1) / COLUMNS;
            for (int row = 0; row < count; row++) {
                rows.add(members.subList(members.size() * row / count, members.size() * (row + 1) / count));
            }
        }
        return rows;
    }

    /**
     * What stands in which row, and the way of each line. All lines of a topic share one trunk, from which each leaves in the row
     * above its end.
     */
    private static final class Plan {
        final List<List<MapRows.Stop>> stops = new ArrayList<>();
        final List<MapRows.Stop> boxes = new ArrayList<>();
        final List<Way> ways = new ArrayList<>();

        /**
         * The stops of a line.
         *
         * @param fromBox whether it begins at the box, or else at the trunk's slot
         * @param row where it begins
         */
        record Way(int from, int to, boolean fromBox, int row, List<MapRows.Stop> stops) {}

        Plan(List<Knot> knots, List<List<Integer>> rows, List<List<Integer>> reduced) {
            int[] rowOf = new int[knots.size()];
            for (int knot = 0; knot < knots.size(); knot++) {
                boxes.add(MapRows.Stop.ofBox());
            }
            for (int row = 0; row < rows.size(); row++) {
                List<MapRows.Stop> here = new ArrayList<>();
                for (int knot : rows.get(row)) {
                    rowOf[knot] = row;
                    here.add(boxes.get(knot));
                }
                stops.add(here);
            }
            for (int from = 0; from < knots.size(); from++) {
                int source = from;
                List<Integer> ends = IntStream.range(0, knots.size())
                        .filter(to -> reduced.get(to).contains(source))
                        .boxed()
                        .sorted(Comparator.comparingInt(to -> rowOf[to]))
                        .toList();
                trunk(source, rowOf, ends);
            }
        }

        /** Returns whether a line runs from a row to the next. */
        boolean leads(int row) {
            return stops.get(row).stream().anyMatch(MapRows.Stop::leads);
        }

        private void trunk(int from, int[] rowOf, List<Integer> ends) {
            MapRows.Stop last = boxes.get(from);
            int row = rowOf[from];
            for (int to : ends) {
                List<MapRows.Stop> way = new ArrayList<>(List.of(last));
                int begin = row;
                for (; row < rowOf[to] - 1; row++) {
                    MapRows.Stop slot = MapRows.Stop.ofLine();
                    stops.get(row + 1).add(slot);
                    last.join(slot);
                    way.add(slot);
                    last = slot;
                }
                last.join(boxes.get(to));
                way.add(boxes.get(to));
                ways.add(new Way(from, to, begin == rowOf[from], begin, way));
            }
        }
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
