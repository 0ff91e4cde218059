/**
 * Knows how plain text is written where HTML is read.
 *
 * <p>Must not know anything else of ours.
 */
@NullMarked
package studydown.html;

import org.jspecify.annotations.NullMarked;
