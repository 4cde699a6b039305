/**
 * Measures whether somebody talks with people about where they want to go.
 */
@NullMarked
package work.connect.rules.indicate.growth;

import org.jspecify.annotations.NullMarked;
