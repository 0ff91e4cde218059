package studydown.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares whole processes, ours with plain {@code java -jar} and Hugo's, on the same generated guide. The two run in turns, and what
 * counts is the ratio of their CPU times in each turn: that stays meaningful on a machine that does other work.
 *
 * <p>Needs {@code hugo}, {@code python3} and {@code bash}; says in one line what is absent.
 */
public final class HugoComparison {
    private static final Path BENCH = Path.of("src", "test", "resources", "bench");
    private static final Path JAR = Path.of("target", "studydown.jar");
    private static final PrintStream OUT = System.out;

    private final int pages;
    private final Path work;

    private HugoComparison(int pages, Path work) {
        this.pages = pages;
        this.work = work;
    }

    /** Takes the numbers of pages, 30 and 1000 by default; {@code turns=N} says how many turns, 7 by default. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> absent = Stream.of("hugo", "python3", "bash")
                .filter(tool -> !isInstalled(tool))
                .toList();
        if (!absent.isEmpty()) {
            OUT.println("no comparison with Hugo: " + String.join(", ", absent) + " not installed");
            return;
        }
        if (!Files.exists(JAR)) {
            OUT.println("no comparison with Hugo: " + JAR + " is missing; mvn -q package -DskipTests makes it");
            return;
        }
        int turns = Arrays.stream(args)
                .filter(arg -> arg.startsWith("turns="))
                .mapToInt(arg -> Integer.parseInt(arg.substring("turns=".length())))
                .findFirst()
                .orElse(7);
        int[] sizes = Arrays.stream(args)
                .filter(arg -> !arg.contains("="))
                .mapToInt(Integer::parseInt)
                .toArray();
        OUT.println(
                "| pages | Studydown CPU s | Hugo CPU s | ratio, median (least to most) | Studydown wall s | Studydown MiB |");
        OUT.println("| --: | --: | --: | --: | --: | --: |");
        for (int size : sizes.length == 0 ? new int[] {30, 1000} : sizes) {
            Path work = Files.createTempDirectory("studydown-hugo");
            new HugoComparison(size, work).compare(turns);
            delete(work);
        }
    }

    private void compare(int turns) throws IOException, InterruptedException {
        Path guide = corpus("guide", "index.md");
        Path hugo = copy(BENCH.resolve("hugo"), work.resolve("hugo"));
        Files.move(corpus("hugo-content", "_index.md"), hugo.resolve("content"));
        List<Usage> ours = new ArrayList<>();
        List<Usage> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            delete(work.resolve("site"));
            delete(hugo.resolve("public"));
            Usage our = run(
                    "java",
                    "-jar",
                    JAR.toAbsolutePath().toString(),
                    "build",
                    guide.toString(),
                    "--output",
                    work.resolve("site").toString(),
                    "--quiet");
            Usage their = run("hugo", "--quiet", "--source", hugo.toString());
            ours.add(our);
            theirs.add(their);
            ratios.add(our.cpuSeconds() / their.cpuSeconds());
        }
        requirePages(work.resolve("site"));
        requirePages(hugo.resolve("public"));
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        OUT.printf(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f (%.2f to %.2f) | %.2f | %d |%n",
                pages,
                median(ours.stream().mapToDouble(Usage::cpuSeconds)),
                median(theirs.stream().mapToDouble(Usage::cpuSeconds)),
                median(Arrays.stream(sorted)),
                sorted[0],
                sorted[sorted.length - 1],
                median(ours.stream().mapToDouble(Usage::wallSeconds)),
                Math.round(median(ours.stream().mapToDouble(Usage::peakMebibytes))));
    }

    /** A generator that failed early looks fast. */
    private void requirePages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            long html = files.filter(file -> file.toString().endsWith(".html")).count();
            if (html < pages) {
                throw new IllegalStateException(site + " has " + html + " pages instead of " + pages);
            }
        }
    }

    private Path corpus(String name, String indexName) throws IOException, InterruptedException {
        Path folder = work.resolve(name);
        run(
                "python3",
                BENCH.resolve("corpus.py").toString(),
                String.valueOf(pages),
                folder.toString(),
                "--index-name",
                indexName);
        return folder;
    }

    /**
     * What a process took.
     *
     * @param cpuSeconds user and system time of the process and its children
     * @param peakMebibytes 0 where the system does not say
     */
    private record Usage(double cpuSeconds, double wallSeconds, double peakMebibytes) {}

    /** Runs a command below bash, whose {@code time} sees the whole process whatever it does to its threads. */
    private static Usage run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("bash", "-c"));
        boolean gnuTime = Files.isExecutable(Path.of("/usr/bin/time"));
        String prefix = gnuTime ? "/usr/bin/time -f 'peak %M' " : "";
        line.add("TIMEFORMAT='%U %S %R'; time " + prefix + "\"$@\"");
        line.add("bash");
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + String.join("\n", said));
        }
        String[] times = said.get(said.size() - 1).split(" ");
        double peak = said.stream()
                .filter(text -> text.startsWith("peak "))
                .mapToDouble(text -> Double.parseDouble(text.substring("peak ".length())) / 1024)
                .findFirst()
                .orElse(0);
        return new Usage(
                Double.parseDouble(times[0]) + Double.parseDouble(times[1]), Double.parseDouble(times[2]), peak);
    }

    private static boolean isInstalled(String tool) {
        return Arrays.stream(System.getenv("PATH").split(System.getProperty("path.separator")))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
