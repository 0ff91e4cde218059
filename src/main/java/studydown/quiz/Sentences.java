package studydown.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studydown.model.PlainText;
import studydown.model.Prose;
import studydown.model.Run;

/** The sentences of a prose: stretches between breaks and full stops. */
final class Sentences {
    private static final char FORMULA = '\uFFFC';
    private static final String ENDS = ".!?。！？";

    private Sentences() {}

    /**
     * A sentence that ends with a full stop and holds no formula.
     *
     * @param text folded
     * @param line where it begins
     * @param endLine where it ends
     */
    record Sentence(String text, int line, int endLine) {}

    static List<Sentence> of(Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        TreeMap<Integer, Integer> lines = new TreeMap<>();
        for (Run run : prose.runs()) {
            boolean breaks = run instanceof Run.Markup markup && markup.breaks();
            if (breaks || run instanceof Run.Image) {
                flush(text, lines, sentences);
            } else if (run instanceof Run.Formula) {
                text.append(FORMULA);
            } else if (run instanceof Run.Text words) {
                lines.put(text.length(), words.line());
                text.append(words.text());
            }
        }
        flush(text, lines, sentences);
        return sentences;
    }

    private static void flush(StringBuilder text, TreeMap<Integer, Integer> lines, List<Sentence> sentences) {
        String block = text.toString();
        int from = 0;
        for (String sentence : Clauses.sentences(block)) {
            int start = block.indexOf(sentence, from);
            int end = start + sentence.length();
            boolean whole = ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
            if (whole && sentence.indexOf(FORMULA) < 0 && !lines.isEmpty()) {
                sentences.add(new Sentence(PlainText.fold(sentence), lineAt(lines, start), lineAt(lines, end - 1)));
            }
            from = end;
        }
        text.setLength(0);
        lines.clear();
    }

    private static int lineAt(TreeMap<Integer, Integer> lines, int offset) {
        Map.Entry<Integer, Integer> entry = lines.floorEntry(offset);
        return entry == null ? lines.firstEntry().getValue() : entry.getValue();
    }
}
