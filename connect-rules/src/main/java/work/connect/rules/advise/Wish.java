package work.connect.rules.advise;

import work.connect.model.assessment.Unit;
import work.connect.model.people.Preference;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * A wish of the reader, in their own plan only.
 *
 * @param concern which concern
 * @param preference what they do not want
 */
@RuleFact(
        unit = Unit.PERSON,
        key = {"concern", "preference"})
public record Wish(String concern, Preference preference) {}
