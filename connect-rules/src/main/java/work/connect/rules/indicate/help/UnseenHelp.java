package work.connect.rules.indicate.help;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * How much a person helps and how much they are thanked, next to the others of their team, in the last 90 days. People who
 * were here throughout are compared; nobody who leads the team, and nobody who wants no praise before others: private
 * thanks are not on record.
 *
 * @param person who helps
 * @param helped how often they helped
 * @param thanked how often they were thanked or praised
 * @param lessHelpfulPercent how many percent of those compared help less often; rounded down, so that it reaches a whole limit if
 *         the exact share does
 * @param moreThankedPercent how many percent of those compared are thanked more often; rounded down likewise
 * @param people how many are compared
 * @param usualInRole whether at least two others have the same role and on average help half as often, or more
 */
@RuleFact(
        unit = Unit.PERSON,
        disclosure = DisclosureClass.PERSONAL_CONDITION,
        key = {"person"})
public record UnseenHelp(
        String person,
        int helped,
        int thanked,
        int lessHelpfulPercent,
        int moreThankedPercent,
        int people,
        boolean usualInRole)
        implements Indicator {
    @Override
    public Subject subject() {
        return new Subject.Person(person);
    }
}
