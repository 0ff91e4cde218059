package studydown.markdown;

/** The text that Flexmark reads, line by line as it is written, and where in the file each line came from. */
final class PreparedText {
    private final StringBuilder out;
    private final IntList starts = new IntList();
    private final IntList origins = new IntList();
    private final IntList columns = new IntList();
    private int paragraphLength;
    private int paragraphLines;
    private int paragraphMarks;

    PreparedText(int expectedLength) {
        out = new StringBuilder(expectedLength + 64);
    }

    /**
     * Adds a line.
     *
     * @param origin 0-based line of the file
     * @param column 0-based column in that line
     */
    void add(String line, int origin, int column) {
        starts.add(out.length());
        origins.add(origin);
        columns.add(column);
        out.append(line).append('\n');
        boolean blank = line.isBlank();
        paragraphLength = blank ? 0 : paragraphLength + line.length() + 1;
        paragraphLines = blank ? 0 : paragraphLines + 1;
        paragraphMarks = blank ? 0 : paragraphMarks + Limits.marks(line);
    }

    void addBlank(int origin) {
        add("", origin, 0);
    }

    /** Adds a blank line unless the last line is one. */
    void partBefore(int origin) {
        if (starts.size() > 0 && out.length() - starts.get(starts.size() - 1) > 1) {
            addBlank(origin);
        }
    }

    /** Says that what was added last is no paragraph that could go on. */
    void endParagraph() {
        paragraphLength = 0;
        paragraphLines = 0;
        paragraphMarks = 0;
    }

    /** Returns how long the paragraph is that the next line would belong to, in UTF-16 units. */
    int paragraphLength() {
        return paragraphLength;
    }

    int paragraphLines() {
        return paragraphLines;
    }

    /** Returns how much its marks weigh, see {@link Limits#marks}. */
    int paragraphMarks() {
        return paragraphMarks;
    }

    /** Returns the 1-based line of the file that a character of the text came from. */
    int line(int offset) {
        return origins.get(row(offset)) + 1;
    }

    /** Returns the 1-based column in the file's line. */
    int column(int offset) {
        int row = row(offset);
        return Math.max(1, offset - starts.get(row) + 1 + columns.get(row));
    }

    private int row(int offset) {
        return Math.max(0, starts.search(Math.max(0, Math.min(offset, out.length()))));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
