package work.connect.rules.rule;

import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;

import java.util.ArrayList;
import java.util.List;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.people.Person;
import work.connect.rules.detect.Detection;

/**
 * Sam, who has been here for more than a year, in a team of six who all answered the question about ties. Kim and Lee
 * name each other for everything there is, so that everything was asked.
 */
final class GivenTies {

    static final Viewer SAM = Viewer.employee("sam");

    private GivenTies() {}

    static Person sam() {
        return answering("sam").startedOn(TODAY.minusDays(400));
    }

    static Person answering(String id) {
        return Person.of(id, "desk").answeredTies(true);
    }

    static Workplace.Builder asked(Person sam, Register... registers) {
        Workplace.Builder workplace = GivenTeams.workplace()
                .add(sam)
                .addAll(List.of(
                        answering("kim"), answering("lee"), answering("pat"), answering("rae"), answering("val")))
                .addAll(everything("kim", "lee"))
                .addAll(everything("lee", "kim"));
        for (Register register : registers) {
            workplace.keeps(register, LONG_AGO);
        }
        return workplace;
    }

    static Workplace.Builder asked(Person sam) {
        return asked(sam, Register.CLOSE_TIES, Register.EVERYDAY_TIES);
    }

    static Relationship tie(String from, String to, RelationshipFunction function) {
        return Relationship.of(from, to, function);
    }

    /** All that one person can say of a tie that does them good. */
    static List<Relationship> everything(String from, String to) {
        List<Relationship> ties = new ArrayList<>();
        for (RelationshipFunction function : RelationshipFunction.values()) {
            ties.add(tie(from, to, function));
        }
        return ties;
    }

    /** What a rule says of Sam, whoever may hear it. */
    static List<Detection> found(Workplace.Builder workplace, String rule) {
        return Detecting.found(workplace, rule, Subject.person("sam"));
    }

    static Told told(Workplace.Builder workplace) {
        return told(workplace, SAM);
    }

    static Told told(Workplace.Builder workplace, Viewer reader) {
        return new Told(GivenTeams.report(workplace, reader));
    }
}
