/** The reference pages: made of what the rules, the indicators and the interventions say of themselves. */
@NullMarked
package work.connect.rules.docs;

import org.jspecify.annotations.NullMarked;
