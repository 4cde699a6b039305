/**
 * What every gauge needs: what an indicator is, where readings go, who is who, and what counts as enough.
 */
@NullMarked
package work.connect.rules.indicate.gauge;

import org.jspecify.annotations.NullMarked;
