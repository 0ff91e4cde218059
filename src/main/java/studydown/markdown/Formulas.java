package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.html.HtmlText;
import studydown.maths.TexToMathMl;
import studydown.model.Run;
import studydown.source.Position;
import studydown.source.Problem;

/** Makes the formulas of one file, and keeps what there is to say about those that could not be read. */
final class Formulas {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Formulas(String file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    Run.Formula run(String tex, boolean display, int line, int column) {
        TexToMathMl.Result result = TexToMathMl.convert(tex, display);
        if (!result.message().isEmpty()) {
            problems.add(Problem.warning("formula", new Position(file, line, Math.max(1, column)), result.message()));
        }
        String markup = result.mathml().orElseGet(() -> "<code class=\"tex\">" + HtmlText.escape(tex) + "</code>");
        return new Run.Formula(tex, display, markup, line, Math.max(1, column));
    }
}
