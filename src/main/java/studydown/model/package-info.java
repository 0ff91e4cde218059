/**
 * Knows what a study guide is: parts, topics, terms, questions, their prose and their ids.
 *
 * <p>Must not know Flexmark, HTML, URLs or files. A {@link studydown.model.Run.Markup} carries markup that some stage
 * made, as a string nobody here looks into.
 */
@NullMarked
package studydown.model;

import org.jspecify.annotations.NullMarked;
