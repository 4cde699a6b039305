/**
 * What a rule is, once it is understood: its metadata, its conditions, and what it says.
 */
@NullMarked
package work.connect.rules.rulebook.rule;

import org.jspecify.annotations.NullMarked;
