/**
 * Knows how ids survive edits: an old map and a new guide give a guide with ids and a new map.
 *
 * <p>Must not know files, HTML or the rules of items.
 */
@NullMarked
package studydown.identity;

import org.jspecify.annotations.NullMarked;
