package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Membership;
import work.connect.model.people.ReportingLine;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures whether one-to-ones go on once the first thirty days of working together are over. */
final class FadingContactGauge implements ContactGauge {

    private static final int FIRST_DAYS = 30;
    private static final int MOST_DAYS = 180;

    private final Roster roster;
    private final Workplace workplace;
    private final Absences absences;
    private final LocalDays days;
    private final long[] began;
    private final int[] first;
    private final int[] later;

    FadingContactGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        first = new int[roster.size()];
        later = new int[roster.size()];
        began = new long[roster.size()];
        Arrays.fill(began, Roster.UNKNOWN_DAY);
        for (int person = 0; person < began.length; person++) {
            began[person] = Math.max(roster.startedOn(person), teamStart(roster.team(person)));
        }
        workplace.all(Membership.class).forEach(this::joined);
        workplace.all(ReportingLine.class).forEach(this::reported);
    }

    private long teamStart(int team) {
        LocalDate start = Objects.requireNonNull(workplace.teams().get(roster.teamId(team)))
                .startedOn();
        return start == null ? Roster.UNKNOWN_DAY : start.toEpochDay();
    }

    private void joined(Membership membership) {
        int person = roster.positionOf(membership.person());
        if (person != Roster.NONE && roster.person(person).team().equals(membership.team())) {
            began(person, membership.from());
        }
    }

    private void reported(ReportingLine line) {
        int person = roster.positionOf(line.person());
        if (person != Roster.NONE && roster.leader(person) == roster.positionOf(line.leader())) {
            began(person, line.from());
        }
    }

    private void began(int person, LocalDate day) {
        if (!day.isAfter(workplace.today())) {
            began[person] = Math.max(began[person], day.toEpochDay());
        }
    }

    private boolean isRecent(int person) {
        return began[person] <= roster.today() && roster.today() - began[person] <= MOST_DAYS;
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (interaction.purpose() == Purpose.ONE_TO_ONE && from != Roster.NONE && to != Roster.NONE) {
            if (roster.leader(from) == to) {
                count(from, interaction);
            }
            if (roster.leader(to) == from) {
                count(to, interaction);
            }
        }
    }

    private void count(int person, Interaction interaction) {
        if (began[person] == Roster.UNKNOWN_DAY || !isRecent(person)) {
            return;
        }
        long since = days.of(interaction.at().getEpochSecond()) - began[person];
        if (since >= FIRST_DAYS) {
            later[person]++;
        } else if (since >= 0) {
            first[person]++;
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.ONE_TO_ONES, FadingContact.class);
    }

    @Override
    public void person(int person, Readings readings) {
        LocalDate since = workplace.keptSince(Register.ONE_TO_ONES).orElse(null);
        if (since == null) {
            return;
        }
        String id = roster.id(person);
        if (began[person] == Roster.UNKNOWN_DAY) {
            readings.unknown(FadingContact.class, id, Gap.NO_START_DATE, DataNeed.column(FactType.PEOPLE, "startedOn"));
        } else if (isRecent(person)) {
            measure(person, id, since, readings);
        }
    }

    private void measure(int person, String id, LocalDate since, Readings readings) {
        if (roster.leader(person) == Roster.NONE) {
            readings.unknown(FadingContact.class, id, Gap.NO_LEADER, DataNeed.column(FactType.PEOPLE, "leader"));
        } else if (since.toEpochDay() > began[person]) {
            readings.unknown(FadingContact.class, id, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.ONE_TO_ONES));
        } else {
            int passed = (int) (roster.today() - began[person]);
            Confidence confidence = workplace.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
            readings.add(new FadingContact(id, passed, first[person], later[person], percent(person), confidence));
        }
    }

    private int percent(int person) {
        int leader = roster.leader(person);
        long laterDays = absences.daysTogether(person, leader, began[person] + FIRST_DAYS - 1);
        long firstDays = absences.daysTogether(person, leader, began[person] - 1) - laterDays;
        if (first[person] == 0 || laterDays == 0 || firstDays == 0) {
            return 100;
        }
        return (int) (100 * later[person] * firstDays / (laterDays * first[person]));
    }
}
