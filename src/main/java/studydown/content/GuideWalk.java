package studydown.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studydown.source.Finding;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.Span;

/**
 * Finds the Markdown files of a guide's folder. Does not follow links to folders, so it always ends and never leaves the
 * folder; a link to a file counts if the file lies in the folder.
 */
final class GuideWalk {
    private final Path folder;
    private final Path output;
    private final Exclusions exclusions;
    private final List<String> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param folder the guide's folder as its real path
     * @param output the folder that the site is written to, which may stand in the guide's folder
     */
    GuideWalk(Path folder, Path output, Exclusions exclusions) {
        this.folder = folder;
        this.output = output;
        this.exclusions = exclusions;
    }

    /** Returns the paths of all Markdown files in natural order. */
    List<String> paths() {
        walk(folder, "");
        found.sort(NaturalOrder.INSTANCE);
        leaveOutTranslations();
        warnOfCase();
        return List.copyOf(found);
    }

    List<Problem> problems() {
        return problems;
    }

    List<Finding> findings() {
        return findings;
    }

    private void walk(Path place, String prefix) {
        for (Path entry : entries(place, prefix)) {
            String path = prefix + entry.getFileName();
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry, path);
            } else if (Files.isSymbolicLink(entry)) {
                link(entry, path);
            } else if (MarkdownFiles.isMarkdown(path)) {
                file(path);
            }
        }
    }

    private List<Path> entries(Path place, String prefix) {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            String name = prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
            problems.add(Problem.error(
                    "unreadable",
                    new Position(name, 1, 1),
                    "the folder can't be read; give yourself the right to read it"));
            return List.of();
        }
    }

    private void folder(Path entry, String path) {
        Optional<String> rule = isOutput(entry) ? Optional.of("output") : exclusions.folder(path);
        if (rule.isPresent()) {
            leaveOut("folder", path, rule.get());
        } else {
            walk(entry, path + "/");
        }
    }

    private void file(String path) {
        Optional<String> rule = exclusions.file(path);
        if (rule.isPresent()) {
            leaveOut("file", path, rule.get());
        } else {
            found.add(path);
        }
    }

    private void link(Path entry, String path) {
        if (exclusions.folder(path).isPresent()) {
            return;
        }
        try {
            Path target = entry.toRealPath();
            if (Files.isDirectory(target)) {
                warn("link-to-folder", path, "a symbolic link to a folder is not followed; put the folder itself here");
            } else if (MarkdownFiles.isMarkdown(path) && target.startsWith(folder)) {
                file(path);
            } else if (MarkdownFiles.isMarkdown(path)) {
                warn(
                        "link-outside",
                        path,
                        "a symbolic link out of the guide's folder is not followed; copy the file here");
            }
        } catch (IOException e) {
            if (MarkdownFiles.isMarkdown(path)) {
                warn("broken-link", path, "a symbolic link that leads nowhere; remove it or mend its target");
            }
        }
    }

    private boolean isOutput(Path entry) {
        try {
            return Files.exists(output) && Files.isSameFile(entry, output);
        } catch (IOException e) {
            return false;
        }
    }

    /** A guide is in one language: beside an introduction, the same in others is no topic. */
    private void leaveOutTranslations() {
        found.removeIf(path -> {
            String folderPath = path.substring(0, path.lastIndexOf('/') + 1);
            String original = MarkdownFiles.translatedIntroduction(path.substring(folderPath.length()));
            boolean translated = !original.isEmpty()
                    && found.stream()
                            .anyMatch(other -> other.startsWith(folderPath)
                                    && MarkdownFiles.stem(other.substring(folderPath.length()))
                                            .equalsIgnoreCase(original));
            if (translated) {
                leaveOut("file", path, "translation");
            }
            return translated;
        });
    }

    private void warnOfCase() {
        Map<String, String> seen = new HashMap<>();
        for (String path : found) {
            String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                warn(
                        "same-name",
                        path,
                        "differs from " + other + " by case only; on Windows and macOS one hides the other");
            }
        }
    }

    private void warn(String kind, String path, String message) {
        problems.add(Problem.warning(kind, new Position(path, 1, 1), message));
    }

    private void leaveOut(String what, String path, String rule) {
        findings.add(new Finding(new Span(path, 1, 1), false, what, rule, path));
    }
}
