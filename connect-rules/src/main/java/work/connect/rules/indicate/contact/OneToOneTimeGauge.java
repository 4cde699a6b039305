package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.ModeSplit;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Regulars;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures how much time in one-to-ones people at the site get, next to those far away. */
final class OneToOneTimeGauge implements ContactGauge {

    private static final int DAYS = 90;

    private final Roster roster;
    private final Workplace workplace;
    private final Regulars regulars;
    private final LocalDays days;
    private final int[] minutes;
    private final boolean[] isUnsaid;

    OneToOneTimeGauge(Roster roster, Absences absences) {
        this.roster = roster;
        workplace = roster.workplace();
        regulars = new Regulars(roster, absences, DAYS);
        days = new LocalDays(workplace.zone());
        minutes = new int[roster.size()];
        isUnsaid = new boolean[roster.size()];
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (interaction.purpose() != Purpose.ONE_TO_ONE || from == Roster.NONE || to == Roster.NONE) {
            return;
        }
        if (days.of(interaction.at().getEpochSecond()) >= regulars.from()) {
            if (roster.leader(from) == to) {
                count(from, interaction);
            }
            if (roster.leader(to) == from) {
                count(to, interaction);
            }
        }
    }

    private void count(int person, Interaction interaction) {
        Integer lasted = interaction.minutes();
        if (lasted == null) {
            isUnsaid[person] = true;
        } else {
            minutes[person] += lasted;
        }
    }

    @Override
    public void everybody(Readings readings) {
        LocalDate since = workplace.keptSince(Register.ONE_TO_ONES).orElse(LocalDate.MAX);
        if (since.toEpochDay() > regulars.from()) {
            readings.unknown(Unknown.forEverybody(
                    OneToOneTimeByWorkMode.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.ONE_TO_ONES)));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        LocalDate since = workplace.keptSince(Register.ONE_TO_ONES).orElse(LocalDate.MAX);
        if (since.toEpochDay() > regulars.from() || roster.members(team).length == 0) {
            return;
        }
        ModeSplit split = new ModeSplit();
        boolean anybody = false;
        boolean modesSaid = false;
        for (int person : roster.members(team)) {
            if (regulars.isCompared(person)) {
                if (isUnsaid[person]) {
                    unknown(team, DataNeed.column(FactType.INTERACTIONS, "minutes"), readings);
                    return;
                }
                anybody = true;
                modesSaid |= roster.person(person).workMode() != null;
                split.add(roster.person(person).workMode(), minutes[person]);
            }
        }
        if (modesSaid) {
            readings.add(new OneToOneTimeByWorkMode(
                    roster.teamId(team), split.percent(), split.fewer(), split.amount(), split.people()));
        } else if (anybody) {
            unknown(team, DataNeed.column(FactType.PEOPLE, "workMode"), readings);
        }
    }

    private void unknown(int team, DataNeed need, Readings readings) {
        readings.unknown(new Unknown(
                OneToOneTimeByWorkMode.class, "", new Subject.Team(roster.teamId(team)), Gap.NOT_STATED, need));
    }
}
