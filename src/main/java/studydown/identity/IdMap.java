package studydown.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studydown.model.TopicId;
import studydown.source.Position;
import studydown.source.Problem;

/**
 * The text of {@code studydown.ids}.
 *
 * <pre>
 * my-guide
 * question | what-is-a-hub | 1 | Networks / Devices | What is a hub? | :AbCd…
 * term | hub | 2 | Networks / Devices | Hub | :EfGh…
 * topic | devices | 1 | Networks | Devices | :IjKl…
 * </pre>
 *
 * First the guide's own id, then one line per id: what it names, the id, its revision, where it stands, what it is called, the
 * fingerprint of what it means. Sorted, so that a change of the guide changes few lines.
 */
final class IdMap {
    private static final String FILE = "studydown.ids";
    private static final String SEPARATOR = " | ";
    private static final int FIELDS = 6;

    private final Optional<String> guideId;
    private final List<Entry> entries;
    private final List<Problem> problems;

    private IdMap(Optional<String> guideId, List<Entry> entries, List<Problem> problems) {
        this.guideId = guideId;
        this.entries = entries;
        this.problems = problems;
    }

    Optional<String> guideId() {
        return guideId;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads a map; lines that can't be read are left out and reported. */
    static IdMap parse(String text) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> guideId = Optional.empty();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            Optional<Entry> entry = entry(line);
            if (entry.isPresent()) {
                boolean isNew =
                        seen.add(entry.get().kind() + SEPARATOR + entry.get().id());
                if (isNew) {
                    entries.add(entry.get());
                } else {
                    problems.add(problem(
                            i,
                            "the id '" + entry.get().id() + "' stands here a second time; expected each once; "
                                    + "delete one of the lines"));
                }
            } else if (i == 0 && isGuideId(line)) {
                guideId = Optional.of(line);
            } else {
                problems.add(problem(
                        i,
                        "the line can't be read; expected 'kind | id | revision | place | name | fingerprint'; "
                                + "restore it from an earlier version, or delete it and its id may change"));
            }
        }
        if (guideId.isEmpty()) {
            problems.add(problem(
                    0,
                    "the guide's own id is missing; expected it alone on the first line; "
                            + "restore it, or readers lose sight of what they learned"));
        }
        return new IdMap(guideId, entries, problems);
    }

    /** Returns the text of a map. */
    static String format(String guideId, List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::id));
        StringBuilder text = new StringBuilder(guideId).append('\n');
        for (Entry entry : sorted) {
            text.append(String.join(
                            SEPARATOR,
                            entry.kind().label(),
                            entry.id(),
                            Integer.toString(entry.revision()),
                            entry.path(),
                            entry.name(),
                            entry.meaning().toString()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Returns a title or name as it can stand in a field. */
    static String field(String text) {
        String field = text.replace('|', '\u00a6').replace('\n', ' ').strip();
        return field.isEmpty() ? "-" : field;
    }

    private static Optional<Entry> entry(String line) {
        String[] fields = line.split(" \\| ");
        if (fields.length != FIELDS || !fields[2].matches("[1-9][0-9]{0,5}") || fields[1].isBlank()) {
            return Optional.empty();
        }
        Optional<Kind> kind = Kind.of(fields[0]);
        Optional<Fingerprint> meaning = Fingerprint.parse(fields[5]);
        if (kind.isEmpty() || meaning.isEmpty() || !isId(fields[1])) {
            return Optional.empty();
        }
        return Optional.of(
                new Entry(kind.get(), fields[1], Integer.parseInt(fields[2]), fields[3], fields[4], meaning.get()));
    }

    private static boolean isId(String text) {
        try {
            return !new TopicId(text).value().isEmpty();
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static boolean isGuideId(String text) {
        return isId(text) && text.indexOf('=') < 0;
    }

    private static Problem problem(int line, String message) {
        return Problem.warning("broken-ids", new Position(FILE, line + 1, 1), message);
    }
}
