package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.model.PlainText;
import studydown.model.Run;

/** What can be done with a list of runs. Markup in it is balanced, before and after. */
final class Runs {
    private Runs() {}

    static String plain(List<Run> runs) {
        StringBuilder plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.plain()));
        return PlainText.fold(plain);
    }

    /** Returns the runs without white space and line breaks at both ends. */
    static List<Run> trim(List<Run> runs) {
        int from = 0;
        int to = runs.size();
        while (from < to && (blank(runs.get(from)) || Html.isBreak(runs.get(from)))) {
            from++;
        }
        while (to > from && (blank(runs.get(to - 1)) || Html.isBreak(runs.get(to - 1)))) {
            to--;
        }
        List<Run> trimmed = new ArrayList<>(runs.subList(from, to));
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Run.Text first) {
            String text = first.text().stripLeading();
            trimmed.set(
                    0,
                    new Run.Text(
                            text,
                            first.line(),
                            first.column() + first.text().length() - text.length(),
                            first.linkable()));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Run.Text text) {
            trimmed.set(last, new Run.Text(text.text().stripTrailing(), text.line(), text.column(), text.linkable()));
        }
        return trimmed;
    }

    private static boolean blank(Run run) {
        return run instanceof Run.Text text && text.text().isBlank();
    }

    /**
     * Returns what stands behind the first {@code length} characters of the text (as {@link #raw} gives it); markup that
     * was opened before stays open, and is left out if nothing is left in it.
     */
    static List<Run> from(List<Run> runs, int length) {
        List<Run> open = new ArrayList<>();
        List<Run> rest = new ArrayList<>();
        int left = length;
        int i = 0;
        while (i < runs.size() && left > 0) {
            Run run = runs.get(i);
            int size = run.plain().length();
            if (size > 0) {
                if (size > left && run instanceof Run.Text text) {
                    rest.addAll(open);
                    rest.add(behind(text, left));
                    open.clear();
                }
                left -= size;
            } else {
                track(open, run);
            }
            i++;
        }
        if (rest.isEmpty()) {
            // closing marks right behind the cut belong to what was cut off
            while (i < runs.size() && !open.isEmpty() && closes(runs.get(i))) {
                track(open, runs.get(i++));
            }
            rest.addAll(open);
        }
        rest.addAll(runs.subList(i, runs.size()));
        return trim(rest);
    }

    /** Returns the first {@code length} characters of the text, with markup closed. */
    static List<Run> until(List<Run> runs, int length) {
        List<Run> open = new ArrayList<>();
        List<Run> head = new ArrayList<>();
        int left = length;
        for (Run run : runs) {
            int size = run.plain().length();
            if (size > 0) {
                if (left <= 0) {
                    break;
                }
                if (size > left && run instanceof Run.Text text) {
                    head.add(new Run.Text(text.text().substring(0, left), text.line(), text.column(), text.linkable()));
                    left = 0;
                    break;
                }
                head.add(run);
                left -= size;
            } else if (left > 0 || closes(run)) {
                head.add(run);
                track(open, run);
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            head.add(closing(open.get(i)));
        }
        return trim(head);
    }

    /** Returns the text unfolded, character by character what {@link #from} and {@link #until} count. */
    static String raw(List<Run> runs) {
        StringBuilder raw = new StringBuilder();
        runs.forEach(run -> raw.append(run.plain()));
        return raw.toString();
    }

    /** Returns the first line of a text as {@link #raw} gives it. */
    static String firstLine(String raw) {
        int end = raw.indexOf('\n');
        return end < 0 ? raw : raw.substring(0, end);
    }

    private static Run.Text behind(Run.Text text, int cut) {
        String before = text.text().substring(0, cut);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        return new Run.Text(
                text.text().substring(cut), text.line() + lines, lines == 0 ? text.column() + cut : 1, text.linkable());
    }

    static boolean closes(Run run) {
        return run instanceof Run.LinkEnd
                || run instanceof Run.Markup markup && markup.html().startsWith("</");
    }

    private static boolean opens(Run run) {
        return run instanceof Run.LinkStart
                || run instanceof Run.Markup markup
                        && markup.html().startsWith("<")
                        && !markup.html().startsWith("</")
                        && !markup.html().contains("</")
                        && !markup.breaks();
    }

    private static void track(List<Run> open, Run run) {
        if (opens(run)) {
            open.add(run);
        } else if (closes(run) && !open.isEmpty()) {
            open.remove(open.size() - 1);
        }
    }

    private static Run closing(Run run) {
        if (run instanceof Run.LinkStart) {
            return new Run.LinkEnd();
        }
        String html = ((Run.Markup) run).html();
        int end = 1;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return Html.close(html.substring(1, end));
    }

    /** Returns the runs with no text that a term may be linked in. */
    static List<Run> unlinked(List<Run> runs) {
        List<Run> unlinked = new ArrayList<>(runs.size());
        for (Run run : runs) {
            unlinked.add(
                    run instanceof Run.Text text && text.linkable()
                            ? new Run.Text(text.text(), text.line(), text.column(), false)
                            : run);
        }
        return unlinked;
    }

    /** Returns the runs without links and images, for a title. */
    static List<Run> title(List<Run> runs) {
        List<Run> title = new ArrayList<>(runs.size());
        for (Run run : unlinked(runs)) {
            boolean anchor = run instanceof Run.Markup markup && markup.html().startsWith("<span id=");
            if (!(run instanceof Run.LinkStart
                    || run instanceof Run.LinkEnd
                    || run instanceof Run.Image
                    || anchor
                    || Html.isBreak(run))) {
                title.add(run);
            } else if (Html.isBreak(run)) {
                title.add(new Run.Text(" ", 1, 1, false));
            }
        }
        return trim(title);
    }

    /**
     * Returns how many characters of the text (as {@link #raw} gives it) the bold words at the very beginning take, white
     * space before them included; 0 if it does not begin bold.
     */
    static int boldLead(List<Run> runs) {
        int length = 0;
        int depth = 0;
        boolean any = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (Html.isOpen(run, "strong")) {
                depth++;
                any = true;
            } else if (Html.isClose(run, "strong")) {
                depth--;
            } else if (run.plain().isEmpty() || run.plain().isBlank() && (depth > 0 || !any)) {
                length += run.plain().length();
            } else if (depth > 0) {
                length += run.plain().length();
            } else if (run.plain().isBlank()) {
                // white space between two bold stretches
                if (!followedByBold(runs, i)) {
                    return any ? length : 0;
                }
                length += run.plain().length();
            } else {
                return any ? length : 0;
            }
        }
        return any ? length : 0;
    }

    private static boolean followedByBold(List<Run> runs, int blank) {
        for (int i = blank + 1; i < runs.size(); i++) {
            if (Html.isOpen(runs.get(i), "strong")) {
                return true;
            }
            if (!runs.get(i).plain().isBlank()) {
                return false;
            }
        }
        return false;
    }
}
