/**
 * What a host calls: build an engine once, assess a workplace, ask for the report of a reader.
 */
@NullMarked
package work.connect.rules;

import org.jspecify.annotations.NullMarked;
