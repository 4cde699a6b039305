package work.connect.rules.indicate.gauge;

import work.connect.model.connection.Interaction;

/** Reads the interactions. They are many, so they are gone through once for all who do, before any measuring. */
public interface ContactReader {

    /**
     * Takes note of one interaction. They come in no promised order.
     *
     * @param from the position of who began it, or {@link Roster#NONE} when they do not work here today
     * @param to the position of the other, or {@link Roster#NONE}
     */
    void read(Interaction interaction, int from, int to);
}
