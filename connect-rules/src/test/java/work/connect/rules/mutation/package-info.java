/** Every shipped rule, changed a little in every way there is: some check has to notice each change. */
@NullMarked
package work.connect.rules.mutation;

import org.jspecify.annotations.NullMarked;
