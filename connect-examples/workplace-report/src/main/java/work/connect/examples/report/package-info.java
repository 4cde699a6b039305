/**
 * A command that reads a folder of CSV files and prints what each reader would be shown.
 */
@NullMarked
package work.connect.examples.report;

import org.jspecify.annotations.NullMarked;
