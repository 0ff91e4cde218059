/**
 * Knows which pages exist, where they are, how they link to each other, and what each shows.
 *
 * <p>Must not know Pebble, Flexmark or bytes.
 */
@NullMarked
package studydown.pages;

import org.jspecify.annotations.NullMarked;
