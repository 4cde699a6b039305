package work.connect.rules.rule;

import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import work.connect.model.Register;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;

/** Sam and Kim, whom Lea leads and who may be in a conflict, and Rae, whom Pat leads. */
final class GivenConflict {

    static final Viewer SAM = Viewer.employee("sam");

    private GivenConflict() {}

    static Given aWorkplaceWith(Conflict... conflicts) {
        return aWorkplace()
                .keeps(Register.CONFLICTS)
                .people(
                        person("lea"),
                        person("sam").ledBy("lea"),
                        person("kim").ledBy("lea"),
                        person("pat"),
                        person("rae").ledBy("pat"))
                .conflicts(conflicts);
    }

    /** Of Sam and Kim, recorded by nobody in particular. */
    static Conflict opened(int daysAgo) {
        return Conflict.between("c1", "sam", "kim").openedOn(daysAgo(daysAgo));
    }
}
