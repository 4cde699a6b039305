package work.connect.rules.rule;

import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.time.LocalDate;
import work.connect.model.Register;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;

/**
 * Sam, who has been here for more than a year, in a team of six who all answered the question about ties; there are none but
 * those a test names.
 */
final class GivenUntied {

    static final Viewer SAM = Viewer.employee("sam");

    private GivenUntied() {}

    static Given samInATeam(Register... registers) {
        return samStarted(daysAgo(400), registers);
    }

    static Given samStarted(LocalDate firstDay, Register... registers) {
        return aWorkplace()
                .keeps(registers)
                .people(answering("sam").startedOn(firstDay))
                .people(answering("kim"), answering("lee"), answering("pat"), answering("rae"), answering("val"));
    }

    static Given samAskedAboutAllTies() {
        return samInATeam(Register.CLOSE_TIES, Register.EVERYDAY_TIES);
    }

    static Given samAskedAboutCloseTiesAlone() {
        return samInATeam(Register.CLOSE_TIES);
    }

    static Person answering(String id) {
        return person(id).answeredTies(true);
    }
}
