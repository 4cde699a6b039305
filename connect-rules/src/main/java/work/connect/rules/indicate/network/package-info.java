/**
 * Measures how the ties of all people together make a network: what holds it together, and where it would come apart.
 */
@NullMarked
package work.connect.rules.indicate.network;

import org.jspecify.annotations.NullMarked;
