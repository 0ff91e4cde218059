/**
 * Knows how a site gets onto a disk all at once, or not at all.
 *
 * <p>Must not know what is in it.
 */
@NullMarked
package studydown.publish;

import org.jspecify.annotations.NullMarked;
