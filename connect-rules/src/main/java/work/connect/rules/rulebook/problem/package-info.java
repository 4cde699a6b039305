/**
 * What is wrong with a book: where, what kind, in words, and what to do about it.
 */
@NullMarked
package work.connect.rules.rulebook.problem;

import org.jspecify.annotations.NullMarked;
