/**
 * Measures disagreements between two people.
 */
@NullMarked
package work.connect.rules.indicate.conflict;

import org.jspecify.annotations.NullMarked;
