package studydown.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A short line of signs that stands for a text, and tells how alike two texts are without having them: the smallest of the
 * numbers of their pieces under {@value #SAMPLES} ways of numbering (MinHash). The share of equal samples is about the share of
 * common pieces. Beside it, checksums of the whole text, and of its numbers and negations, which turn a meaning round in a single word.
 */
final class Fingerprint {
    static final int SAMPLES = 32;

    /** A text shorter than this many pieces is too short to be known again by its samples alone. */
    private static final int MIN_PIECES = 24;

    private static final int PIECE = 3;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int SAMPLE_MASK = 0xFFF;

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "without", "cannot", "isnt", "doesnt", "dont", "cant", "arent", "wont",
            "nicht", "kein", "keine", "nie", "ohne", "nunca", "sin", "ni", "ne", "pas", "jamais", "sans", "non", "mai",
            "senza", "não", "sem", "не", "нет", "без", "никогда", "ليس", "لا", "לא");
    private static final String NEGATING_CHARACTERS = "不没沒無无非未";

    private final int[] samples;
    private final int whole;
    private final int pivots;
    private final boolean isShort;

    private Fingerprint(int[] samples, int whole, int pivots, boolean isShort) {
        this.samples = samples;
        this.whole = whole;
        this.pivots = pivots;
        this.isShort = isShort;
    }

    /** Takes the fingerprint of a line or a few, by pieces of three characters: a typo changes few of them. */
    static Fingerprint ofText(String text) {
        String letters = Letters.of(text);
        Set<String> pieces = new HashSet<>();
        String padded = " " + letters + " ";
        for (int i = 0; i + PIECE <= padded.length(); i++) {
            pieces.add(padded.substring(i, i + PIECE));
        }
        return of(letters, pieces);
    }

    /** Takes the fingerprint of a page, by its longer words: pieces of three characters are the same on all pages. */
    static Fingerprint ofPage(String text) {
        String letters = Letters.of(text);
        Set<String> pieces = new HashSet<>();
        for (String word : letters.split(" ")) {
            boolean unspaced = !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
            if (unspaced) {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    pieces.add(word.substring(i, i + 2));
                }
            } else if (word.length() > PIECE) {
                pieces.add(word);
            }
        }
        return of(letters, pieces);
    }

    private static Fingerprint of(String letters, Set<String> pieces) {
        int[] samples = new int[SAMPLES];
        int[] least = new int[SAMPLES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (String piece : pieces) {
            int number = number(piece);
            for (int i = 0; i < SAMPLES; i++) {
                int mixed = mix(number + i * 0x9E3779B9) & Integer.MAX_VALUE;
                if (mixed <= least[i]) {
                    least[i] = mixed;
                    samples[i] = mixed & SAMPLE_MASK;
                }
            }
        }
        return new Fingerprint(samples, number(letters), number(pivots(letters)), pieces.size() < MIN_PIECES);
    }

    private static String pivots(String letters) {
        Set<String> pivots = new TreeSet<>();
        for (String word : letters.split(" ")) {
            boolean number = word.codePoints().anyMatch(Character::isDigit);
            if (number || NEGATIONS.contains(word)) {
                pivots.add(word);
            }
        }
        letters.chars().filter(c -> NEGATING_CHARACTERS.indexOf(c) >= 0).forEach(c -> pivots.add("" + (char) c));
        return String.join(" ", pivots);
    }

    /** Returns whether the texts are the same, but for case, signs and line ends. */
    boolean sameText(Fingerprint other) {
        return whole == other.whole && Arrays.equals(samples, other.samples);
    }

    /** Returns whether the texts have the same numbers and negations. */
    boolean samePivots(Fingerprint other) {
        return pivots == other.pivots;
    }

    /** Returns whether the text is too short to be known again among others. */
    boolean isShort() {
        return isShort;
    }

    /** Returns about how large a share of their pieces two texts have in common, 0 to 1. */
    double likeness(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < SAMPLES; i++) {
            equal += samples[i] == other.samples[i] ? 1 : 0;
        }
        return (double) equal / SAMPLES;
    }

    /** Returns two neighbouring samples as a number: texts that are alike share at least one such pair. */
    int pair(int index) {
        return samples[2 * index] << 12 | samples[2 * index + 1];
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Fingerprint other
                && sameText(other)
                && pivots == other.pivots
                && isShort == other.isShort;
    }

    @Override
    public int hashCode() {
        return whole;
    }

    /** Returns the form that stands in the map. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(isShort ? '.' : ':');
        append(text, whole);
        append(text, pivots);
        for (int sample : samples) {
            text.append(SIGNS.charAt(sample >> 6)).append(SIGNS.charAt(sample & 63));
        }
        return text.toString();
    }

    /** Reads the form that stands in the map; nothing if it is damaged. */
    static Optional<Fingerprint> parse(String text) {
        if (text.length() != 1 + 6 + 6 + 2 * SAMPLES || text.charAt(0) != '.' && text.charAt(0) != ':') {
            return Optional.empty();
        }
        for (int i = 1; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        int[] samples = new int[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            samples[i] = SIGNS.indexOf(text.charAt(13 + 2 * i)) << 6 | SIGNS.indexOf(text.charAt(14 + 2 * i));
        }
        return Optional.of(new Fingerprint(samples, read(text, 1), read(text, 7), text.charAt(0) == '.'));
    }

    private static void append(StringBuilder text, int number) {
        long unsigned = Integer.toUnsignedLong(number);
        for (int shift = 30; shift >= 0; shift -= 6) {
            text.append(SIGNS.charAt((int) (unsigned >> shift) & 63));
        }
    }

    private static int read(String text, int at) {
        long number = 0;
        for (int i = at; i < at + 6; i++) {
            number = number << 6 | SIGNS.indexOf(text.charAt(i));
        }
        return (int) number;
    }

    private static int number(String text) {
        int hash = 0x811C9DC5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return hash;
    }

    private static int mix(int number) {
        int mixed = (number ^ (number >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
