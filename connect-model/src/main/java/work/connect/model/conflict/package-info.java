/**
 * Disagreements on record, and what was done about them.
 */
@NullMarked
package work.connect.model.conflict;

import org.jspecify.annotations.NullMarked;
