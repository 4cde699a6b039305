package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import java.util.Objects;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Absence;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures when each person last had a one-to-one with the one who leads them, and whether there was one since a leave. */
final class LeaderContactGauge implements ContactGauge {

    private static final DataNeed LEADER = DataNeed.column(FactType.PEOPLE, "leader");
    private static final DataNeed ONE_TO_ONES = DataNeed.register(Register.ONE_TO_ONES);
    private static final DataNeed START = DataNeed.column(FactType.PEOPLE, "startedOn");

    private static final long NOT_KEPT = Long.MAX_VALUE;

    private final Roster roster;
    private final Workplace workplace;
    private final Absences absences;
    private final OneToOnes oneToOnes;
    private final boolean keepsAbsences;
    private final long keptSince;

    LeaderContactGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        workplace = roster.workplace();
        oneToOnes = new OneToOnes(roster);
        keepsAbsences = workplace.keeps(Register.ABSENCES);
        keptSince = workplace
                .keptSince(Register.ONE_TO_ONES)
                .map(LocalDate::toEpochDay)
                .orElse(NOT_KEPT);
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        oneToOnes.read(interaction, from, to);
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.ONE_TO_ONES, LeaderContact.class, ReturnFromLeave.class);
        readings.unlessKept(workplace, Register.ABSENCES, ReturnFromLeave.class);
    }

    @Override
    public void person(int person, Readings readings) {
        String id = roster.id(person);
        boolean isLed = roster.leader(person) != Roster.NONE;
        if (!isLed) {
            readings.unknown(LeaderContact.class, id, Gap.NO_LEADER, LEADER);
            readings.unknown(ReturnFromLeave.class, id, Gap.NO_LEADER, LEADER);
        }
        if (isLed && keptSince != NOT_KEPT) {
            readings.add(contact(person, id));
            absences.lastEnded(person).ifPresent(absence -> returned(person, id, absence, readings));
        }
        newcomer(person, id, readings);
    }

    private LeaderContact contact(int person, String id) {
        long last = oneToOnes.last(person);
        long known = Math.max(last, Math.max(oneToOnes.ledSince(person), roster.startedOn(person)));
        int days = absences.daysTogether(person, roster.leader(person), Math.max(keptSince, known));
        return new LeaderContact(id, days, last != Roster.UNKNOWN_DAY, confidence(known));
    }

    private Confidence confidence(long known) {
        if (known == Roster.UNKNOWN_DAY) {
            return Confidence.LOW;
        }
        return keepsAbsences ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** A record that began after the return cannot show that they have not met. */
    private void returned(int person, String id, Absence absence, Readings readings) {
        LocalDate until = Objects.requireNonNull(absence.until());
        boolean met = oneToOnes.last(person) > until.toEpochDay();
        if (!met && keptSince > until.toEpochDay() + 1) {
            readings.unknown(ReturnFromLeave.class, id, Gap.REGISTER_NOT_KEPT, ONE_TO_ONES);
        } else if (keepsAbsences) {
            int leaveDays = Math.toIntExact(until.toEpochDay() - absence.from().toEpochDay() + 1);
            int back = workplace.calendar().workdaysAfter(until, workplace.today());
            readings.add(new ReturnFromLeave(id, leaveDays, back, met));
        }
    }

    private void newcomer(int person, String id, Readings readings) {
        long start = roster.startedOn(person);
        if (start == Roster.UNKNOWN_DAY) {
            readings.unknown(NewcomerOneToOnes.class, id, Gap.NO_START_DATE, START);
        } else if (roster.isNewcomer(person)) {
            if (roster.leader(person) == Roster.NONE) {
                readings.unknown(NewcomerOneToOnes.class, id, Gap.NO_LEADER, LEADER);
            } else if (keptSince == NOT_KEPT || keptSince > start) {
                readings.unknown(NewcomerOneToOnes.class, id, Gap.REGISTER_NOT_KEPT, ONE_TO_ONES);
            } else {
                int days = (int) (roster.today() - start);
                readings.add(new NewcomerOneToOnes(id, days, oneToOnes.sinceStart[person]));
            }
        }
    }
}
