package studydown.content;

import java.util.Optional;

/** Files of a guide that are not Markdown, read when asked for. */
public interface Resources {

    /**
     * Returns the bytes of a file below the guide's folder.
     *
     * @param path relative to the guide's folder, with {@code /}
     * @return nothing if there is no such file, its case differs, or it lies outside the folder
     * @throws java.io.UncheckedIOException if it is there and can't be read
     */
    Optional<byte[]> bytes(String path);

    /** Returns whether {@link #bytes} would find the file, without reading it. */
    boolean exists(String path);

    /** Returns resources of a guide that has none. */
    static Resources none() {
        return new Resources() {
            @Override
            public Optional<byte[]> bytes(String path) {
                return Optional.empty();
            }

            @Override
            public boolean exists(String path) {
                return false;
            }
        };
    }
}
