package studydown.site;

import java.nio.charset.StandardCharsets;

/** Percent-encodes parts of a URL's path (RFC 3986, section 3.3). */
final class PercentEncoding {
    private static final String KEPT = "-._~!$&'()*+,;=@";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** Returns one path segment with everything encoded that a relative reference may not hold, the colon included. */
    static String segment(String segment) {
        StringBuilder encoded = new StringBuilder(segment.length());
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letterOrDigit || KEPT.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return encoded.toString();
    }
}
