package studydown.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Markdown files of our own guide. */
final class ContentPages {
    private static final Path CONTENT = Path.of("content");

    private ContentPages() {}

    /** Returns the text of each topic's file by its name without number and ending. */
    static Map<String, String> bySlug() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".md"))::iterator) {
                String name = file.getFileName().toString();
                if (!name.equals("README.md")) {
                    pages.put(name.replaceFirst("^\\d+-", "").replaceFirst("\\.md$", ""), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
