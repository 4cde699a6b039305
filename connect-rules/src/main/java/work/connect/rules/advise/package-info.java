/**
 * Step 6: what is likely to help, and what must not be offered.
 */
@NullMarked
package work.connect.rules.advise;

import org.jspecify.annotations.NullMarked;
