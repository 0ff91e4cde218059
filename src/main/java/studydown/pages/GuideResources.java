package studydown.pages;

import java.util.Optional;

/** What a plan of pages needs to know about the guide's other files. Paths are relative to the guide's folder. */
public interface GuideResources {

    /** Returns whether there is such a file. */
    boolean exists(String path);

    /** Returns the text of an SVG drawing, if there is such a file. */
    Optional<String> svg(String path);
}
