/**
 * A workplace, a report or the rules in force as one JSON document, in and out. What is read and written follows from
 * the shapes of the records. Needs the streaming core of Jackson 3.
 */
@NullMarked
package work.connect.model.io.json;

import org.jspecify.annotations.NullMarked;
