package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.SourceFile;

/**
 * The lines of a file without what XML and browsers can't carry: control characters and halves of pairs become U+FFFD.
 *
 * @param problem where the first such character stands, and how many there are
 */
record CleanLines(List<String> lines, Optional<Problem> problem) {
    static CleanLines of(SourceFile file) {
        String text = file.text();
        List<String> lines = new ArrayList<>();
        Optional<Problem> problem = Optional.empty();
        int replaced = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String line = text.substring(start, end);
            int odd = odd(line, 0);
            if (odd < line.length()) {
                StringBuilder kept = new StringBuilder(line.length());
                int count = clean(line, kept);
                if (count > 0 && replaced == 0) {
                    problem = Optional.of(Problem.warning(
                            "odd-character",
                            new Position(file.path(), lines.size() + 1, odd + 1),
                            String.format(
                                    Locale.ROOT,
                                    "character U+%04X can't be shown and was replaced; remove it, here and wherever such stand",
                                    (int) line.charAt(odd))));
                }
                replaced += count;
                line = kept.toString();
            }
            lines.add(line);
            start = end + 1;
        }
        return new CleanLines(lines, problem);
    }

    /** Returns where the next character stands that is not simply kept. */
    private static int odd(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' && c != '\t' || Character.isSurrogate(c) || c >= 0xfffe || c == 0x7f) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < line.length()
                        && Character.isLowSurrogate(line.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return line.length();
    }

    /** Appends what is kept of a line; returns how many characters were replaced. */
    private static int clean(String line, StringBuilder kept) {
        int replaced = 0;
        int from = 0;
        for (int odd = odd(line, 0); odd < line.length(); odd = odd(line, from)) {
            kept.append(line, from, odd);
            if (line.charAt(odd) != '\r') {
                kept.append('\ufffd');
                replaced++;
            }
            from = odd + 1;
        }
        kept.append(line, from, line.length());
        return replaced;
    }
}
