package studydown.model;

import java.util.List;
import studydown.source.Span;

/**
 * A table of a topic, cell by cell, for those who ask about what it compares. It is also part of a passage, which shows it.
 *
 * @param title the text of the heading it stands under; the topic's title if it stands before the first
 * @param head the cells of its first row, with the corner
 * @param rows each with as many cells as the head; short rows are filled with empty prose
 * @param anchor the anchor of its section on the topic's page; empty for the page's beginning
 * @param forSheet whether its author marked it for the cheat sheet
 */
public record Table(
        String title, List<Prose> head, List<List<Prose>> rows, String anchor, Span span, boolean forSheet) {
    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Prose> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(
                        "row of " + row.size() + " cells must have " + head.size() + " as the head has");
            }
        }
    }
}
