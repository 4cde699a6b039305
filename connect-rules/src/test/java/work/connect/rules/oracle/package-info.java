/**
 * A second opinion on what the rules must say, written from their definitions alone, and workplaces to try it on.
 */
@NullMarked
package work.connect.rules.oracle;

import org.jspecify.annotations.NullMarked;
