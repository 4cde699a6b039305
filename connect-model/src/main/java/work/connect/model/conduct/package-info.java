/**
 * Reports about conduct. Who reported is kept apart.
 */
@NullMarked
package work.connect.model.conduct;

import org.jspecify.annotations.NullMarked;
