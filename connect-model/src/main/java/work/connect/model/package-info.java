/**
 * What is known of a workplace as of a moment: built once, validated whole.
 */
@NullMarked
package work.connect.model;

import org.jspecify.annotations.NullMarked;
