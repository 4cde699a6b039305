package work.connect.rules.indicate.tie;

import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;

/** Who answered the question about ties, and whether enough of their team did for silence to mean something. */
final class TieAnswers {

    /** What would help where too few answered. */
    static final DataNeed NEED = DataNeed.answersAboutTies();

    private final Roster roster;
    private final boolean[] answered;
    private final int[] ofTeam;
    private final int ofAll;

    TieAnswers(Roster roster, TieTable ties) {
        this.roster = roster;
        answered = new boolean[roster.size()];
        ofTeam = new int[roster.teams()];
        int all = 0;
        for (int person = 0; person < answered.length; person++) {
            Boolean stated = roster.person(person).answeredTies();
            answered[person] = stated == null ? ties.named[person] : stated;
            if (answered[person]) {
                ofTeam[roster.team(person)]++;
                all++;
            }
        }
        ofAll = all;
    }

    /** Why the ties of a person cannot be told; null when they can. */
    @Nullable
    Gap gap(int person) {
        if (!answered[person]) {
            return Gap.DID_NOT_ANSWER;
        }
        int team = roster.team(person);
        return Sufficiency.reaches(ofTeam[team], roster.members(team).length, Sufficiency.TIE_COVERAGE)
                ? null
                : Gap.TOO_FEW_ANSWERS;
    }

    /** How firmly the ties of a person are known, who could still be named by those who did not answer. */
    Confidence confidence(int person) {
        int team = roster.team(person);
        return ofTeam[team] == roster.members(team).length ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** How many answered in all. */
    int all() {
        return ofAll;
    }
}
