/**
 * Knows the search index: what of a guide can be found, in which shards.
 *
 * <p>Must not know how pages look, or templates.
 */
@NullMarked
package studydown.search;

import org.jspecify.annotations.NullMarked;
