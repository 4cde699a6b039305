package work.connect.rules.appraise;

import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Something is known about a team, to this reader.
 *
 * @param team which team
 * @param hazard what can go wrong
 */
@RuleFact(
        unit = Unit.TEAM,
        key = {"team", "hazard"})
public record TeamConcern(String team, Hazard hazard) {}
