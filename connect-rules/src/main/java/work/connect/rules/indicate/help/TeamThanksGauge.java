package work.connect.rules.indicate.help;

import java.util.Arrays;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.ModeSplit;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Regulars;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures how thanks are spread over a team, and who helps there unseen. */
final class TeamThanksGauge implements Gauge {

    private static final int LEAST_ON_A_SIDE = 3;
    private static final int EVEN = 100;
    private static final DataNeed RECOGNITIONS = DataNeed.register(Register.RECOGNITIONS);

    private record Team(int people, Ranks helped, Ranks thanked) {}

    private final Roster roster;
    private final HelpTable help;
    private final Thanks thanks;
    private final Regulars regulars;
    private final Team[] teams;
    private Roles roles;

    TeamThanksGauge(Roster roster, HelpTable help, Thanks thanks, Regulars regulars) {
        this.roster = roster;
        this.help = help;
        this.thanks = thanks;
        this.regulars = regulars;
        teams = new Team[roster.teams()];
        roles = new Roles(roster, new int[0]);
    }

    private boolean counts(int person) {
        return regulars.isCompared(person) && !thanks.arePrivate(person);
    }

    private int[] compared(int team) {
        return Arrays.stream(roster.members(team)).filter(this::counts).toArray();
    }

    private static int[] of(int[] people, int[] amounts) {
        return Arrays.stream(people).map(person -> amounts[person]).toArray();
    }

    @Override
    public void everybody(Readings readings) {
        if (!thanks.isKept(Thanks.DAYS)) {
            readings.unknown(Unknown.forEverybody(RecognitionSpread.class, Gap.REGISTER_NOT_KEPT, RECOGNITIONS));
            readings.unknown(Unknown.forEverybody(RecognitionByWorkMode.class, Gap.REGISTER_NOT_KEPT, RECOGNITIONS));
            readings.unknown(Unknown.forEverybody(UnseenHelp.class, Gap.REGISTER_NOT_KEPT, RECOGNITIONS));
        }
        if (!help.isKept()) {
            readings.unknown(Unknown.forEverybody(
                    UnseenHelp.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.HELP_REQUESTS)));
        }
        help.close();
        roles = new Roles(roster, help.helped);
        for (int team = 0; team < teams.length; team++) {
            int[] people = compared(team);
            teams[team] =
                    new Team(people.length, new Ranks(of(people, help.helped)), new Ranks(of(people, thanks.received)));
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (!thanks.isKept(Thanks.DAYS) || !help.isKept()) {
            return;
        }
        if (thanks.arePrivate(person)) {
            readings.unknown(UnseenHelp.class, roster.id(person), Gap.REGISTER_NOT_KEPT, null);
        } else if (regulars.isCompared(person)) {
            Team team = teams[roster.team(person)];
            readings.add(new UnseenHelp(
                    roster.id(person),
                    help.helped[person],
                    thanks.received[person],
                    team.helped().percentBelow(help.helped[person]),
                    team.thanked().percentAbove(thanks.received[person]),
                    team.people(),
                    roles.isUsual(person)));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        int[] people = compared(team);
        if (!thanks.isKept(Thanks.DAYS) || people.length == 0) {
            return;
        }
        String id = roster.teamId(team);
        ModeSplit split = new ModeSplit();
        for (int person : people) {
            split.add(roster.person(person).workMode(), thanks.received[person]);
        }
        Spread spread = new Spread(of(people, thanks.received));
        readings.add(new RecognitionSpread(
                id,
                people.length,
                spread.sum(),
                spread.lowerHalfPercent(),
                spread.giniPercent(),
                split.fewer() < LEAST_ON_A_SIDE ? EVEN : split.percent()));
        if (Arrays.stream(people).anyMatch(person -> roster.person(person).workMode() != null)) {
            readings.add(new RecognitionByWorkMode(id, split.percent(), split.fewer(), split.amount(), split.people()));
        } else {
            readings.unknown(new Unknown(
                    RecognitionByWorkMode.class,
                    "",
                    new Subject.Team(id),
                    Gap.NOT_STATED,
                    DataNeed.column(FactType.PEOPLE, "workMode")));
        }
    }
}
