/**
 * Knows the command line: commands, exit codes, how problems are printed.
 *
 * <p>Must not know the inside of any stage.
 */
@NullMarked
package studydown.cli;

import org.jspecify.annotations.NullMarked;
