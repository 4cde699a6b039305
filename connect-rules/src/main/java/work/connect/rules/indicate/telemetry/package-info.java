/**
 * Measures contact from the records of mail, chat and calendars. Nothing here is measured unless a rule asks for it that the host has opted into.
 */
@NullMarked
package work.connect.rules.indicate.telemetry;

import org.jspecify.annotations.NullMarked;
