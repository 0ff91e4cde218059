package studydown.content;

import java.util.List;
import java.util.Optional;

/** Says which files and folders of a guide's folder are not part of the guide, and by which rule. */
final class Exclusions {
    private final List<String> paths;

    /** @param paths of files or folders, as the author wrote them */
    Exclusions(List<String> paths) {
        this.paths = paths.stream().map(Exclusions::normal).toList();
    }

    /** Returns the name of the rule that leaves a folder out with everything in it. */
    Optional<String> folder(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith(".")) {
            return Optional.of("hidden");
        }
        if (name.equals("node_modules")) {
            return Optional.of("node-modules");
        }
        return paths.contains(path) ? Optional.of("exclude") : Optional.empty();
    }

    /** Returns the name of the rule that leaves a Markdown file out. */
    Optional<String> file(String path) {
        if (path.substring(path.lastIndexOf('/') + 1).startsWith(".")) {
            return Optional.of("hidden");
        }
        if (paths.contains(path)) {
            return Optional.of("exclude");
        }
        return MarkdownFiles.isProjectPaper(path) ? Optional.of("project-paper") : Optional.empty();
    }

    private static String normal(String path) {
        String normal = path.strip().replace('\\', '/');
        while (normal.startsWith("./")) {
            normal = normal.substring(2);
        }
        while (normal.endsWith("/")) {
            normal = normal.substring(0, normal.length() - 1);
        }
        return normal;
    }
}
