package studydown.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;

/** The files below a guide's folder. Safe to use from several threads. */
final class FolderResources implements Resources {
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "apng");

    private final Path folder;
    private final Map<Path, Set<String>> namesByFolder = new HashMap<>();

    /** @param folder the guide's folder as its real path */
    FolderResources(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        Optional<Path> file = find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + path, e);
        }
    }

    @Override
    public boolean exists(String path) {
        return find(path).isPresent();
    }

    private Optional<Path> find(String path) {
        Path place = folder;
        boolean hidden = false;
        for (String name : path.split("/", -1)) {
            // A link works on a server only in the exact case; some file systems here would find it in any.
            if (name.isEmpty()
                    || name.equals(".")
                    || name.equals("..")
                    || !names(place).contains(name)) {
                return Optional.empty();
            }
            hidden |= name.startsWith(".");
            place = place.resolve(name);
        }
        boolean picture = PICTURES.contains(FilenameUtils.getExtension(path).toLowerCase(Locale.ROOT));
        // What is hidden was not meant for readers, such as .git/config; pictures in .gitbook/assets were.
        return (hidden && !picture) || !isInside(place) || !Files.isRegularFile(place)
                ? Optional.empty()
                : Optional.of(place);
    }

    private boolean isInside(Path place) {
        try {
            return place.toRealPath().startsWith(folder);
        } catch (IOException e) {
            // A symbolic link that leads nowhere or in circles.
            return false;
        }
    }

    private synchronized Set<String> names(Path place) {
        return namesByFolder.computeIfAbsent(place, FolderResources::list);
    }

    private static Set<String> list(Path place) {
        if (!Files.isDirectory(place)) {
            return Set.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("failed to list " + place, e);
        }
    }
}
