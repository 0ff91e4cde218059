package studydown.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import studydown.source.Position;
import studydown.source.Problem;

/**
 * What a file's bytes say.
 *
 * @param text lines ending in {@code \n} only, without byte order mark and NUL; empty if it is no text at all
 * @param problem what was lost, if anything
 */
record Decoded(String text, Optional<Problem> problem) {
    private static final char REPLACEMENT = '\uFFFD';

    /** One character in so many may be broken in what still counts as text; a file in another 8-bit encoding has more. */
    private static final int BROKEN_ONE_IN = 10;

    /** Decodes UTF-8, or UTF-16 where a byte order mark says so. */
    static Decoded of(String path, byte[] bytes) {
        Charset charset = charset(bytes);
        int start = markLength(bytes, charset);
        String text = new String(bytes, start, bytes.length - start, charset);
        long replaced = count(text, REPLACEMENT);
        long written = replaced == 0 ? 0 : writtenReplacements(bytes, charset);
        long broken = replaced - written + count(text, '\0');
        if (broken <= 0) {
            return new Decoded(unixLines(text), Optional.empty());
        }
        if (broken * BROKEN_ONE_IN > text.length()) {
            Position begin = new Position(path, 1, 1);
            return new Decoded("", Optional.of(Problem.error("not-text", begin, notText(text.length(), broken))));
        }
        Position first = position(path, firstBroken(bytes, start, charset));
        String found = broken == 1 ? "1 character is" : broken + " characters are";
        return new Decoded(
                unixLines(text.replace('\0', REPLACEMENT)),
                Optional.of(Problem.warning(
                        "not-utf8",
                        first,
                        found + " not UTF-8, the first here; shown as \uFFFD until the file is saved as UTF-8")));
    }

    private static String notText(int characters, long broken) {
        return "not a text in UTF-8: " + broken + " of " + characters
                + " characters can't be read; save the file as UTF-8, or name it under 'exclude' in studydown.yml";
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] bytes, Charset charset) {
        if (charset != StandardCharsets.UTF_8) {
            return 2;
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private static long count(String text, char wanted) {
        long count = 0;
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }

    /** Counts the replacement characters that the author wrote: they are not broken. */
    private static long writtenReplacements(byte[] bytes, Charset charset) {
        byte[] written = String.valueOf(REPLACEMENT).getBytes(charset);
        long count = 0;
        for (int i = 0; i + written.length <= bytes.length; i++) {
            int matched = 0;
            while (matched < written.length && bytes[i + matched] == written[matched]) {
                matched++;
            }
            if (matched == written.length) {
                count++;
            }
        }
        return count;
    }

    /** Returns everything before the first character that can't be read. */
    private static String firstBroken(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), decoded, true);
        String good = decoded.flip().toString();
        int nul = good.indexOf('\0');
        return nul < 0 ? good : good.substring(0, nul);
    }

    private static Position position(String path, String before) {
        String lines = unixLines(before);
        int line = 1 + (int) count(lines, '\n');
        return new Position(path, line, lines.length() - lines.lastIndexOf('\n'));
    }

    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
