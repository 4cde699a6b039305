/**
 * A platform of a vendor who has a rule book of their own.
 */
@NullMarked
package work.connect.examples.acme.platform;

import org.jspecify.annotations.NullMarked;
