/**
 * Reading a workplace from files. Needs the optional dependency FastCSV.
 */
@NullMarked
package work.connect.model.io;

import org.jspecify.annotations.NullMarked;
