/**
 * Everything Drools. Nothing of it shows outside.
 */
@NullMarked
package work.connect.rules.engine;

import org.jspecify.annotations.NullMarked;
