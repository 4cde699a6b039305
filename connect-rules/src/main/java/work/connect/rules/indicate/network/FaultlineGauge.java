package work.connect.rules.indicate.network;

import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;
import work.connect.rules.indicate.tie.TieAnswers;
import work.connect.rules.indicate.tie.Ties;

/** Looks for a split in each team. */
final class FaultlineGauge implements Gauge {

    private final Roster roster;
    private final Ties ties;
    private final TeamTies teams;

    FaultlineGauge(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
        teams = new TeamTies(roster, ties);
    }

    @Override
    public void everybody(Readings readings) {
        if (!ties.areKept()) {
            readings.unknown(Unknown.forEverybody(Faultline.class, Gap.REGISTER_NOT_KEPT, Ties.NEED));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        if (!ties.areKept() || roster.members(team).length == 0) {
            return;
        }
        String id = roster.teamId(team);
        TieAnswers answers = ties.answers();
        Gap gap = answers.gapOfTeam(team);
        if (gap != null) {
            readings.unknown(new Unknown(Faultline.class, "", new Subject.Team(id), gap, TieAnswers.NEED));
            return;
        }
        Split split = teams.splitOf(team);
        readings.add(new Faultline(
                id,
                split.strained(),
                split.raters(),
                split.formal(),
                answers.ofTeam(team),
                answers.confidenceOfTeam(team)));
    }
}
