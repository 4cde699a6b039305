/**
 * Who works here, in which team, led by whom, since when; and what changes for them.
 */
@NullMarked
package work.connect.model.people;

import org.jspecify.annotations.NullMarked;
