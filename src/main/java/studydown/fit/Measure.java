package studydown.fit;

/**
 * How a sheet stands on paper.
 *
 * @param pages on the paper where it takes most
 * @param overflowing rows that run over their column
 * @param fill how much of the columns' height is used by boxes, 0 to 1, on the paper where it is least
 */
public record Measure(int pages, int overflowing, double fill) {}
