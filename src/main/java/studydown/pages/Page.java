package studydown.pages;

import java.util.function.Supplier;
import studydown.site.SitePath;

/**
 * A page that is to be rendered.
 *
 * @param template name of a template, such as {@code pages/topic.peb}
 * @param view makes the record that the template shows, when its turn comes, so that not all pages are in memory at once
 */
public record Page(SitePath path, String template, Supplier<? extends Record> view) {}
