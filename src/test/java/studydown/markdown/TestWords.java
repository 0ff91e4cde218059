package studydown.markdown;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studydown.model.Words;

/** The words that the product carries, all languages. */
final class TestWords {
    private TestWords() {}

    static List<Words> all() {
        try (Stream<Path> files = Files.list(Path.of("templates/texts"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(TestWords::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Words read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + file, e);
        }
        Map<String, String> texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
        return new Words(file.getFileName().toString().replace(".properties", ""), texts);
    }
}
