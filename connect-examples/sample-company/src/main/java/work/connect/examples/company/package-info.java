/**
 * An invented company of any size, the same each time it is made.
 */
@NullMarked
package work.connect.examples.company;

import org.jspecify.annotations.NullMarked;
