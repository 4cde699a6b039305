package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.ReportingLine;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Roster;

/** The one-to-ones of each person with the one who leads them, whoever asked for it. */
final class OneToOnes {

    private static final long NEVER = Long.MIN_VALUE;

    /** How many newcomers had since their first day with whoever led them then; 0 for everybody else. */
    final int[] sinceStart;

    private final ZoneId zone;
    private final LocalDays days;
    private final Roster roster;
    private final long[] lastSecond;
    private final long[] startSecond;
    private final long[] ledSince;
    private final Map<Integer, List<ReportingLine>> earlierLeaders = new HashMap<>();

    OneToOnes(Roster roster) {
        this.roster = roster;
        zone = roster.workplace().zone();
        days = new LocalDays(zone);
        sinceStart = new int[roster.size()];
        lastSecond = new long[roster.size()];
        Arrays.fill(lastSecond, NEVER);
        startSecond = startSeconds();
        ledSince = new long[roster.size()];
        Arrays.fill(ledSince, Roster.UNKNOWN_DAY);
        roster.workplace().all(ReportingLine.class).forEach(this::led);
    }

    private void led(ReportingLine line) {
        int person = roster.positionOf(line.person());
        if (person == Roster.NONE || line.from().isAfter(roster.workplace().today())) {
            return;
        }
        boolean isOver =
                line.until() != null && line.until().isBefore(roster.workplace().today());
        boolean isTheirLeader =
                roster.leader(person) != Roster.NONE && roster.leader(person) == roster.positionOf(line.leader());
        if (isTheirLeader && !isOver) {
            ledSince[person] = line.from().toEpochDay();
        } else if (!isTheirLeader && roster.isNewcomer(person)) {
            earlierLeaders.computeIfAbsent(person, led -> new ArrayList<>()).add(line);
        }
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
        if (interaction.purpose() != Purpose.ONE_TO_ONE) {
            return;
        }
        long second = interaction.at().getEpochSecond();
        countEarlier(from, interaction.to(), second);
        countEarlier(to, interaction.from(), second);
        if (from == Roster.NONE || to == Roster.NONE) {
            return;
        }
        if (roster.leader(from) == to) {
            count(from, second);
        }
        if (roster.leader(to) == from) {
            count(to, second);
        }
    }

    /** Whoever led them then may have left since. */
    private void countEarlier(int led, String leader, long second) {
        List<ReportingLine> lines = earlierLeaders.getOrDefault(led, List.of());
        if (lines.isEmpty() || second < startSecond[led]) {
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(days.of(second));
        boolean ledThen = lines.stream()
                .anyMatch(line -> line.leader().equals(leader)
                        && !line.from().isAfter(day)
                        && (line.until() == null || !line.until().isBefore(day)));
        if (ledThen) {
            sinceStart[led]++;
        }
    }

    /** The first day on which they were led by whom they are today, as an epoch day, or {@link Roster#UNKNOWN_DAY}. */
    long ledSince(int person) {
        return ledSince[person];
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
