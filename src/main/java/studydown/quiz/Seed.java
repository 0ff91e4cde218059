package studydown.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Order by chance that is the same on every machine. The scripts carry the same few lines, so that a seed in an address
 * gives the same set, and the same options in the same places, in a browser and on paper.
 *
 * <p>The number of a text is FNV-1a over its UTF-8 bytes, 32 bits; the numbers that follow are those of mulberry32; the
 * order is the shuffle of Fisher and Yates from the end.
 */
public final class Seed {
    private int state;

    private Seed(int state) {
        this.state = state;
    }

    /** Starts at the number of a text. */
    public static Seed of(String text) {
        return new Seed(number(text));
    }

    /** Returns the number of a text. */
    public static int number(String text) {
        int hash = 0x811C9DC5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return hash;
    }

    /** Returns the next number from 0 to {@code bound - 1}. */
    public int next(int bound) {
        state += 0x6D2B79F5;
        int mixed = (state ^ (state >>> 15)) * (state | 1);
        mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
        long unsigned = (mixed ^ (mixed >>> 14)) & 0xFFFFFFFFL;
        return (int) ((unsigned * bound) >>> 32);
    }

    /**
     * Returns the numbers 0 to {@code size - 1} in the order of one attempt at an item.
     *
     * @param itemId id of the item
     * @param attempt 0 for the first
     */
    public static List<Integer> order(String itemId, int attempt, int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Seed seed = of(itemId + "#" + attempt);
        for (int i = size - 1; i > 0; i--) {
            int j = seed.next(i + 1);
            Integer held = order.get(i);
            order.set(i, order.get(j));
            order.set(j, held);
        }
        return order;
    }
}
