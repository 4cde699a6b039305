package work.connect.rules.appraise;

import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.RuleFact;

/**
 * Something is known about a team, to this reader.
 *
 * @param team which team
 * @param rule the id of the rule that spoke
 */
@RuleFact(
        unit = Unit.TEAM,
        key = {"team", "rule"})
public record TeamConcern(String team, String rule) {}
