package studydown.check;

import java.util.ArrayList;
import java.util.List;
import studydown.model.SheetFit;
import studydown.model.SheetFits;
import studydown.source.Position;
import studydown.source.Problem;

/** Checks whether cheat sheets are still those that were fitted to paper. */
public final class FitCheck {
    private FitCheck() {}

    /** Returns a warning for each sheet that says something else than when it was fitted. */
    public static List<Problem> check(SheetFits fitted, SheetFits now) {
        List<Problem> problems = new ArrayList<>();
        Position place = new Position(SheetFits.FILE, 1, 1);
        now.all().forEach((path, fit) -> {
            boolean stale = fitted.of(path)
                    .map(SheetFit::mark)
                    .filter(mark -> !mark.equals(fit.mark()))
                    .isPresent();
            if (stale) {
                problems.add(Problem.warning(
                        "stale-fit",
                        place,
                        "the cheat sheet '" + path
                                + "' has changed since it was fitted to paper; run 'studydown fit'"));
            }
        });
        return problems;
    }
}
