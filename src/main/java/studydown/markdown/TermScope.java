package studydown.markdown;

/** Follows the headings of a topic as to whether what stands below them defines terms. */
final class TermScope {
    private static final int NONE = 7;

    private final TermFinder.Place outside;
    private boolean glossary;
    private boolean silent;
    /** The level of the heading that opened the glossary, or the silence; {@link #NONE} if none did. */
    private int glossaryLevel = NONE;

    private int silentLevel = NONE;

    /**
     * Begins where a topic or a section begins.
     *
     * @param outside what holds there
     */
    TermScope(TermFinder.Place outside) {
        this.outside = outside;
        this.glossary = outside.glossary();
        this.silent = outside.silent();
        this.glossaryLevel = glossary ? 0 : NONE;
    }

    TermFinder.Place place() {
        return new TermFinder.Place(glossary, silent);
    }

    /** A heading ends what headings of its level or below opened. */
    void leave(int level) {
        if (level <= glossaryLevel && glossaryLevel < NONE && glossaryLevel > 0) {
            glossary = outside.glossary();
            glossaryLevel = NONE;
        }
        if (level <= silentLevel) {
            silent = outside.silent();
            silentLevel = NONE;
        }
    }

    /** A section that says it defines terms does so wherever it stands. */
    void enterGlossary(int level) {
        glossary = true;
        silent = false;
        glossaryLevel = Math.min(glossaryLevel, level);
    }

    void enterSilence(int level) {
        silent = true;
        silentLevel = Math.min(silentLevel, level);
    }
}
