/**
 * Who works here, in which team, led by whom, since when.
 */
@NullMarked
package work.connect.model.people;

import org.jspecify.annotations.NullMarked;
