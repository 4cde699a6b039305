/**
 * Commands for those who write rules: check a book, run its cases, list and explain rules, see what a book changes.
 */
@NullMarked
package work.connect.examples.desk;

import org.jspecify.annotations.NullMarked;
