package studydown.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import studydown.link.Target;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.site.SitePath;

/** Finds the files of a guide that its pages show or link to, so that they are copied into the site. */
final class LocalFiles {
    private final Study study;
    private final Map<String, SitePath> found = new LinkedHashMap<>();

    private LocalFiles(Study study) {
        this.study = study;
    }

    /** Returns the files' paths in the guide, and where they are in the site. */
    static Map<String, SitePath> of(Study study) {
        LocalFiles files = new LocalFiles(study);
        study.guide().walk((prose, kind) -> files.prose(prose));
        return files.found;
    }

    private void prose(Prose prose) {
        for (Run run : prose.runs()) {
            if (run instanceof Run.Image image) {
                add(image.target(), Target.path(prose.file(), image.target()), true);
            } else if (run instanceof Run.LinkStart link
                    && study.links().find(prose.file(), link.target()).isEmpty()) {
                add(link.target(), Target.path(prose.file(), link.target()), false);
            }
        }
    }

    private void add(String target, String path, boolean shown) {
        boolean inlined = shown && GuideResources.isDrawing(path);
        if (!inlined && !Target.isElsewhere(target) && study.resources().exists(path)) {
            found.put(path, Paths.file(path));
        }
    }
}
