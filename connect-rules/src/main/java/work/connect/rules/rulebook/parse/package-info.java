/**
 * Reads rule files by their one grammar, and goes on after a mistake.
 */
@NullMarked
package work.connect.rules.rulebook.parse;

import org.jspecify.annotations.NullMarked;
