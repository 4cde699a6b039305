/**
 * Step 2: from indicators to findings, by rules.
 */
@NullMarked
package work.connect.rules.detect;

import org.jspecify.annotations.NullMarked;
