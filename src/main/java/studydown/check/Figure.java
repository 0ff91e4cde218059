package studydown.check;

import java.util.Locale;

/**
 * One thing measured over all items of a guide.
 *
 * @param number of the check, as in the architecture notes on items
 * @param name what is measured
 * @param items how many items it was measured on
 * @param value what was measured
 * @param limit what it is held against
 * @param held whether it holds; always true where there are too few items to say
 */
public record Figure(int number, String name, int items, double value, double limit, boolean held) {

    /** Returns one line: {@code 1 longest option: 33.1 of 160, limit 38.3}. */
    @Override
    public String toString() {
        String numbers = String.format(Locale.ROOT, "%.1f of %d, limit %.1f", value, items, limit);
        return number + " " + name + ": " + numbers + (held ? "" : " (broken)");
    }
}
