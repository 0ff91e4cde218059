package studydown.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keeps in memory, as UTF-8, what is written. Surrogate pairs must come in one piece. */
final class Utf8Writer extends Writer {
    private byte[] bytes;
    private int length;

    Utf8Writer(int expectedBytes) {
        this.bytes = new byte[expectedBytes];
    }

    @Override
    public void write(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    @Override
    public void write(char[] characters, int from, int count) {
        write(new String(characters, from, count));
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    /** Returns what has been written so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
