package studydown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads the case files of a stage, Markdown in and expectation out, and makes a test of each case.
 *
 * <pre>
 * ## what the case shows
 * ~~~~ in
 * the input
 * ~~~~ problems
 * what is expected
 * ~~~~
 * </pre>
 *
 * {@code mvn test -Dcases=update} writes what comes out over what was expected; the difference is then read like code.
 */
public final class Cases {
    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final String FENCE = "~~~~";

    private Cases() {}

    /**
     * One case.
     *
     * @param place file and line of its title
     * @param blocks what stands under each label, inputs and expectations alike
     */
    public record Case(String place, String name, Map<String, String> blocks) {
        public String in(String label) {
            return blocks.getOrDefault(label, "");
        }
    }

    /**
     * Returns a test for each case in the files of a folder.
     *
     * @param check what makes of a case its outputs by label; an empty output may be missing in the file
     */
    public static Stream<DynamicTest> of(String folder, Function<Case, Map<String, String>> check) {
        return files(FOLDER.resolve(folder)).stream().flatMap(file -> tests(file, check));
    }

    private static Stream<DynamicTest> tests(Path file, Function<Case, Map<String, String>> check) {
        String text = read(file);
        List<Case> cases = parse(file.getFileName().toString(), text);
        if (System.getProperty("cases", "").equals("update")) {
            write(file, updated(text, cases, check));
            return Stream.of(DynamicTest.dynamicTest(file + " updated", () -> {}));
        }
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.place() + " " + one.name(), () -> {
                    Map<String, String> outputs = check.apply(one);
                    outputs.forEach(
                            (label, output) -> assertEquals(one.in(label), output, label + " of " + one.place()));
                }));
    }

    private static List<Case> parse(String file, String text) {
        List<Case> cases = new ArrayList<>();
        Map<String, String> blocks = new LinkedHashMap<>();
        StringBuilder block = new StringBuilder();
        String label = "";
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (label.isEmpty() && line.startsWith("## ")) {
                blocks = new LinkedHashMap<>();
                cases.add(new Case(file + ":" + number, line.substring(3).strip(), blocks));
            } else if (line.startsWith(FENCE)) {
                if (!label.isEmpty()) {
                    blocks.put(label, block.toString());
                }
                label = line.substring(FENCE.length()).strip();
                block.setLength(0);
            } else if (!label.isEmpty()) {
                block.append(block.length() == 0 ? "" : "\n").append(line);
            }
        }
        return cases;
    }

    /** Keeps everything outside of cases, and in them what is no output. */
    private static String updated(String text, List<Case> cases, Function<Case, Map<String, String>> check) {
        int first = text.startsWith("## ") ? 0 : text.indexOf("\n## ") + 1;
        StringBuilder out = new StringBuilder(text.substring(0, first));
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Map<String, String> blocks = new LinkedHashMap<>(one.blocks());
            check.apply(one).forEach((label, output) -> {
                if (output.isEmpty()) {
                    blocks.remove(label);
                } else {
                    blocks.put(label, output);
                }
            });
            out.append(i == 0 ? "" : "\n").append("## ").append(one.name()).append('\n');
            blocks.forEach((label, block) -> out.append(FENCE)
                    .append(' ')
                    .append(label)
                    .append('\n')
                    .append(block)
                    .append('\n'));
            out.append(FENCE).append('\n');
        }
        return out.toString();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("failed to list " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + file, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write " + file, e);
        }
    }
}
