/**
 * How people were treated: what was reported, what was only told in a survey, what came from outside. Who reported is
 * kept apart.
 */
@NullMarked
package work.connect.model.conduct;

import org.jspecify.annotations.NullMarked;
