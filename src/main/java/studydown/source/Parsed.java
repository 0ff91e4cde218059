package studydown.source;

import java.util.List;

/**
 * A value read from files, with everything there is to say about the reading.
 *
 * @param value what was read; there is always one
 * @param problems in file order
 * @param findings in file order
 */
public record Parsed<T>(T value, List<Problem> problems, List<Finding> findings) {
    public Parsed {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }
}
