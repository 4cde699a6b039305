/** Real data sets, read from beside the project; skipped visibly where they are absent. */
@NullMarked
package work.connect.rules.real;

import org.jspecify.annotations.NullMarked;
