/**
 * Knows how a template and a view record become text, and how small styles and scripts become a few files.
 *
 * <p>Must not know guides, the rules of items or disks.
 */
@NullMarked
package studydown.render;

import org.jspecify.annotations.NullMarked;
