package work.connect.rules.indicate.help;

import java.time.LocalDate;
import java.util.Arrays;
import work.connect.model.Register;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Preference;
import work.connect.rules.indicate.gauge.ContactReader;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Roster;

/** How often each person was thanked or praised on record. */
final class Thanks implements ContactReader {

    static final int DAYS = 90;
    static final int MONTH = 30;

    private static final long NEVER = Long.MIN_VALUE;

    /** How often in the last 90 days. */
    final int[] received;

    /** How often in the last 30 days. */
    final int[] lately;

    private final Roster roster;
    private final LocalDays days;
    private final long[] lastSecond;

    Thanks(Roster roster) {
        this.roster = roster;
        days = new LocalDays(roster.workplace().zone());
        received = new int[roster.size()];
        lately = new int[roster.size()];
        lastSecond = new long[roster.size()];
        Arrays.fill(lastSecond, NEVER);
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (interaction.purpose() != Purpose.RECOGNITION || to == Roster.NONE) {
            return;
        }
        long second = interaction.at().getEpochSecond();
        long ago = roster.today() - days.of(second);
        lastSecond[to] = Math.max(lastSecond[to], second);
        received[to] += ago < DAYS ? 1 : 0;
        lately[to] += ago < MONTH ? 1 : 0;
    }

    /** The day of the last one as an epoch day, or {@link Roster#UNKNOWN_DAY}. */
    long last(int person) {
        return lastSecond[person] == NEVER ? Roster.UNKNOWN_DAY : days.of(lastSecond[person]);
    }

    /** Whether thanks are on record for this many days, today included. */
    boolean isKept(int time) {
        return keptSince() <= roster.today() - time + 1;
    }

    /** Since which epoch day thanks are on record; the end of time if they are not. */
    long keptSince() {
        return roster.workplace()
                .keptSince(Register.RECOGNITIONS)
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
    }

    /** Whether somebody wants no thanks before others. They are thanked where no record is kept. */
    boolean arePrivate(int person) {
        return roster.person(person).preferences().contains(Preference.NO_PUBLIC_PRAISE);
    }
}
