package studydown.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;

/** Tells by its name what a file in a guide's folder is. */
final class MarkdownFiles {
    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mdx");

    /** A language behind the name of a paper or an introduction: {@code README.pt-BR.md}, {@code CONTRIBUTING_zh.md}. */
    private static final String LANGUAGE = "(?:[-_.][a-z]{2}(?:[-_][a-z]{2,4})?)";

    private static final Pattern PAPER = Pattern.compile(
            "(?:licen[cs]es?|copying|contributing|change[-_ ]?log|code[-_ ]of[-_ ]conduct)" + LANGUAGE + "?");

    /** Papers by these names only where they are shouted, as projects do: a topic may be called the same. */
    private static final Pattern SHOUTED_PAPER = Pattern.compile(
            "(?:notice|security|authors|contributors|maintainers|governance|support|changes|history|release[-_ ]notes|"
                    + "pull_request_template|issue_template)"
                    + LANGUAGE
                    + "?");

    private static final Pattern TRANSLATION = Pattern.compile("(?i)(readme|index)" + LANGUAGE);

    private MarkdownFiles() {}

    static boolean isMarkdown(String fileName) {
        return ENDINGS.contains(FilenameUtils.getExtension(fileName).toLowerCase(Locale.ROOT));
    }

    /** Returns a file name without its last ending. */
    static String stem(String fileName) {
        return FilenameUtils.removeExtension(fileName);
    }

    /** Returns whether a file is about the project that the guide stands in rather than part of what it teaches. */
    static boolean isProjectPaper(String path) {
        String stem = stem(path.substring(path.lastIndexOf('/') + 1));
        String lower = stem.toLowerCase(Locale.ROOT);
        boolean shouted = stem.equals(stem.toUpperCase(Locale.ROOT));
        boolean atTheTop = path.indexOf('/') < 0;
        return PAPER.matcher(lower).matches() && (atTheTop || shouted)
                || shouted && SHOUTED_PAPER.matcher(lower).matches();
    }

    /** Returns the introduction that a file translates, such as {@code readme} for {@code README.de.md}; or nothing. */
    static String translatedIntroduction(String fileName) {
        var match = TRANSLATION.matcher(stem(fileName));
        return match.matches() ? match.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
