package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before a file's text, between {@code ---} and {@code ---} or {@code ...}, and has at least one key in it.
 *
 * @param lines without the fences around them
 * @param end how many lines of the file it takes; 0 if there is none
 */
record FrontMatter(List<String> lines, int end) {
    private static final int MAX_LINES = 400;
    private static final Pattern FENCE = Pattern.compile("-{3,}|\\+{3}");
    private static final Pattern KEY = Pattern.compile("^[A-Za-z_][\\w .-]*:(?:[ \\t].*)?$");
    private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

    FrontMatter {
        lines = List.copyOf(lines);
    }

    static FrontMatter of(List<String> file) {
        int first = 0;
        while (first < file.size() && file.get(first).isBlank()) {
            first++;
        }
        if (first >= file.size()
                || !FENCE.matcher(file.get(first).stripTrailing()).matches()) {
            return NONE;
        }
        String open = file.get(first).strip();
        List<String> matter = new ArrayList<>();
        boolean keys = false;
        for (int i = first + 1; i < Math.min(file.size(), first + MAX_LINES); i++) {
            String line = file.get(i).stripTrailing();
            if (line.equals(open) || line.equals("---") || line.equals("...")) {
                return keys || i == first + 1 ? new FrontMatter(matter, i + 1) : NONE;
            }
            keys |= KEY.matcher(line).matches() || line.contains(" = ");
            if (!keys && Preparation.HEADING.matcher(line).matches()) {
                return NONE;
            }
            matter.add(line);
        }
        return NONE;
    }
}
