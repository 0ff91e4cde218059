/**
 * Knows a finished site as a value: an ordered map from path to bytes.
 *
 * <p>Must not know guides, templates or disks.
 */
@NullMarked
package studydown.site;

import org.jspecify.annotations.NullMarked;
