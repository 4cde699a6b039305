package work.connect.rules.indicate;

import java.time.LocalDate;
import java.util.Arrays;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;

/** The one-to-ones of each person with the one who leads them, whoever asked for it. */
final class OneToOnes {

    /** The day of the last one as an epoch day, or {@link Roster#UNKNOWN_DAY}. */
    final long[] last;

    /** How many there were on or after the first day of work; 0 when that day is not known. */
    final int[] sinceStart;

    OneToOnes(Workplace workplace, Roster roster) {
        last = new long[roster.size()];
        sinceStart = new int[roster.size()];
        Arrays.fill(last, Roster.UNKNOWN_DAY);
        for (Interaction interaction : workplace.interactions()) {
            if (interaction.purpose() == Purpose.ONE_TO_ONE) {
                count(workplace, roster, interaction);
            }
        }
    }

    private void count(Workplace workplace, Roster roster, Interaction interaction) {
        int from = workplace.positionOf(interaction.from());
        int to = workplace.positionOf(interaction.to());
        int led = roster.leader[from] == to ? from : roster.leader[to] == from ? to : Roster.NONE;
        if (led == Roster.NONE) {
            return;
        }
        long day = LocalDate.ofInstant(interaction.at(), workplace.zone()).toEpochDay();
        last[led] = Math.max(last[led], day);
        if (roster.startedOn[led] != Roster.UNKNOWN_DAY && day >= roster.startedOn[led]) {
            sinceStart[led]++;
        }
    }
}
