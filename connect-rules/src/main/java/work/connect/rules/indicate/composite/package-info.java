/**
 * What is counted from figures that a reader is shown. No gauge measures it: the step appraise makes it of what was cleared.
 */
@NullMarked
package work.connect.rules.indicate.composite;

import org.jspecify.annotations.NullMarked;
