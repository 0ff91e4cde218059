/**
 * Knows how to find columns and size of a sheet with an installed Chromium.
 *
 * <p>Must not know guides or templates.
 */
@NullMarked
package studydown.fit;

import org.jspecify.annotations.NullMarked;
