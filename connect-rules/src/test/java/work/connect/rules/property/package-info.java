/**
 * What holds for every workplace, and what nobody may find out.
 */
@NullMarked
package work.connect.rules.property;

import org.jspecify.annotations.NullMarked;
