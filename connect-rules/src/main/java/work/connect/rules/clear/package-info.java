/**
 * Step 3: what one reader may know of what was found.
 */
@NullMarked
package work.connect.rules.clear;

import org.jspecify.annotations.NullMarked;
