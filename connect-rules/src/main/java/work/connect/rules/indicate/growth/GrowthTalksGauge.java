package work.connect.rules.indicate.growth;

import java.time.LocalDate;
import java.util.Arrays;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Preference;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures when somebody last talked with each person about growth or career. */
final class GrowthTalksGauge implements ContactGauge {

    private static final long NEVER = Long.MIN_VALUE;

    private final Roster roster;
    private final Absences absences;
    private final LocalDays days;
    private final long[] lastSecond;

    GrowthTalksGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        days = new LocalDays(roster.workplace().zone());
        lastSecond = new long[roster.size()];
        Arrays.fill(lastSecond, NEVER);
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        Purpose purpose = interaction.purpose();
        if (purpose == Purpose.CAREER_TALK || purpose == Purpose.MENTORING) {
            long second = interaction.at().getEpochSecond();
            if (to == Roster.NONE || from == Roster.NONE || roster.leader(to) != from) {
                talked(from, second);
            }
            if (to == Roster.NONE || from == Roster.NONE || roster.leader(from) != to) {
                talked(to, second);
            }
        }
    }

    /** A leader talks about the growth of the one they lead; of two others the record does not say whose growth it was. */
    private void talked(int person, long second) {
        if (person != Roster.NONE) {
            lastSecond[person] = Math.max(lastSecond[person], second);
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CAREER_TALKS, GrowthTalks.class);
    }

    @Override
    public void person(int person, Readings readings) {
        Workplace workplace = roster.workplace();
        workplace
                .keptSince(Register.CAREER_TALKS)
                .map(LocalDate::toEpochDay)
                .ifPresent(since -> readings.add(talks(person, since)));
    }

    private GrowthTalks talks(int person, long keptSince) {
        boolean talked = lastSecond[person] != NEVER;
        long last = talked ? days.of(lastSecond[person]) : Roster.UNKNOWN_DAY;
        long start = Math.max(keptSince, Math.max(last, roster.startedOn(person)));
        return new GrowthTalks(
                roster.id(person),
                absences.daysTogether(person, person, start),
                roster.person(person).preferences().contains(Preference.NO_CAREER_CHANGE),
                confidence(person, talked));
    }

    private Confidence confidence(int person, boolean talked) {
        if (!talked && roster.startedOn(person) == Roster.UNKNOWN_DAY) {
            return Confidence.LOW;
        }
        return roster.workplace().keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
