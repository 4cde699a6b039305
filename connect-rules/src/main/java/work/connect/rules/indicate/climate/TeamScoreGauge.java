package work.connect.rules.indicate.climate;

import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Gives the current figure of each team for each construct that anybody was asked about. */
final class TeamScoreGauge implements Gauge {

    private final Roster roster;
    private final TeamScores scores;

    TeamScoreGauge(Roster roster) {
        this.roster = roster;
        scores = new TeamScores(roster.workplace());
    }

    @Override
    public void everybody(Readings readings) {
        for (Construct construct : Construct.values()) {
            if (!scores.asked().contains(construct)) {
                readings.unknown(new Unknown(
                        TeamScore.class,
                        construct.name(),
                        Subject.ORGANISATION,
                        Gap.NO_MEASURE,
                        DataNeed.construct(construct)));
            }
        }
    }

    @Override
    public void team(int team, Readings readings) {
        for (Construct construct : scores.asked()) {
            score(roster.teamId(team), construct, roster.members(team).length, readings);
        }
    }

    private void score(String team, Construct construct, int headcount, Readings readings) {
        Measure measure = scores.of(team, construct).orElse(null);
        Gap gap = scores.gap(construct, measure, headcount);
        if (gap != null) {
            DataNeed need = gap == Gap.NO_MEASURE ? DataNeed.construct(construct) : DataNeed.answersAbout(construct);
            readings.unknown(new Unknown(TeamScore.class, construct.name(), new Subject.Team(team), gap, need));
        } else if (measure != null) {
            readings.add(scores.score(measure));
        }
    }
}
