/**
 * Rule files: their one grammar, their metadata and limits, and the checks on them.
 */
@NullMarked
package work.connect.rules.rulebook;

import org.jspecify.annotations.NullMarked;
