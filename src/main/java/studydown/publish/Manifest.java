package studydown.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studydown.site.Site;

/**
 * The list of a site's files, published in it under {@value #NAME}: what stands in it is ours to replace, what does not is
 * somebody else's.
 */
final class Manifest {
    static final String NAME = ".studydown";

    private static final String FIRST_LINE =
            "# The files of this site, written by studydown. What is not listed here is not touched.";

    private final Set<String> paths;
    private final byte[] bytes;

    private Manifest(Set<String> paths, byte[] bytes) {
        this.paths = paths;
        this.bytes = bytes;
    }

    static Manifest of(Site site) {
        Set<String> paths = new HashSet<>(Set.of(NAME));
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        site.files().keySet().forEach(path -> {
            paths.add(path.value());
            text.append(path.value()).append('\n');
        });
        return new Manifest(paths, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the paths that a published site lists, itself included; none where there is no list. */
    static Set<String> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Set.of();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return Set.of();
        }
        Set<String> paths = new HashSet<>(lines.subList(1, lines.size()));
        paths.add(NAME);
        return paths;
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    byte[] bytes() {
        return bytes;
    }
}
