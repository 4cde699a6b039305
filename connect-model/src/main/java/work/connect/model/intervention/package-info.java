/**
 * What helps, who acts, and when it must not be offered.
 */
@NullMarked
package work.connect.model.intervention;

import org.jspecify.annotations.NullMarked;
