package studydown.content;

import java.util.List;
import java.util.Optional;
import studydown.model.Settings;
import studydown.source.Finding;
import studydown.source.Problem;
import studydown.source.SourceFile;

/**
 * What a guide's folder holds.
 *
 * @param name of the folder, or of the single file without its ending; the guide's title if the text gives none
 * @param texts Markdown files in natural order of their paths, a folder's introduction first
 * @param resources everything else that pages may show or link to
 * @param ids the text of {@code studydown.ids}, if there is one
 * @param fit the text of {@code studydown.fit}, if there is one
 * @param adopted whether the guide has a {@code studydown.yml} or {@code studydown.ids}, so that files may be written beside it
 * @param problems with the folder and the configuration
 * @param findings which files were left out, and by which rule
 */
public record GuideFiles(
        String name,
        List<SourceFile> texts,
        Settings settings,
        Resources resources,
        Optional<String> ids,
        Optional<String> fit,
        boolean adopted,
        List<Problem> problems,
        List<Finding> findings) {
    public GuideFiles {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }
}
