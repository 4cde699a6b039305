package work.connect.rules.rule;

import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import work.connect.model.Register;
import work.connect.model.assessment.Viewer;

/**
 * Sam, a newcomer whom Lea leads, in a team of five who all answered the question about ties; there are none but those
 * a test names.
 */
final class GivenNewcomer {

    static final Viewer SAM = Viewer.employee("sam");

    private GivenNewcomer() {}

    static Given samStarted(int daysAgo) {
        return aWorkplace()
                .people(
                        person("lea").answeredTies(true),
                        person("kim").answeredTies(true),
                        person("pat").answeredTies(true),
                        person("rae").answeredTies(true),
                        person("sam").ledBy("lea").startedOn(daysAgo(daysAgo)).answeredTies(true));
    }

    /** Sam and Lea had a one-to-one today, so that ties alone can be missing. */
    static Given samAskedAboutTies(int startedDaysAgo) {
        return samStarted(startedDaysAgo)
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.ONE_TO_ONES)
                .oneToOne("lea", "sam", daysAgo(0));
    }

    /** Three ties, so that one-to-ones alone can be missing. */
    static Given samWithTies(int startedDaysAgo) {
        return samStarted(startedDaysAgo)
                .keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES)
                .tie("sam", "kim", TASK_ASSISTANCE)
                .tie("sam", "pat", TASK_ASSISTANCE)
                .tie("sam", "rae", TASK_ASSISTANCE);
    }

    static Given withTiesToPeers(Given given, int ties) {
        String[] peers = {"kim", "pat", "rae"};
        for (int i = 0; i < ties; i++) {
            given.tie("sam", peers[i], SHARED_ACTIVITY);
        }
        return given;
    }
}
