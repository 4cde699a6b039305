/**
 * What can go wrong between people at work, how badly, and who may know of it.
 */
@NullMarked
package work.connect.model.hazard;

import org.jspecify.annotations.NullMarked;
