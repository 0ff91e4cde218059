package studydown.model;

/**
 * One of the things that a box lists.
 *
 * @param label the bold words it begins with, without the colon behind them; empty if it begins otherwise
 * @param text what follows
 */
public record Point(Prose label, Prose text) {}
