/**
 * Knows which characters of which prose mean which term, who links to whom, and which topic builds on which.
 *
 * <p>Must not know HTML or URLs.
 */
@NullMarked
package studydown.link;

import org.jspecify.annotations.NullMarked;
