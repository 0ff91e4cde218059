/**
 * Tests that open a built site in browsers, and check its pages with axe and the Nu checker. Compiled with {@code -Pbrowser} only.
 */
@NullMarked
package studydown.browser;

import org.jspecify.annotations.NullMarked;
