package work.connect.rules.rule;

import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.time.LocalDate;
import work.connect.model.Register;
import work.connect.model.assessment.Viewer;

/** Sam, whom Lea leads, and Kim, whom Pat leads, where one-to-ones and absences are recorded. */
final class GivenOneToOnes {

    static final Viewer SAM = Viewer.employee("sam");

    private GivenOneToOnes() {}

    /** Sam has been here for more than a year; nobody was away. */
    static Given samSettled() {
        return samStarted(daysAgo(400));
    }

    static Given samStarted(LocalDate firstDay) {
        return aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(
                        person("lea"),
                        person("sam").ledBy("lea").startedOn(firstDay),
                        person("kim").ledBy("pat"),
                        person("pat"));
    }

    /** Of the two people each of them leads, one had a one-to-one yesterday and the other so many days ago. */
    static Given leadersWithTwoPeopleEach(int leaders, int days) {
        Given given = aWorkplace().keeps(Register.ONE_TO_ONES, Register.ABSENCES);
        for (int i = 1; i <= leaders; i++) {
            given.people(
                            person("lea" + i),
                            person("met" + i).ledBy("lea" + i).startedOn(daysAgo(400)),
                            person("waiting" + i).ledBy("lea" + i).startedOn(daysAgo(400)))
                    .oneToOne("lea" + i, "met" + i, daysAgo(1))
                    .oneToOne("lea" + i, "waiting" + i, daysAgo(days));
        }
        return given;
    }
}
