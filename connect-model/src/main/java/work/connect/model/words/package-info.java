/**
 * What is said to people, in their language. English stands where a thing is declared; a translation is a file by key.
 */
@NullMarked
package work.connect.model.words;

import org.jspecify.annotations.NullMarked;
