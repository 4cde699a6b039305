/**
 * Measures who is in touch with whom, and when.
 */
@NullMarked
package work.connect.rules.indicate.contact;

import org.jspecify.annotations.NullMarked;
