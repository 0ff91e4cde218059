package studydown.model;

import java.util.List;

/**
 * Text with its markup, as a flat list of runs: what a paragraph, a list, a table or a whole stretch of them says.
 *
 * @param file the file it stands in, as in {@code SourceFile.path()}
 */
public record Prose(String file, List<Run> runs) {
    public Prose {
        runs = List.copyOf(runs);
    }

    /** Returns prose of nothing. */
    public static Prose empty(String file) {
        return new Prose(file, List.of());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Returns the words without markup, white space folded to single spaces, formulas as TeX. */
    public String plainText() {
        if (runs.size() == 1) {
            return PlainText.fold(runs.get(0).plain());
        }
        StringBuilder plain = new StringBuilder();
        for (Run run : runs) {
            plain.append(run.plain());
        }
        return PlainText.fold(plain);
    }
}
