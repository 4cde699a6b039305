/**
 * Measures how people speak with each other, by what each of them said of it. A rating speaks to the one who gave it, and to
 * nobody else.
 */
@NullMarked
package work.connect.rules.indicate.tone;

import org.jspecify.annotations.NullMarked;
