package studydown.source;

import java.util.Objects;

/**
 * A text file of a guide, decoded.
 *
 * @param path path below the guide's folder, with {@code /}, as it is shown in messages, such as {@code 2-core/01-tokens.md}
 * @param text the whole text, lines ending in {@code \n} only, without byte order mark
 */
public record SourceFile(String path, String text) {
    public SourceFile {
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(text, "text must not be null");
        if (path.isEmpty() || path.startsWith("/")) {
            throw new IllegalArgumentException("path '" + path + "' must be relative and not empty");
        }
    }
}
