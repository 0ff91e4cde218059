package studydown.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies fenced code; a fence that never ends, or swallows the next one, ends where the text visibly goes on. */
final class FenceReader {
    private static final Pattern OPENING =
            Pattern.compile("^([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+){0,10})(`{3,}|~{3,})(.*)$");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][\\w+#-]*");
    private static final int MAX_OPENING = 2_000;

    private final List<String> lines;
    private final PreparedText out;
    private final ReadingProblems problems;

    /** The shortest run of each mark that is known to end nowhere below: no longer one does, so do not look again. */
    private int endlessTicks = Integer.MAX_VALUE;

    private int endlessTildes = Integer.MAX_VALUE;

    FenceReader(List<String> lines, PreparedText out, ReadingProblems problems) {
        this.lines = lines;
        this.out = out;
        this.problems = problems;
    }

    /** Copies the fence that begins in a line; returns the line behind it, or the same line if none begins there. */
    int read(int start) {
        String line = lines.get(start);
        if (line.length() >= MAX_OPENING || !line.contains("```") && !line.contains("~~~")) {
            return start;
        }
        Matcher open = OPENING.matcher(line);
        if (!open.matches() || open.group(2).startsWith("`") && open.group(3).indexOf('`') >= 0) {
            return start;
        }
        int end = end(start, open);
        if (end < 0) {
            return unclosed(start, -1 - end, open);
        }
        out.add(Limits.unnested(line), start, 0);
        for (int i = start + 1; i <= end; i++) {
            out.add(lines.get(i), i, 0);
        }
        out.endParagraph();
        return end + 1;
    }

    /** Returns the last line of a fence; for one that never ends, {@code -1} less the line where the text goes on. */
    private int end(int start, Matcher open) {
        char mark = open.group(2).charAt(0);
        int length = open.group(2).length();
        String info = open.group(3).strip().toLowerCase(Locale.ROOT);
        boolean holdsMarkdown = info.startsWith("md") || info.startsWith("markdown");
        boolean quoted = open.group(1).contains(">");
        boolean endless = length >= (mark == '`' ? endlessTicks : endlessTildes);
        int goesOn = -1;
        int i = start + 1;
        while (i < lines.size() && !(endless && goesOn >= 0)) {
            String line = lines.get(i);
            if (quoted && !line.stripLeading().startsWith(">")) {
                return i - 1;
            }
            String bare = bare(line);
            int run = run(bare, mark);
            if (run >= length && bare.substring(run).isBlank()) {
                return i;
            }
            if (goesOn < 0 && visiblyText(i)) {
                goesOn = i;
            }
            boolean another = run >= 3
                    && !holdsMarkdown
                    && LANGUAGE.matcher(bare.substring(run).strip()).matches();
            if (another && goesOn >= 0) {
                return -1 - goesOn;
            }
            i++;
        }
        if (i == lines.size() && mark == '`') {
            endlessTicks = Math.min(endlessTicks, length);
        } else if (i == lines.size()) {
            endlessTildes = Math.min(endlessTildes, length);
        }
        return -1 - (goesOn < 0 ? lines.size() : goesOn);
    }

    private int unclosed(int start, int stop, Matcher open) {
        problems.warn(
                "open-fence", start, "the code block that begins here never ends; close it with " + open.group(2));
        out.partBefore(start);
        for (int i = start; i < stop; i++) {
            out.add(Limits.unnested(lines.get(i)), i, 0);
        }
        out.add(open.group(1).replaceAll("[^ \\t>]", " ") + open.group(2), stop - 1, 0);
        out.addBlank(stop - 1);
        return stop;
    }

    private boolean visiblyText(int i) {
        String line = lines.get(i);
        boolean blankBefore = i > 0 && lines.get(i - 1).isBlank();
        return line.regionMatches(true, 0, "</details>", 0, 10)
                || line.regionMatches(true, 0, "<details>", 0, 9)
                || blankBefore
                        && line.startsWith("##")
                        && Preparation.HEADING.matcher(line).matches();
    }

    private static String bare(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t' || line.charAt(i) == '>')) {
            i++;
        }
        return line.substring(i);
    }

    private static int run(String text, char mark) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        return i;
    }
}
