package work.connect.rules.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far the figures of teams on one scale can be told apart, and whether its items go together, in the last wave whose
 * answers to the items are on record.
 *
 * @param scale the questionnaire and the scale, such as {@code COPSOQ_III.SS}
 * @param people how many have a score
 * @param teams in how many teams
 * @param icc1 how much of what parts people is between their teams: ICC(1), often about .05 to .20; empty where it
 *     cannot be said
 * @param icc2 how reliable the means of teams are: ICC(2), .70 or more where one would rest on them; empty where it
 *     cannot be said
 * @param alpha whether the items go together: Cronbach's alpha; empty where it cannot be said
 */
public record ScaleReliability(
        String scale,
        int people,
        int teams,
        Optional<BigDecimal> icc1,
        Optional<BigDecimal> icc2,
        Optional<BigDecimal> alpha) {

    private static final int DECIMALS_SHOWN = 2;

    /** In one line. */
    @Override
    public String toString() {
        return "%s: %s people in %s teams; ICC(1) %s, ICC(2) %s, alpha %s"
                .formatted(scale, people, teams, shown(icc1), shown(icc2), shown(alpha));
    }

    private static String shown(Optional<BigDecimal> value) {
        return value.map(number ->
                        number.setScale(DECIMALS_SHOWN, RoundingMode.FLOOR).toPlainString())
                .orElse("not known");
    }
}
