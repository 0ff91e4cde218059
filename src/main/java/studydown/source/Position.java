package studydown.source;

/**
 * A place in a file.
 *
 * @param file path as in {@link SourceFile#path()}
 * @param line 1-based
 * @param column 1-based, in UTF-16 units, a tab counts one
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    public Position {
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " must be >= 1");
        }
        if (column < 1) {
            throw new IllegalArgumentException("column " + column + " must be >= 1");
        }
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Returns the form editors make clickable: {@code notes.md:12:3}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
