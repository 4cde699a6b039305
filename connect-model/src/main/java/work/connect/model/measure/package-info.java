/**
 * Survey figures: what was asked, on which scale, by how many answered.
 */
@NullMarked
package work.connect.model.measure;

import org.jspecify.annotations.NullMarked;
