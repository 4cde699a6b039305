/**
 * How people are tied to each other, and when they meet.
 */
@NullMarked
package work.connect.model.connection;

import org.jspecify.annotations.NullMarked;
