package work.connect.rules.indicate.telemetry;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Absence;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures on how many days people are reached about work outside their working hours. */
final class OutsideHoursGauge implements ContactGauge {

    private static final int DAYS = 28;
    private static final DataNeed CONTACTS = DataNeed.register(Register.CONTACTS);
    private static final DataNeed HOURS = DataNeed.column(FactType.INTERACTIONS, "outsideHours");
    private static final Set<Purpose> NO_WORK = EnumSet.of(Purpose.SOCIAL, Purpose.GREETING);

    private final Roster roster;
    private final Workplace workplace;
    private final LocalDays days;
    private final long first;
    private final boolean isKept;
    private final Confidence confidence;
    private final BitSet free;
    private final BitSet reached;
    private boolean tellsHours;

    OutsideHoursGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        first = roster.today() - DAYS + 1;
        isKept = workplace
                .keptSince(Register.CONTACTS)
                .filter(since -> since.toEpochDay() <= first)
                .isPresent();
        confidence = workplace.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
        reached = new BitSet(DAYS * roster.size());
        free = new BitSet(DAYS * roster.size());
        for (int day = 0; day < DAYS; day++) {
            if (!workplace.calendar().isWorkday(LocalDate.ofEpochDay(first + day))) {
                for (int person = 0; person < roster.size(); person++) {
                    free.set(place(person, day));
                }
            }
        }
        workplace.absences().forEach(this::away);
    }

    private static int place(int person, long day) {
        return Math.toIntExact(person * (long) DAYS + day);
    }

    private void away(Absence absence) {
        int person = roster.positionOf(absence.person());
        long from = Math.max(absence.from().toEpochDay(), first);
        long until = absence.until() == null
                ? roster.today()
                : Math.min(absence.until().toEpochDay(), roster.today());
        if (person != Roster.NONE && from <= until) {
            free.set(place(person, from - first), place(person, until - first) + 1);
        }
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        long day = days.of(interaction.at().getEpochSecond()) - first;
        if (to == Roster.NONE || day < 0 || day >= DAYS) {
            return;
        }
        Boolean outside = interaction.outsideHours();
        tellsHours |= outside != null;
        boolean isWork = interaction.purpose() == null || !NO_WORK.contains(interaction.purpose());
        if (isWork && (outside == null ? free.get(place(to, day)) : outside)) {
            reached.set(place(to, day));
        }
    }

    /** What happened on a record that is new stands; that nothing did is not known then. */
    @Override
    public void everybody(Readings readings) {
        if (!isKept) {
            readings.unknown(Unknown.forEverybody(OutsideHours.class, Gap.REGISTER_NOT_KEPT, CONTACTS));
        } else if (!tellsHours) {
            readings.unknown(Unknown.forEverybody(OutsideHours.class, Gap.REGISTER_NOT_KEPT, HOURS));
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (workplace.keeps(Register.CONTACTS) && tellsHours) {
            int outside = reached.get(place(person, 0), place(person, DAYS)).cardinality();
            readings.add(new OutsideHours(roster.id(person), outside, confidence));
        }
    }
}
