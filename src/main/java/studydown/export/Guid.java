package studydown.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Anki's globally unique id of a note, made from an item's id: the first 64 bits of its SHA-256 in base 91, so that it stays
 * when the text is edited (the method of genanki, which hashes the fields instead).
 */
final class Guid {
    private static final String DIGITS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~";

    private Guid() {}

    static String of(String itemId) {
        long rest = ByteBuffer.wrap(hash("SHA-256", itemId)).getLong();
        StringBuilder guid = new StringBuilder();
        while (rest != 0) {
            guid.append(DIGITS.charAt((int) Long.remainderUnsigned(rest, DIGITS.length())));
            rest = Long.divideUnsigned(rest, DIGITS.length());
        }
        return guid.reverse().toString();
    }

    /** Returns a positive number of up to 41 bits from an id, for Anki's row ids, which are times in milliseconds. */
    static long rowId(String text) {
        return (ByteBuffer.wrap(hash("SHA-256", text)).getLong() >>> 23) | 1L << 40;
    }

    /** Returns what Anki finds duplicates by: the first 32 bits of the SHA-1 of a field without markup. */
    static long checksum(String field) {
        String plain = field.replaceAll("<[^>]*>", "");
        return ByteBuffer.wrap(hash("SHA-1", plain)).getInt() & 0xFFFFFFFFL;
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has " + algorithm, e);
        }
    }
}
