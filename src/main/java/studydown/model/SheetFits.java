package studydown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.source.Parsed;
import studydown.source.Position;
import studydown.source.Problem;

/**
 * How the cheat sheets of a guide were fitted to paper, by the path of their page. As text, one line a sheet:
 *
 * <pre>cheatsheet.html pages=2 room=1083 columns=4 size=750 mark=9f1c22ab</pre>
 */
public final class SheetFits {
    /** The file beside the guide that holds them. */
    public static final String FILE = "studydown.fit";

    /** What holds when nothing was fitted. */
    public static final SheetFits NONE = new SheetFits(Map.of());

    /** The room of a sheet that was not fitted. */
    public static final int ESTIMATE = 1000;

    private static final String HEAD =
            "# How the cheat sheets fit their paper, found by 'studydown fit'; run it again when they have changed.\n";

    private static final Pattern LINE = Pattern.compile(
            "(\\S+) pages=(\\d{1,3}) room=(\\d{3,4}) columns=(\\d{1,2}) size=(\\d{3,4}) mark=([0-9a-f]+)");

    private final SortedMap<String, SheetFit> sheets;

    public SheetFits(Map<String, SheetFit> sheets) {
        this.sheets = new TreeMap<>(sheets);
    }

    /** Reads the text of the file; a line that says nothing sensible is left out with a warning. */
    public static Parsed<SheetFits> read(String text) {
        SortedMap<String, SheetFit> sheets = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            try {
                if (!matcher.matches()) {
                    throw new IllegalArgumentException(line);
                }
                int[] numbers = new int[4];
                for (int k = 0; k < numbers.length; k++) {
                    numbers[k] = Integer.parseInt(matcher.group(k + 2));
                }
                sheets.put(
                        matcher.group(1),
                        new SheetFit(numbers[0], numbers[1], numbers[2], numbers[3], matcher.group(6)));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.warning(
                        "bad-fit",
                        new Position(FILE, i + 1, 1),
                        "this line is none that 'studydown fit' writes, and was left out; run 'studydown fit' again"));
            }
        }
        return new Parsed<>(new SheetFits(sheets), problems, List.of());
    }

    /** Returns how a sheet was fitted. */
    public Optional<SheetFit> of(String path) {
        return Optional.ofNullable(sheets.get(path));
    }

    /** Returns how much room a sheet has, in thousandths of the estimate. */
    public int room(String path) {
        return of(path).map(SheetFit::room).orElse(ESTIMATE);
    }

    /** Returns all, by path. */
    public SortedMap<String, SheetFit> all() {
        return new TreeMap<>(sheets);
    }

    /** Returns what the file should say. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        sheets.forEach((path, fit) -> text.append(path)
                .append(" pages=")
                .append(fit.pages())
                .append(" room=")
                .append(fit.room())
                .append(" columns=")
                .append(fit.columns())
                .append(" size=")
                .append(fit.size())
                .append(" mark=")
                .append(fit.mark())
                .append('\n'));
        return text.toString();
    }
}
