/**
 * Step 4: which figures over groups may be shown at all.
 */
@NullMarked
package work.connect.rules.suppress;

import org.jspecify.annotations.NullMarked;
