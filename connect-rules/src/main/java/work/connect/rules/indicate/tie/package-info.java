/**
 * Measures who is tied to whom, by what people said themselves.
 */
@NullMarked
package work.connect.rules.indicate.tie;

import org.jspecify.annotations.NullMarked;
