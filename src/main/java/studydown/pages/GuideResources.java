package studydown.pages;

import java.util.Locale;
import java.util.Optional;

/** What a plan of pages needs to know about the guide's other files. Paths are relative to the guide's folder. */
public interface GuideResources {

    /** Returns whether there is such a file. */
    boolean exists(String path);

    /** Returns the text of an SVG drawing; nothing if there is no such file, or it is named as something else. */
    Optional<String> svg(String path);

    /** Returns whether a file is named as an SVG drawing: one that becomes part of the page. */
    static boolean isDrawing(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }
}
