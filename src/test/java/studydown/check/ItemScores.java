package studydown.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import studydown.Studydown;
import studydown.content.Carried;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;
import studydown.quiz.Choice;
import studydown.quiz.Cloze;
import studydown.quiz.Contrast;
import studydown.quiz.Match;
import studydown.quiz.Order;
import studydown.quiz.QuizItem;
import studydown.quiz.Recall;
import studydown.quiz.Typed;

/**
 * Measures the items made from a folder of guides ({@code -Dguides=DIR}, each Markdown file or folder in it a guide): prints the figures
 * of each guide and of all together, and writes every item into {@code target/items} to be judged by eye.
 */
class ItemScores {
    private final Map<String, double[]> pooled = new LinkedHashMap<>();

    @Test
    void itemsKeepTheBars() throws IOException {
        String folder = System.getProperty("guides", "");
        if (folder.isEmpty()) {
            System.out.println("ItemScores: left out; give a folder of guides with -Dguides=DIR");
        }
        Assumptions.assumeTrue(!folder.isEmpty(), "no folder of guides");
        Carried carried = CarriedReader.read(Optional.empty());
        Path out = Files.createDirectories(Path.of("target/items"));
        List<String> broken = new ArrayList<>();
        for (Path path : guides(Path.of(folder))) {
            GuideFiles files = GuideReader.read(path, Path.of("target/none"));
            Studydown.Known known = Studydown.read(files, carried);
            ItemReport report = new ItemCheck(
                            carried.words(known.guide().language().tag()), files.texts())
                    .check(known.guide(), known.links(), known.quiz());
            String name = path.getFileName().toString();
            System.out.println("== " + name + " " + kinds(known.quiz().items()) + ", skipped " + skipped(known)
                    + ", problems " + report.problems().size());
            for (Figure figure : report.figures()) {
                if (!figure.held()) {
                    broken.add(name + ": " + figure);
                }
                double[] sums = pooled.computeIfAbsent(figure.number() + " " + figure.name(), key -> new double[2]);
                sums[0] += figure.items() * figure.value();
                sums[1] += figure.items();
            }
            Files.writeString(out.resolve(name + ".txt"), listing(known.quiz().items()));
        }
        pooled.forEach((name, sums) ->
                System.out.printf("%s: %.1f of %.0f%n", name, sums[1] == 0 ? 0 : sums[0] / sums[1], sums[1]));
        broken.forEach(System.out::println);
        assertTrue(broken.isEmpty(), broken.size() + " bars broken");
    }

    private static List<Path> guides(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> guides = files.filter(path -> path.toString().endsWith(".md") && !path.endsWith("README.md"))
                    .sorted()
                    .toList();
            return guides.isEmpty() || Files.exists(folder.resolve("README.md")) && guides.size() < 2
                    ? List.of(folder)
                    : guides;
        }
    }

    private static Map<String, Integer> skipped(Studydown.Known known) {
        Map<String, Integer> rules = new TreeMap<>();
        known.quiz().skipped().forEach(finding -> rules.merge(finding.what() + " " + finding.rule(), 1, Integer::sum));
        return rules;
    }

    private static Map<String, Integer> kinds(List<QuizItem> items) {
        Map<String, Integer> kinds = new TreeMap<>();
        items.forEach(item ->
                kinds.merge(item instanceof Choice choice ? "choice " + choice.form() : item.kind(), 1, Integer::sum));
        return kinds;
    }

    private static String listing(List<QuizItem> items) {
        StringBuilder text = new StringBuilder();
        for (QuizItem item : items) {
            text.append(item.id() + " (" + item.source().file() + ":"
                    + item.source().line() + ")\n  " + item.prompt().plainText() + "\n");
            if (item instanceof Choice choice) {
                choice.options()
                        .forEach(option -> text.append("   " + (option.right() ? "* " : "- ")
                                + option.text().plainText() + "\n"));
            } else if (item instanceof Cloze cloze) {
                text.append("   = " + cloze.accepted() + "\n");
            } else if (item instanceof Typed typed) {
                text.append("   = " + typed.accepted() + "\n");
            } else if (item instanceof Match match) {
                match.pairs()
                        .forEach(pair -> text.append("   " + pair.left().plainText() + " = "
                                + pair.right().plainText() + "\n"));
            } else if (item instanceof Order order) {
                order.steps().forEach(step -> text.append("   > " + step.plainText() + "\n"));
            } else if (item instanceof Contrast contrast) {
                text.append(
                        "   " + contrast.a().plainText() + " / " + contrast.b().plainText() + "\n");
                contrast.rows()
                        .forEach(row -> text.append("   " + row.respect().plainText() + ": "
                                + row.a().plainText() + " / " + row.b().plainText() + "\n"));
            } else if (item instanceof Recall recall) {
                String answer = studydown.model.PlainText.of(recall.answer());
                text.append("   = " + answer.substring(0, Math.min(300, answer.length())) + "\n");
            }
        }
        return text.toString();
    }
}
