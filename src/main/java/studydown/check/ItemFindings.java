package studydown.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studydown.quiz.QuizItem;
import studydown.source.Finding;
import studydown.source.Problem;

/** Collects what the rules for items find. */
final class ItemFindings {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /** Reports an item; its author can change it at its source. */
    void problem(String kind, QuizItem item, String message) {
        problems.add(Problem.warning(kind, item.source().start(), message));
    }

    /** Enters a figure that must not be above its limit, in percent. */
    void atMost(int number, String name, int items, double value, double limit) {
        figures.add(new Figure(number, name, items, value, limit, items == 0 || value <= limit));
    }

    /** Enters a figure that must not be below its limit, in percent. */
    void atLeast(int number, String name, int items, double value, double limit) {
        figures.add(new Figure(number, name, items, value, limit, items == 0 || value >= limit));
    }

    ItemReport report(List<Finding> coverage) {
        problems.sort(Comparator.comparing(Problem::position));
        figures.sort(Comparator.comparingInt(Figure::number));
        return new ItemReport(problems, figures, coverage);
    }

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
