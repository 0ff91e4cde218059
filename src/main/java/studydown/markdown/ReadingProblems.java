package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studydown.source.Position;
import studydown.source.Problem;

/** What there is to say about the Markdown of one file: of each kind so much that an author knows, and no more. */
final class ReadingProblems {
    private static final int MOST_OF_A_KIND = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    ReadingProblems(String file) {
        this.file = file;
    }

    /**
     * Adds a warning, unless the same was just said about the same place.
     *
     * @param line of the file, from 0
     */
    void warn(String kind, int line, String message) {
        Integer before = last.put(kind, line);
        if ((before == null || before != line) && counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            problems.add(Problem.warning(kind, new Position(file, line + 1, 1), message));
        }
    }

    /**
     * Says where blocks or marks nest deeper than what is kept.
     *
     * @param line of the file, from 1
     * @param column from 1
     */
    void tooDeep(int line, int column) {
        if (counts.merge("deep-nesting", 1, Integer::sum) <= 1) {
            problems.add(Problem.warning(
                    "deep-nesting",
                    new Position(file, line, column),
                    "blocks or marks nest deeper than Studydown follows here; what is deeper is shown without its"
                            + " structure; nest less deeply"));
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
