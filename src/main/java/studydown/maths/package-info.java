/**
 * Knows how a formula in TeX becomes MathML.
 *
 * <p>Must not know Markdown, guides or pages.
 */
@NullMarked
package studydown.maths;

import org.jspecify.annotations.NullMarked;
