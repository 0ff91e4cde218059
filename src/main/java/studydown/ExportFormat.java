package studydown;

/** What a guide can be exported as. */
public enum ExportFormat {
    /** The study model. */
    JSON(".json"),
    /** A package for Anki. */
    ANKI(".apkg"),
    /** Text for Anki's import. */
    TSV(".tsv"),
    /** A table for spreadsheets and other card programs. */
    CSV(".csv"),
    /** Questions for Moodle. */
    GIFT(".gift.txt");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** Returns how the names of its files end. */
    public String ending() {
        return ending;
    }
}
