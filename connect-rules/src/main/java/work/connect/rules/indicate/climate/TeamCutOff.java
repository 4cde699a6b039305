package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Where a team lies by the published cut-offs in force.
 *
 * @param team whose answers
 * @param construct what was asked about
 * @param score the mean as counted by the questionnaire, rounded down to four decimals
 * @param passed how many cut-offs it lies beyond, counted from the good end; 0 in the best band
 * @param cutOff the last of those, or the first where it lies beyond none
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team", "construct"})
public record TeamCutOff(String team, Construct construct, BigDecimal score, int passed, BigDecimal cutOff)
        implements Indicator {

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    @Override
    public String which() {
        return construct.name();
    }
}
