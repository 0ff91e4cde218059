package studydown.model;

/**
 * How a cheat sheet was fitted to paper.
 *
 * @param pages of paper that it is meant for
 * @param room how much more the paper holds than was estimated, in thousandths: 1000 where the estimate was exact
 * @param columns on a page
 * @param size of the type in hundredths of a point
 * @param mark short sign of what stands on the sheet: another one means that it has changed
 */
public record SheetFit(int pages, int room, int columns, int size, String mark) {
    private static final int LEAST_ROOM = 500;
    private static final int MOST_ROOM = 2000;

    public SheetFit {
        if (room < LEAST_ROOM || room > MOST_ROOM) {
            throw new IllegalArgumentException("room " + room + " must be " + LEAST_ROOM + " to " + MOST_ROOM);
        }
        if (pages < 1 || columns < 1 || size < 1) {
            throw new IllegalArgumentException(
                    "pages " + pages + ", columns " + columns + " and size " + size + " must be >= 1");
        }
    }
}
