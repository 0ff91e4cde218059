package studydown.pages;

/**
 * Boxes falling into the columns of a sheet one after the other. After a change it follows them only from the changed box to where
 * they stand as they stood before: what is behind a column's foot seldom moves.
 */
final class SheetFlow {
    private final SheetLayout layout;
    private final double[][] boxes;
    /** The column in which each box begins, from 1, and what is left of it; behind the last, where the next would begin. */
    private final int[] columns;

    private final double[] left;
    private int firstChanged;
    private int lastChanged;

    /** Begins with boxes of nothing. */
    SheetFlow(SheetLayout layout, int boxes) {
        this.layout = layout;
        this.boxes = new double[boxes][0];
        this.columns = new int[boxes + 1];
        this.left = new double[boxes + 1];
        columns[0] = 1;
        left[0] = layout.columnHeight(1);
        firstChanged = 0;
        lastChanged = boxes - 1;
    }

    /**
     * Puts another box in place of one.
     *
     * @param heights of its head and its entries; a head stays with two entries, the last two entries stay together
     */
    void set(int box, double[] heights) {
        boxes[box] = heights;
        firstChanged = Math.min(firstChanged, box);
        lastChanged = Math.max(lastChanged, box);
    }

    /** Returns whether all boxes find room. */
    boolean fits() {
        int box = firstChanged;
        if (box < boxes.length) {
            int column = columns[box];
            double room = left[box];
            for (; box < boxes.length; box++) {
                if (box > lastChanged && columns[box] == column && left[box] == room) {
                    break;
                }
                columns[box] = column;
                left[box] = room;
                double[] heights = boxes[box];
                for (int i = 0; i < heights.length; ) {
                    int end = end(i, heights.length);
                    double height = 0;
                    for (int k = i; k < end; k++) {
                        height += heights[k];
                    }
                    if (height > room) {
                        column++;
                        // the head is repeated above what is left of a box
                        room = layout.columnHeight(column) - (i == 0 ? 0 : heights[0]);
                    }
                    room -= height;
                    i = end;
                }
            }
            if (box == boxes.length) {
                columns[box] = column;
                left[box] = room;
            }
            firstChanged = boxes.length;
            lastChanged = -1;
        }
        return columns[boxes.length] <= layout.columns() * layout.pages();
    }

    /** Returns where a group ends that begins at an entry and may not be torn. */
    private static int end(int begin, int length) {
        int end = begin == 0 ? Math.min(3, length) : begin + 1;
        return end == length - 1 ? length : end;
    }
}
