/**
 * Measures how work is arranged around people: since when they are here, who leads them, what is asked and promised.
 */
@NullMarked
package work.connect.rules.indicate.work;

import org.jspecify.annotations.NullMarked;
