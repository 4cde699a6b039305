/**
 * Reading and writing a workplace. What is read and written follows from the shapes of the facts: a new kind of fact, or
 * a new field of one, needs nothing here.
 */
@NullMarked
package work.connect.model.io;

import org.jspecify.annotations.NullMarked;
