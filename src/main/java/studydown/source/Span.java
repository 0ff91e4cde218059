package studydown.source;

/**
 * Whole lines of a file.
 *
 * @param file path as in {@link SourceFile#path()}
 * @param line first line, 1-based
 * @param endLine last line, inclusive
 */
public record Span(String file, int line, int endLine) {
    public Span {
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " must be >= 1");
        }
        if (endLine < line) {
            throw new IllegalArgumentException("endLine " + endLine + " must be >= line " + line);
        }
    }

    /** Returns the first character of the span. */
    public Position start() {
        return new Position(file, line, 1);
    }
}
