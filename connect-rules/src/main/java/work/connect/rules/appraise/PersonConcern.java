package work.connect.rules.appraise;

import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * Something is known about a person, or about two people one of whom they are, to this reader.
 *
 * @param person whom it is about
 * @param hazard what can go wrong
 */
@RuleFact(
        unit = Unit.PERSON,
        key = {"person", "hazard"})
public record PersonConcern(String person, Hazard hazard) {}
