package studydown.pages;

import java.util.List;

/**
 * What can be taken from the site to paper and to other programs.
 *
 * @param sheets pages that are made to be printed
 */
public record DownloadsPage(Shell shell, List<Sheet> sheets, List<Download> downloads) {

    /** A page to print. */
    public record Sheet(String href, String title, String about) {}

    /**
     * A file.
     *
     * @param size in words, such as {@code 1.4 MB}
     * @param use what to do with it
     */
    public record Download(String href, String file, String title, String size, String use) {}
}
