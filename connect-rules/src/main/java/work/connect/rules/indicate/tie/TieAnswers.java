package work.connect.rules.indicate.tie;

import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;

/** Who answered the question about ties, and whether enough of their team did for silence to mean something. */
public final class TieAnswers {

    /** What would help where too few answered. */
    public static final DataNeed NEED = DataNeed.answersAboutTies();

    private final Roster roster;
    private final boolean[] answered;
    private final boolean[] longAgo;
    private final int[] ofTeam;
    private final int ofAll;

    TieAnswers(Roster roster, TieTable ties) {
        this.roster = roster;
        answered = new boolean[roster.size()];
        longAgo = new boolean[roster.size()];
        ofTeam = new int[roster.teams()];
        int all = 0;
        for (int person = 0; person < answered.length; person++) {
            longAgo[person] = ties.namedLongAgo[person] && !ties.named[person];
            Boolean stated = roster.person(person).answeredTies();
            answered[person] = !longAgo[person] && (stated == null ? ties.named[person] : stated);
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
        Gap own = ownGap(person);
        return own == null ? gapOfTeam(roster.team(person)) : own;
    }

    /** Why it cannot be told what a person says of their own ties; null when it can. */
    @Nullable
    Gap ownGap(int person) {
        if (answered[person]) {
            return null;
        }
        return longAgo[person] ? Gap.OUTDATED : Gap.DID_NOT_ANSWER;
    }

    /** Why the ties within a team cannot be told; null when they can. */
    public @Nullable Gap gapOfTeam(int team) {
        return enough(ofTeam[team], roster.members(team).length);
    }

    /** Why the ties of the organisation cannot be told; null when they can. */
    public @Nullable Gap gapOfAll() {
        return enough(ofAll, roster.size());
    }

    private static @Nullable Gap enough(int answers, int asked) {
        return Sufficiency.reaches(answers, asked, Sufficiency.TIE_COVERAGE) ? null : Gap.TOO_FEW_ANSWERS;
    }

    /** How firmly the ties of a person are known, who could still be named by those who did not answer. */
    Confidence confidence(int person) {
        return confidenceOfTeam(roster.team(person));
    }

    /** {@code MEDIUM} when not everybody in the team answered. */
    public Confidence confidenceOfTeam(int team) {
        return ofTeam[team] == roster.members(team).length ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** {@code MEDIUM} when not everybody answered. */
    public Confidence confidenceOfAll() {
        return ofAll == roster.size() ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** How many of a team answered. */
    public int ofTeam(int team) {
        return ofTeam[team];
    }

    /** How many answered in all. */
    public int all() {
        return ofAll;
    }
}
