package studydown.fit;

import org.jspecify.annotations.Nullable;

/** Says that there is no browser, or that it does not do what it should. */
public final class BrowserException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrowserException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
