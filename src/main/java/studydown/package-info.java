/**
 * Knows the order of the stages and their wiring.
 *
 * <p>Must not know how arguments are parsed or results printed.
 */
@NullMarked
package studydown;

import org.jspecify.annotations.NullMarked;
