/**
 * Knows what can be made only when the whole site stands: the single-file edition, the offline list, sizes.
 *
 * <p>Must not know guides or templates.
 */
@NullMarked
package studydown.pack;

import org.jspecify.annotations.NullMarked;
