/**
 * Measures what people answered in surveys: their own scores, and those of teams and of the organisation.
 */
@NullMarked
package work.connect.rules.indicate.climate;

import org.jspecify.annotations.NullMarked;
