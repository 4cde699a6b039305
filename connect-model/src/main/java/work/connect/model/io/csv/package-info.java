/**
 * A workplace as a folder of CSV files, in and out. What is read and written follows from the shapes of the facts: a new
 * kind of fact, or a new field of one, needs nothing here. Needs FastCSV.
 */
@NullMarked
package work.connect.model.io.csv;

import org.jspecify.annotations.NullMarked;
