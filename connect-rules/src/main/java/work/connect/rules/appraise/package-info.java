/**
 * Step 5: how what may be known adds up.
 */
@NullMarked
package work.connect.rules.appraise;

import org.jspecify.annotations.NullMarked;
