package studydown.publish;

import java.nio.file.Path;

/** Thrown when a folder that a site should go to holds something that no site of ours put there. */
public final class ForeignFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    ForeignFileException(Path file) {
        super(file + " was not written by studydown");
        this.file = file;
    }

    /** Returns the first such file. */
    public Path file() {
        return file;
    }
}
