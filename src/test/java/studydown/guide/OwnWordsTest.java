package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Finds sentences of our guide that are somebody else's: runs of eight words shared with the texts in the folder that
 * {@code -Dcompare=DIR} names. Question wordings, code and formulas of those texts do not count.
 */
class OwnWordsTest {
    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+|\u0000");
    private static final Pattern FORMULA = Pattern.compile("\\$\\$.*?\\$\\$|\\$[^$\\n]*\\$", Pattern.DOTALL);

    @Test
    void noRunOfEightWordsIsShared() throws IOException {
        String folder = System.getProperty("compare", "");
        Assumptions.assumeFalse(folder.isEmpty(), "left out: no texts to compare with (-Dcompare=DIR)");
        Set<List<String>> known = new HashSet<>();
        for (String name : List.of("seed-guide.md", "content-brief.md")) {
            Path file = Path.of(folder, name);
            Assumptions.assumeTrue(Files.exists(file), "left out: " + name + " is not in the folder of -Dcompare");
            String text = Files.readString(file).replaceAll("(?m)^- [SOD]: .*$", "");
            known.addAll(runs(text));
        }
        List<String> shared = new ArrayList<>();
        ContentPages.bySlug()
                .forEach((slug, text) -> runs(text).stream()
                        .filter(known::contains)
                        .forEach(run -> shared.add(slug + ": " + String.join(" ", run))));
        assertEquals(List.of(), shared);
    }

    /** Runs do not go over the end of a line, and none holds a formula. */
    private static Set<List<String>> runs(String text) {
        Set<List<String>> runs = new HashSet<>();
        String plain = FORMULA.matcher(text).replaceAll(" \u0000 ").replaceAll("\\]\\([^)]*\\)", " ");
        for (String line : plain.split("\n")) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(line.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
            for (int i = 0; i + RUN <= words.size(); i++) {
                List<String> run = words.subList(i, i + RUN);
                if (!run.contains("\u0000")) {
                    runs.add(List.copyOf(run));
                }
            }
        }
        return runs;
    }
}
