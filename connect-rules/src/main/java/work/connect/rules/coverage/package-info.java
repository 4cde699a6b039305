/**
 * What could be assessed of a workplace, what not, and what would let more be. For the host's data steward.
 */
@NullMarked
package work.connect.rules.coverage;

import org.jspecify.annotations.NullMarked;
