/**
 * The checks on rules that were understood, each by itself and all together.
 */
@NullMarked
package work.connect.rules.rulebook.check;

import org.jspecify.annotations.NullMarked;
