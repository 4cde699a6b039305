/** The harness for rule authors: what passes, what fails and in which words, and which bugs of rules it catches. */
@NullMarked
package work.connect.rules.verify;

import org.jspecify.annotations.NullMarked;
