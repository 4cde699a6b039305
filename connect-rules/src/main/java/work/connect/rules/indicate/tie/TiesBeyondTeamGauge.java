package work.connect.rules.indicate.tie;

import java.math.BigInteger;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Compares the close ties of each team to other teams with an even spread of those there are. */
final class TiesBeyondTeamGauge implements Gauge {

    private final Roster roster;
    private final Ties ties;
    private final TieCounts counts;
    private final long crossPairs;

    TiesBeyondTeamGauge(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
        counts = ties.table.counts;
        long ordered = 0;
        for (int team = 0; team < roster.teams(); team++) {
            ordered += pairsBeyond(team);
        }
        crossPairs = ordered / 2;
    }

    /** How many pairs of people have one in the team and one outside. */
    private long pairsBeyond(int team) {
        long members = roster.members(team).length;
        return members * (roster.size() - members);
    }

    @Override
    public void everybody(Readings readings) {
        if (!ties.areCloseKept()) {
            readings.unlessKept(roster.workplace(), Register.CLOSE_TIES, TiesBeyondTeam.class);
        } else if (crossPairs == 0) {
            readings.unknown(Unknown.forEverybody(TiesBeyondTeam.class, Gap.ONE_TEAM_ONLY, null));
        } else if (counts.closeAcrossTeams == 0) {
            readings.unknown(Unknown.forEverybody(TiesBeyondTeam.class, Gap.NOT_STATED, TieAnswers.NEED));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        int members = roster.members(team).length;
        if (!ties.areCloseKept() || counts.closeAcrossTeams == 0 || members == 0) {
            return;
        }
        String id = roster.teamId(team);
        TieAnswers answers = ties.answers();
        Gap gap = answers.gapOfTeam(team);
        if (gap != null) {
            readings.unknown(new Unknown(TiesBeyondTeam.class, "", new Subject.Team(id), gap, TieAnswers.NEED));
            return;
        }
        readings.add(new TiesBeyondTeam(
                id,
                members,
                evenTies(team),
                percentOfExpected(team),
                counts.closeBeyond[team] / members,
                answers.ofTeam(team),
                answers.confidenceOfAll()));
    }

    /** Exact for any size. */
    private int percentOfExpected(int team) {
        BigInteger found = BigInteger.valueOf(100L * counts.closeBeyond[team]).multiply(BigInteger.valueOf(crossPairs));
        return found.divide(evenInAll(team)).intValueExact();
    }

    /** Exact for any size. */
    private int evenTies(int team) {
        return evenInAll(team).divide(BigInteger.valueOf(crossPairs)).intValueExact();
    }

    /** What an even spread would bring the team, times all pairs of people from different teams. */
    private BigInteger evenInAll(int team) {
        return BigInteger.valueOf(counts.closeAcrossTeams).multiply(BigInteger.valueOf(pairsBeyond(team)));
    }
}
