/**
 * Reading and writing a workplace. Nothing outside of this package needs more than JSpecify.
 */
@NullMarked
package work.connect.model.io;

import org.jspecify.annotations.NullMarked;
