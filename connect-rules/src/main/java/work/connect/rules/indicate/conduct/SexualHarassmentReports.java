package work.connect.rules.indicate.conduct;

import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How many acts of sexual harassment, or remarks about looks, were reported within a year. Which team they come from is
 * not told.
 *
 * @param acts in the whole organisation; what several people report of one event is one act
 * @param mostInOneTeam in the team with the most of them
 * @param people how many people work here
 * @param reporters how many different people reported
 */
@RuleFact(
        unit = Unit.ORGANISATION,
        disclosure = DisclosureClass.CONDUCT,
        key = {})
public record SexualHarassmentReports(int acts, int mostInOneTeam, int people, int reporters)
        implements GroupIndicator {

    private static final int FEW = 5;
    private static final int SOME = 10;

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public int contributors() {
        return people;
    }

    @Override
    public int sources() {
        return reporters;
    }

    @Override
    public Said shown() {
        Said number = acts <= FEW
                ? Said.of(Phrase.UP_TO, FEW)
                : acts <= SOME ? Said.of(Phrase.FROM_TO, FEW + 1, SOME) : Said.of(Phrase.MORE_THAN, SOME);
        return Said.of(Phrase.ACTS_REPORTED, number);
    }
}
