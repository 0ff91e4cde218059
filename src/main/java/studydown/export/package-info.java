/**
 * Knows the formats in which a guide and its items leave for other programs.
 *
 * <p>Must not know pages or templates.
 */
@NullMarked
package studydown.export;

import org.jspecify.annotations.NullMarked;
