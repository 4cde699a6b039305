/**
 * Measures who asks for help, who gives it, and who is thanked.
 */
@NullMarked
package work.connect.rules.indicate.help;

import org.jspecify.annotations.NullMarked;
