/**
 * Rule books: what a folder holds and what it may change in the books beneath it, signatures, and rules that are trusted as
 * they are. The rooms inside are its layers, each of which knows only those before it: {@code problem}, {@code vocabulary},
 * {@code rule}, {@code parse}, {@code check}, {@code table}, and the books themselves.
 */
@NullMarked
package work.connect.rules.rulebook;

import org.jspecify.annotations.NullMarked;
