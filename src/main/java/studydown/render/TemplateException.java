package studydown.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.SortedMap;
import studydown.source.Position;
import studydown.source.Problem;

/** A template has a mistake, so that nothing can be published. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private TemplateException(Problem problem, PebbleException cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    static TemplateException from(PebbleException mistake, String page, SortedMap<String, String> templates) {
        String file = mistake.getFileName() == null ? page : mistake.getFileName();
        int line = mistake.getLineNumber() == null ? 1 : Math.max(1, mistake.getLineNumber());
        String found = mistake.getPebbleMessage() == null ? mistake.getMessage() : mistake.getPebbleMessage();
        String name = templates.containsKey(file) ? file : page;
        String message =
                found + "; expected fields of the record named in the template's first line; correct the template";
        return new TemplateException(
                Problem.error("template", new Position("templates/" + name, line, 1), message), mistake);
    }

    /** Returns the mistake with its place. */
    public Problem problem() {
        return problem;
    }
}
