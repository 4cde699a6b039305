package work.connect.rules.indicate.gauge;

import work.connect.rules.say.Said;

/**
 * Something measured of a team or of the organisation that readers may be shown as a figure, once enough people stand
 * behind it.
 */
public interface GroupIndicator extends Indicator {

    /** How many different people stand behind it; 0 when that is not known. */
    int contributors();

    /** The figure as readers see it. Tells nothing finer than what a rule may compare. */
    Said shown();

    /** For a figure about conduct: how many different people said that something happened; 0 for all else. */
    default int sources() {
        return 0;
    }

    /** Whether the host has already published this very figure. */
    default boolean published() {
        return false;
    }
}
