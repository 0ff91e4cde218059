/**
 * Knows the rules a good guide keeps, and reports where one does not.
 *
 * <p>Must not know how to fix or print what it finds.
 */
@NullMarked
package studydown.check;

import org.jspecify.annotations.NullMarked;
