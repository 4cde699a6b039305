package work.connect.rules.indicate.help;

import java.util.Arrays;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures on whom the load of helping lies. */
final class HelpLoadGauge implements Gauge {

    private final Roster roster;
    private final HelpTable table;
    private final Deviation[] deviations;
    private Ranks everybody = new Ranks(new int[0]);
    private Roles roles;

    HelpLoadGauge(Roster roster, HelpTable table) {
        this.roster = roster;
        this.table = table;
        deviations = new Deviation[roster.teams()];
        roles = new Roles(roster, new int[0]);
    }

    @Override
    public void everybody(Readings readings) {
        table.close();
        if (!table.isKept()) {
            readings.unknown(Unknown.forEverybody(
                    HelpLoad.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.HELP_REQUESTS)));
            return;
        }
        everybody = new Ranks(table.askers);
        roles = new Roles(roster, table.askers);
        for (int team = 0; team < deviations.length; team++) {
            deviations[team] = new Deviation(Arrays.stream(roster.members(team))
                    .map(person -> table.askers[person])
                    .toArray());
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (table.isKept()) {
            int askers = table.askers[person];
            int team = roster.team(person);
            readings.add(new HelpLoad(
                    roster.id(person),
                    roster.members(team).length,
                    askers,
                    deviations[team].tenths(askers),
                    everybody.percentAbove(askers),
                    table.helpers[person],
                    roles.isUsual(person),
                    table.keepsContacts() ? Confidence.HIGH : Confidence.MEDIUM));
        }
    }
}
