package work.connect.rules.indicate.tie;

import java.math.BigInteger;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;
import work.connect.rules.indicate.gauge.Unknown;

/** Compares the ties across teams with those there would be if ties ignored teams. */
final class CrossTeamTiesGauge implements Gauge {

    private static final DataNeed TIES = DataNeed.register(Register.CLOSE_TIES);

    private final Roster roster;
    private final TieTable ties;
    private final TieAnswers answers;

    CrossTeamTiesGauge(Roster roster, TieTable ties, TieAnswers answers) {
        this.roster = roster;
        this.ties = ties;
        this.answers = answers;
    }

    @Override
    public void organisation(Readings readings) {
        Workplace workplace = roster.workplace();
        long allPairs = pairs(roster.size());
        long crossPairs = allPairs;
        for (int team = 0; team < roster.teams(); team++) {
            crossPairs -= pairs(roster.members(team).length);
        }
        if (!workplace.keeps(Register.CLOSE_TIES) && !workplace.keeps(Register.EVERYDAY_TIES)) {
            readings.unknown(Unknown.forEverybody(CrossTeamTies.class, Gap.REGISTER_NOT_KEPT, TIES));
        } else if (crossPairs == 0) {
            readings.unknown(Unknown.forEverybody(CrossTeamTies.class, Gap.ONE_TEAM_ONLY, null));
        } else if (ties.ties == 0 || !Sufficiency.reaches(answers.all(), roster.size(), Sufficiency.TIE_COVERAGE)) {
            readings.unknown(Unknown.forEverybody(CrossTeamTies.class, Gap.TOO_FEW_ANSWERS, TieAnswers.NEED));
        } else {
            readings.add(new CrossTeamTies(
                    (int) (100L * ties.tiesAcrossTeams / ties.ties),
                    percentOfExpected(allPairs, crossPairs),
                    answers.all(),
                    answers.all() == roster.size() ? Confidence.HIGH : Confidence.MEDIUM));
        }
    }

    private static long pairs(int people) {
        return (long) people * (people - 1) / 2;
    }

    /** The share of ties across teams as a percentage of the share of pairs across teams; exact for any size. */
    private int percentOfExpected(long allPairs, long crossPairs) {
        BigInteger across = BigInteger.valueOf(100L * ties.tiesAcrossTeams).multiply(BigInteger.valueOf(allPairs));
        return across.divide(BigInteger.valueOf(ties.ties).multiply(BigInteger.valueOf(crossPairs)))
                .intValueExact();
    }
}
