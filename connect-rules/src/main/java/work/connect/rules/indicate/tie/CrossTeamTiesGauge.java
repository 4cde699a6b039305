package work.connect.rules.indicate.tie;

import java.math.BigInteger;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Compares the ties across teams with those there would be if ties ignored teams. */
final class CrossTeamTiesGauge implements Gauge {

    private final Roster roster;
    private final Ties ties;

    CrossTeamTiesGauge(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
    }

    @Override
    public void organisation(Readings readings) {
        TieAnswers answers = ties.answers();
        long allPairs = pairs(roster.size());
        long crossPairs = allPairs;
        for (int team = 0; team < roster.teams(); team++) {
            crossPairs -= pairs(roster.members(team).length);
        }
        if (!ties.areKept()) {
            readings.unknown(Unknown.forEverybody(CrossTeamTies.class, Gap.REGISTER_NOT_KEPT, Ties.NEED));
        } else if (crossPairs == 0) {
            readings.unknown(Unknown.forEverybody(CrossTeamTies.class, Gap.ONE_TEAM_ONLY, null));
        } else if (pairs() == 0 || answers.gapOfAll() != null) {
            readings.unknown(Unknown.forEverybody(CrossTeamTies.class, Gap.TOO_FEW_ANSWERS, TieAnswers.NEED));
        } else {
            readings.add(new CrossTeamTies(
                    (int) (100L * ties.acrossTeams() / pairs()),
                    percentOfExpected(allPairs, crossPairs),
                    answers.all(),
                    answers.confidenceOfAll()));
        }
    }

    private int pairs() {
        return ties.supportive().size();
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }

    /** The share of ties across teams as a percentage of the share of pairs across teams; exact for any size. */
    private int percentOfExpected(long allPairs, long crossPairs) {
        BigInteger across = BigInteger.valueOf(100L * ties.acrossTeams()).multiply(BigInteger.valueOf(allPairs));
        return across.divide(BigInteger.valueOf(pairs()).multiply(BigInteger.valueOf(crossPairs)))
                .intValueExact();
    }
}
