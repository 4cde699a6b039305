/**
 * Measures what was reported or answered about how people were treated.
 */
@NullMarked
package work.connect.rules.indicate.conduct;

import org.jspecify.annotations.NullMarked;
