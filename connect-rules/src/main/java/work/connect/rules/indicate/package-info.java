/**
 * Step 1: from facts to indicators, exact and without judgement.
 */
@NullMarked
package work.connect.rules.indicate;

import org.jspecify.annotations.NullMarked;
