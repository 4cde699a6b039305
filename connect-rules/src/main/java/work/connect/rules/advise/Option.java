package work.connect.rules.advise;

import java.util.Set;
import work.connect.model.assessment.Unit;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Setting;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Preference;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * An intervention that could be offered for a concern.
 *
 * @param concern which concern
 * @param intervention its key
 * @param social whether it asks people to spend time together that the work does not need
 * @param joint whether it brings two people together who may not be safe with each other
 * @param venting whether it lets off steam
 * @param throughLeader whether the person has to go to the one who leads them
 * @param inPerson whether it needs people in the same place
 * @param virtual whether it needs people who meet from afar
 * @param forTheAffected whether it speaks to the person it happened to
 * @param vetoedBy the wishes that rule it out
 * @param local whether a book brought it, so that nobody here has seen what it asks of people
 */
@RuleFact(
        unit = Unit.PERSON,
        key = {"concern", "intervention"})
public record Option(
        String concern,
        String intervention,
        boolean social,
        boolean joint,
        boolean venting,
        boolean throughLeader,
        boolean inPerson,
        boolean virtual,
        boolean forTheAffected,
        Set<Preference> vetoedBy,
        boolean local) {

    static Option of(String concern, Intervention intervention, boolean local) {
        return new Option(
                concern,
                intervention.key(),
                intervention.is(Trait.SOCIAL),
                intervention.is(Trait.JOINT),
                intervention.is(Trait.VENTING),
                intervention.is(Trait.THROUGH_LEADER),
                intervention.is(Trait.IN_PERSON),
                intervention.setting() == Setting.VIRTUAL,
                intervention.is(Trait.FOR_THE_AFFECTED),
                intervention.vetoedBy(),
                local);
    }
}
