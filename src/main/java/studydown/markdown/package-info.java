/**
 * Knows Markdown: turns the text of a guide into a guide, and prose back into safe HTML.
 *
 * <p>Must not know pages, templates or files.
 */
@NullMarked
package studydown.markdown;

import org.jspecify.annotations.NullMarked;
