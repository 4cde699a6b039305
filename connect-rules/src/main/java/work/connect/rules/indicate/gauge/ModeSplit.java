package work.connect.rules.indicate.gauge;

import org.jspecify.annotations.Nullable;
import work.connect.model.people.WorkMode;

/** What people at the site get, next to what people far away get. Whoever is partly here and partly there is on no side. */
public final class ModeSplit {

    /** In place of a comparison with nothing. */
    public static final int MOST = 9_999;

    private int onSite;
    private int remote;
    private long toOnSite;
    private long toRemote;

    /** Adds somebody who got this much. */
    public void add(@Nullable WorkMode mode, long amount) {
        if (mode == WorkMode.ON_SITE) {
            onSite++;
            toOnSite += amount;
        } else if (mode == WorkMode.REMOTE) {
            remote++;
            toRemote += amount;
        }
    }

    /** How many people are on the side that has fewer. */
    public int fewer() {
        return Math.min(onSite, remote);
    }

    /** How much either side got, at most the greatest whole number. */
    public int amount() {
        return (int) Math.min(Integer.MAX_VALUE, toOnSite + toRemote);
    }

    /** How many people are on either side. */
    public int people() {
        return onSite + remote;
    }

    /**
     * What somebody at the site gets on average, as a percentage of what somebody far away gets; rounded down, at most
     * {@value #MOST}. That stands for "nothing far away" too; 100 where nobody gets anything or a side is empty.
     */
    public int percent() {
        if (onSite == 0 || remote == 0 || toOnSite == 0 && toRemote == 0) {
            return 100;
        }
        return toRemote == 0 ? MOST : (int) Math.min(MOST, 100 * toOnSite * remote / (toRemote * onSite));
    }
}
