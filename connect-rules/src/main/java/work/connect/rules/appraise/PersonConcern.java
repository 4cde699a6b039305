package work.connect.rules.appraise;

import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.RuleFact;

/**
 * Something is known about a person, to this reader.
 *
 * @param person whom it is about
 * @param rule the id of the rule that spoke
 */
@RuleFact(
        unit = Unit.PERSON,
        key = {"person", "rule"})
public record PersonConcern(String person, String rule) {}
