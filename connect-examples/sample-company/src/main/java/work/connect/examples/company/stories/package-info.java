/**
 * What happens in the teams beside ordinary life, one story a class; and what should be found of it, and what not.
 */
@NullMarked
package work.connect.examples.company.stories;

import org.jspecify.annotations.NullMarked;
