package studydown.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import studydown.Options;
import studydown.Studydown;
import studydown.content.Carried;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;
import studydown.identity.IdKeeper;
import studydown.link.Links;
import studydown.link.TermLinker;
import studydown.markdown.GuideParser;
import studydown.model.Guide;
import studydown.model.Words;
import studydown.publish.Published;
import studydown.publish.SitePublisher;
import studydown.quiz.Quiz;
import studydown.quiz.QuizMaker;

/** What each stage costs in a warm virtual machine, on a generated guide. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class Stages {
    @Param("200")
    public int pages;

    private Path folder;
    private Path output;
    private Carried carried;
    private GuideFiles files;
    private Guide guide;
    private Links links;
    private Studydown.Result result;

    /** Generates the guide and does every stage once. */
    @Setup(Level.Trial)
    public void generate() {
        folder = corpus(pages);
        output = folder.resolveSibling(folder.getFileName() + "-site");
        carried = CarriedReader.read(Optional.empty());
        files = GuideReader.read(folder, output);
        guide = parse();
        links = new TermLinker().link(guide);
        result = build();
    }

    /** Sweeps up. */
    @TearDown(Level.Trial)
    public void sweep() throws IOException {
        PathUtils.deleteDirectory(folder.getParent());
    }

    @Benchmark
    public GuideFiles read() {
        return GuideReader.read(folder, output);
    }

    @Benchmark
    public Guide parse() {
        return new GuideParser(carried.words().values())
                .parse(files.name(), files.texts(), files.settings())
                .value();
    }

    @Benchmark
    public Guide identify() {
        return new IdKeeper().keep(Optional.empty(), guide).guide();
    }

    @Benchmark
    public Links link() {
        return new TermLinker().link(guide);
    }

    @Benchmark
    public Quiz quiz() {
        Words words = carried.words(guide.language().tag());
        return new QuizMaker(words).make(guide, links);
    }

    /** Every stage up to the finished site; less the others, this is what planning and rendering pages costs. */
    @Benchmark
    public Studydown.Result build() {
        return Studydown.build(files, carried, Options.defaults());
    }

    /** Finds that nothing changed, but for the first time. */
    @Benchmark
    public Published publish() {
        return SitePublisher.publish(result.site(), output);
    }

    private static Path corpus(int pages) {
        try {
            Path folder = Files.createTempDirectory("studydown-bench").resolve("guide");
            List<String> command =
                    List.of("python3", "src/test/resources/bench/corpus.py", String.valueOf(pages), folder.toString());
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " failed");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the benchmark needs python3", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
