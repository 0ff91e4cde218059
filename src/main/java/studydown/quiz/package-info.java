/**
 * Knows the items that can be made from a guide, their ids and their seeded order.
 *
 * <p>Must not know HTML, widgets or clocks.
 */
@NullMarked
package studydown.quiz;

import org.jspecify.annotations.NullMarked;
