/**
 * How much rules may take, and how an assessment is ended from outside.
 */
@NullMarked
package work.connect.rules.budget;

import org.jspecify.annotations.NullMarked;
