package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Roster;

/** The one-to-ones of each person with the one who leads them, whoever asked for it. */
final class OneToOnes {

    private static final long NEVER = Long.MIN_VALUE;

    /** How many there were on or after the first day of work, for newcomers; 0 for everybody else. */
    final int[] sinceStart;

    private final ZoneId zone;
    private final LocalDays days;
    private final Roster roster;
    private final long[] lastSecond;
    private final long[] startSecond;

    OneToOnes(Roster roster) {
        this.roster = roster;
        zone = roster.workplace().zone();
        days = new LocalDays(zone);
        sinceStart = new int[roster.size()];
        lastSecond = new long[roster.size()];
        Arrays.fill(lastSecond, NEVER);
        startSecond = startSeconds();
    }

    /** When the first day of work of each newcomer began; the end of time for everybody else. */
    private long[] startSeconds() {
        long[] seconds = new long[roster.size()];
        for (int person = 0; person < seconds.length; person++) {
            seconds[person] = roster.isNewcomer(person)
                    ? LocalDate.ofEpochDay(roster.startedOn(person))
                            .atStartOfDay(zone)
                            .toEpochSecond()
                    : Long.MAX_VALUE;
        }
        return seconds;
    }

    void read(Interaction interaction, int from, int to) {
        if (interaction.purpose() != Purpose.ONE_TO_ONE || from == Roster.NONE || to == Roster.NONE) {
            return;
        }
        long second = interaction.at().getEpochSecond();
        if (roster.leader(from) == to) {
            count(from, second);
        }
        if (roster.leader(to) == from) {
            count(to, second);
        }
    }

    /** Two can lead each other, where one leads the team of the other. */
    private void count(int led, long second) {
        lastSecond[led] = Math.max(lastSecond[led], second);
        if (second >= startSecond[led]) {
            sinceStart[led]++;
        }
    }

    /** The day of the last one as an epoch day, or {@link Roster#UNKNOWN_DAY}. */
    long last(int person) {
        return lastSecond[person] == NEVER ? Roster.UNKNOWN_DAY : days.of(lastSecond[person]);
    }
}
