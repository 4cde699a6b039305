/**
 * What rules may ask for: kinds of facts, their properties, and limits.
 */
@NullMarked
package work.connect.rules.rulebook.vocabulary;

import org.jspecify.annotations.NullMarked;
