/**
 * Knows places in a guide's files and what there is to say about them: problems and findings.
 *
 * <p>Must not know anything else of ours.
 */
@NullMarked
package studydown.source;

import org.jspecify.annotations.NullMarked;
