/**
 * How people are tied to each other, when they meet, what they ask of each other and promise each other.
 */
@NullMarked
package work.connect.model.connection;

import org.jspecify.annotations.NullMarked;
