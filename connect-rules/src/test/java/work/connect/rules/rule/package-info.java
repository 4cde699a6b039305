/** Each rule by example: when it speaks, when it stays silent, what it says, and to whom. */
@NullMarked
package work.connect.rules.rule;

import org.jspecify.annotations.NullMarked;
