package studydown.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Replaces single files whole, such as {@code studydown.ids} beside a guide. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Makes a file hold these bytes: all of them, or it stays as it was. A file that holds them already is not touched.
     *
     * @return whether the file changed
     * @throws UncheckedIOException if it can't be written
     */
    public static boolean replace(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && holds(file, bytes)) {
                return false;
            }
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = place.resolveSibling("." + place.getFileName() + ".studydown-new");
            try {
                Files.write(beside, bytes);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Returns whether a file holds exactly these bytes. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
