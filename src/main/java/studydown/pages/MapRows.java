package studydown.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order and place of what stands in the rows of the concept map, after Sugiyama, Tagawa and Toda (1981): a line that
 * passes a row has a slot of its own there, so that it never runs behind a box; each row is ordered by the middle of what it
 * is joined to above and below; places are the least squares fit to those middles that keeps order and distance.
 */
final class MapRows {
    private static final int ORDER_SWEEPS = 12;
    private static final int PLACE_SWEEPS = 24;

    /** A box, or the slot of a line that passes; what stands in the rows. */
    static final class Stop {
        private final boolean slot;
        private final List<Stop> above = new ArrayList<>();
        private final List<Stop> below = new ArrayList<>();

        private Stop(boolean slot) {
            this.slot = slot;
        }

        static Stop ofBox() {
            return new Stop(false);
        }

        static Stop ofLine() {
            return new Stop(true);
        }

        /** Draws a line from this stop to one in the next row. */
        void join(Stop lower) {
            below.add(lower);
            lower.above.add(this);
        }

        /** Returns whether a line leads from here to the next row. */
        boolean leads() {
            return !below.isEmpty();
        }
    }

    /** Half of the room that a box, and that a slot, needs. */
    private final double halfBox;

    private final double halfSlot;
    private final List<List<Stop>> rows;
    private final Map<Stop, Integer> position = new IdentityHashMap<>();
    private final Map<Stop, Double> middle = new IdentityHashMap<>();

    /** Orders and places the rows; {@code middle} then gives the place of each stop. */
    MapRows(List<List<Stop>> rows, double roomOfBox, double roomOfSlot) {
        this.halfBox = roomOfBox / 2;
        this.halfSlot = roomOfSlot / 2;
        this.rows = new ArrayList<>(rows);
        order();
        place();
    }

    /** Returns the middle of a stop on the horizontal axis; the leftmost edge of all is 0. */
    double middle(Stop stop) {
        return middle.get(stop);
    }

    /** Returns the width of all rows. */
    double width() {
        double right = 0;
        for (List<Stop> row : rows) {
            for (Stop stop : row) {
                right = Math.max(right, middle(stop) + half(stop));
            }
        }
        return right;
    }

    private double half(Stop stop) {
        return stop.slot ? halfSlot : halfBox;
    }

    private void order() {
        rows.forEach(this::number);
        List<List<Stop>> best = new ArrayList<>(rows);
        long fewest = crossings();
        for (int sweep = 0; sweep < ORDER_SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                int row = down ? i : rows.size() - 1 - i;
                List<Stop> ordered = new ArrayList<>(rows.get(row));
                ordered.sort(Comparator.comparingDouble(stop -> wish(stop, down)));
                rows.set(row, ordered);
                number(ordered);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = new ArrayList<>(rows);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            rows.set(row, best.get(row));
            number(best.get(row));
        }
    }

    private void number(List<Stop> row) {
        for (int i = 0; i < row.size(); i++) {
            position.put(row.get(i), i);
        }
    }

    private double wish(Stop stop, boolean down) {
        List<Stop> joined = down ? stop.above : stop.below;
        return joined.isEmpty()
                ? position.get(stop)
                : joined.stream().mapToInt(position::get).average().orElseThrow();
    }

    /** Counts crossings of lines between neighbouring rows. */
    private long crossings() {
        long count = 0;
        for (List<Stop> row : rows) {
            List<int[]> lines = new ArrayList<>();
            for (Stop upper : row) {
                upper.below.forEach(lower -> lines.add(new int[] {position.get(upper), position.get(lower)}));
            }
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    int[] a = lines.get(i);
                    int[] b = lines.get(j);
                    count += Integer.signum(a[0] - b[0]) * Integer.signum(a[1] - b[1]) < 0 ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void place() {
        double widest = 0;
        for (List<Stop> row : rows) {
            widest = Math.max(widest, 2 * row.stream().mapToDouble(this::half).sum());
        }
        for (List<Stop> row : rows) {
            double at = (widest - 2 * row.stream().mapToDouble(this::half).sum()) / 2;
            for (Stop stop : row) {
                middle.put(stop, at + half(stop));
                at += 2 * half(stop);
            }
        }
        for (int sweep = 0; sweep < PLACE_SWEEPS; sweep++) {
            for (int i = 0; i < rows.size(); i++) {
                fit(rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i), widest);
            }
        }
        double left = Double.MAX_VALUE;
        for (List<Stop> row : rows) {
            left = row.isEmpty() ? left : Math.min(left, middle(row.get(0)) - half(row.get(0)));
        }
        double shift = rows.isEmpty() ? 0 : left;
        middle.replaceAll((stop, at) -> at - shift);
    }

    /** Moves a row to where its stops would like to be, by pooling adjacent violators (isotonic regression), inside of 0 and widest. */
    private void fit(List<Stop> row, double widest) {
        int size = row.size();
        double[] offset = new double[size];
        for (int i = 1; i < size; i++) {
            offset[i] = offset[i - 1] + half(row.get(i - 1)) + half(row.get(i));
        }
        double[] sum = new double[size];
        double[] weight = new double[size];
        int[] last = new int[size];
        int pools = 0;
        for (int i = 0; i < size; i++) {
            Stop stop = row.get(i);
            double wanted = Stream.concat(stop.above.stream(), stop.below.stream())
                    .mapToDouble(middle::get)
                    .average()
                    .orElse(widest / 2);
            // a line that passes should be straight before a box is centred
            double heft = stop.slot ? 3 : 1;
            sum[pools] = (wanted - offset[i]) * heft;
            weight[pools] = heft;
            last[pools++] = i;
            while (pools > 1 && sum[pools - 2] / weight[pools - 2] > sum[pools - 1] / weight[pools - 1]) {
                pools--;
                sum[pools - 1] += sum[pools];
                weight[pools - 1] += weight[pools];
                last[pools - 1] = i;
            }
        }
        double least = size == 0 ? 0 : half(row.get(0));
        double most = size == 0 ? 0 : widest - half(row.get(size - 1)) - offset[size - 1];
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            double base = Math.max(least, Math.min(most, sum[pool] / weight[pool]));
            for (; i <= last[pool]; i++) {
                middle.put(row.get(i), base + offset[i]);
            }
        }
    }
}
