/**
 * Knows how to show a site on this machine and to rebuild it when a file changes.
 *
 * <p>Must not know how a site is made.
 */
@NullMarked
package studydown.serve;

import org.jspecify.annotations.NullMarked;
