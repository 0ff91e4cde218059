package studydown.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the boxes and tabs of Python-Markdown into containers with fences: their text is no code, although it is indented. */
final class Admonitions {
    private static final Pattern OPEN = Pattern.compile(
            "(?:(?:!!!|\\?\\?\\?\\+?)[ \\t]+[A-Za-z][\\w-]*|===[!+]?(?=[ \\t]+\"))(?:[ \\t]+\"([^\"\\[\\]]*)\")?[ \\t]*");
    private static final String INDENT = "    ";

    private Admonitions() {}

    /** Rewrites the box or tab that a line opens, if it does. */
    static void unfold(List<String> lines, int start) {
        String line = lines.get(start);
        if (line.isEmpty() || line.length() > 200 || "!?=".indexOf(line.charAt(0)) < 0) {
            return;
        }
        Matcher open = OPEN.matcher(line);
        int first = start + 1;
        while (first < lines.size() && first < start + 3 && lines.get(first).isBlank()) {
            first++;
        }
        if (!open.matches() || first >= lines.size() || !indented(lines.get(first))) {
            return;
        }
        lines.set(start, open.group(1) == null ? ":::" : ":::box[" + open.group(1) + "]");
        for (int i = start + 1;
                i < lines.size() && (indented(lines.get(i)) || lines.get(i).isBlank());
                i++) {
            lines.set(i, indented(lines.get(i)) ? without(lines.get(i)) : lines.get(i));
        }
    }

    private static boolean indented(String line) {
        return line.startsWith(INDENT) || line.startsWith("\t");
    }

    private static String without(String line) {
        return line.substring(line.charAt(0) == '\t' ? 1 : INDENT.length());
    }
}
