package studydown.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Settings;
import studydown.source.Finding;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.SourceFile;

/**
 * Reads a guide: one file or a folder.
 *
 * <p>Of a folder, every Markdown file is read but what is hidden, the output folder, {@code node_modules}, a project's papers
 * (licence, contributing, changelog, code of conduct), translations of an introduction, and what {@code studydown.yml}
 * excludes. Does not follow links out of the folder, does not look into the texts, and never throws for what it finds there:
 * what can't be read is a {@link Problem}.
 */
public final class GuideReader {
    /** A file above this size is no text that people wrote; it would only fill the memory. */
    private static final long MAX_FILE_BYTES = 128L << 20;

    private static final String SETTINGS = "studydown.yml";
    private static final String IDS = "studydown.ids";
    private static final String FIT = "studydown.fit";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private GuideReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a guide.
     *
     * @param guide a Markdown file, or a folder with at least one
     * @param output the folder that the site is written to; it need not exist
     */
    public static GuideFiles read(Path guide, Path output) {
        try {
            Path real = guide.toRealPath();
            if (Files.isDirectory(real)) {
                return new GuideReader(real).readFolder(guide, output);
            }
            Path parent = real.getParent();
            return new GuideReader(parent).readFile(guide, real.getFileName().toString());
        } catch (IOException e) {
            return nothing(guide);
        }
    }

    private GuideFiles readFolder(Path guide, Path output) {
        Optional<String> settingsText = beside(SETTINGS);
        Settings settings = settings(settingsText);
        GuideWalk walk = new GuideWalk(folder, output, new Exclusions(settings.exclude()));
        List<SourceFile> texts = new ArrayList<>();
        List<String> paths = walk.paths();
        problems.addAll(walk.problems());
        findings.addAll(walk.findings());
        paths.forEach(path -> text(path).ifPresent(texts::add));
        if (paths.isEmpty()) {
            problems.add(Problem.error(
                    "no-guide",
                    new Position(shown(guide), 1, 1),
                    "no Markdown file in this folder; expected at least one file ending in .md"));
        }
        String name =
                folder.getFileName() == null ? "guide" : folder.getFileName().toString();
        return files(name, texts, settings, settingsText);
    }

    private GuideFiles readFile(Path guide, String fileName) {
        Optional<String> settingsText = beside(SETTINGS);
        Settings settings = settings(settingsText);
        List<SourceFile> texts = text(fileName).map(List::of).orElse(List.of());
        String given =
                guide.getFileName() == null ? fileName : guide.getFileName().toString();
        return files(MarkdownFiles.stem(given), texts, settings, settingsText);
    }

    private GuideFiles files(String name, List<SourceFile> texts, Settings settings, Optional<String> settingsText) {
        Optional<String> ids = beside(IDS);
        return new GuideFiles(
                name,
                texts,
                settings,
                new FolderResources(folder),
                ids,
                beside(FIT),
                settingsText.isPresent() || ids.isPresent(),
                problems,
                findings);
    }

    private static GuideFiles nothing(Path guide) {
        Problem missing = Problem.error(
                "no-guide",
                new Position(shown(guide), 1, 1),
                "no such file or folder; expected a Markdown file, or a folder that holds some");
        return new GuideFiles(
                "guide",
                List.of(),
                Settings.NONE,
                Resources.none(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(missing),
                List.of());
    }

    private Settings settings(Optional<String> text) {
        return text.map(yaml -> SettingsReader.read(SETTINGS, yaml, problems)).orElse(Settings.NONE);
    }

    /** Returns the text of a file of ours in the guide's folder, if it is there. */
    private Optional<String> beside(String name) {
        return Files.exists(folder.resolve(name)) ? text(name).map(SourceFile::text) : Optional.empty();
    }

    private Optional<SourceFile> text(String path) {
        Path file = folder.resolve(path);
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(path, "this is no file; expected a text");
            }
            if (Files.size(file) > MAX_FILE_BYTES) {
                return unreadable(
                        path, "larger than " + (MAX_FILE_BYTES >> 20) + " MB; split it, or exclude it in " + SETTINGS);
            }
            Decoded decoded = Decoded.of(path, Files.readAllBytes(file));
            decoded.problem().ifPresent(problems::add);
            boolean lost = decoded.problem().map(GuideReader::isError).orElse(false);
            return lost ? Optional.empty() : Optional.of(new SourceFile(path, decoded.text()));
        } catch (IOException e) {
            return unreadable(
                    path, "the file can't be read; give yourself the right to read it, or exclude it in " + SETTINGS);
        }
    }

    private Optional<SourceFile> unreadable(String path, String message) {
        problems.add(Problem.error("unreadable", new Position(path, 1, 1), message));
        return Optional.empty();
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    private static String shown(Path path) {
        String shown = path.toString().replace('\\', '/');
        return shown.isEmpty() ? "." : shown;
    }
}
