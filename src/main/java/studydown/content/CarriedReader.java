package studydown.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import studydown.model.Words;

/**
 * Reads the templates, styles, scripts, icons and texts that the program carries, from its jar or from the folder of its
 * classes.
 */
public final class CarriedReader {
    private static final String ROOT = "templates/";
    private static final String ENGLISH = "en";
    private static final String INTERFACE = "ui.";

    private CarriedReader() {}

    /**
     * Reads everything carried.
     *
     * @param own a folder laid out like the carried one; a file in it takes the place of the carried one of the same path,
     *     a text in its {@code texts} that of the same key
     * @throws UncheckedIOException if anything can't be read
     * @throws IllegalArgumentException if one of the author's files is no text
     */
    public static Carried read(Optional<Path> own) {
        SortedMap<String, byte[]> carried = carried();
        Map<String, Map<String, String>> texts = texts(carried);
        if (own.isPresent()) {
            SortedMap<String, byte[]> replaced = folder(own.get());
            texts(replaced)
                    .forEach((tag, words) -> texts.computeIfAbsent(tag, unknown -> new LinkedHashMap<>())
                            .putAll(words));
            carried.putAll(replaced);
        }
        return new Carried(
                textFiles(carried, ".peb"),
                textFiles(carried, ".css"),
                textFiles(carried, ".js"),
                otherFiles(carried),
                words(texts));
    }

    private static SortedMap<String, byte[]> carried() {
        URL location = CarriedReader.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path place = Path.of(location.toURI());
            return Files.isDirectory(place) ? folder(place.resolve(ROOT)) : jar(place.toFile());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place '" + location + "' can't be read", e);
        }
    }

    private static SortedMap<String, byte[]> jar(File file) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(file, false)) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(ROOT.length()), in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + file, e);
        }
        return files;
    }

    private static SortedMap<String, byte[]> folder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String path =
                        FilenameUtils.separatorsToUnix(folder.relativize(file).toString());
                files.put(path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + folder, e);
        }
        return files;
    }

    private static SortedMap<String, String> textFiles(SortedMap<String, byte[]> files, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(ending)) {
                texts.put(path, text(path, bytes));
            }
        });
        return texts;
    }

    /** Returns what goes into the site as it is: neither code, nor texts, nor the examples that explain a widget. */
    private static SortedMap<String, byte[]> otherFiles(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> others = new TreeMap<>(files);
        others.keySet()
                .removeIf(path -> path.endsWith(".peb")
                        || path.endsWith(".css")
                        || path.endsWith(".js")
                        || path.endsWith(".properties")
                        || MarkdownFiles.isMarkdown(path)
                        || path.startsWith(".")
                        || path.contains("/."));
        return others;
    }

    private static Map<String, Map<String, String>> texts(SortedMap<String, byte[]> files) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("texts/") && path.endsWith(".properties")) {
                texts.put(FilenameUtils.getBaseName(path), properties(path, text(path, bytes)));
            }
        });
        return texts;
    }

    private static Map<String, String> properties(String path, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("failed to read " + path + ": " + e.getMessage(), e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** An interface text that a language lacks is said in English; a label is not, it would be told from the wrong words. */
    private static SortedMap<String, Words> words(Map<String, Map<String, String>> texts) {
        Map<String, String> english = texts.getOrDefault(ENGLISH, Map.of());
        SortedMap<String, Words> words = new TreeMap<>();
        texts.forEach((tag, own) -> {
            Map<String, String> all = new LinkedHashMap<>(english);
            all.keySet().removeIf(key -> !key.startsWith(INTERFACE));
            all.putAll(own);
            words.put(tag, new Words(tag, all));
        });
        return words;
    }

    private static String text(String path, byte[] bytes) {
        Decoded decoded = Decoded.of(path, bytes);
        decoded.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        return decoded.text();
    }
}
