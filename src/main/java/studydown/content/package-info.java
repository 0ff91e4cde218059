/**
 * Knows how to read the world: a guide's folder, its configuration, and the resources that the program carries.
 *
 * <p>Must not know Markdown or what a template means.
 */
@NullMarked
package studydown.content;

import org.jspecify.annotations.NullMarked;
