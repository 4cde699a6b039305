package work.connect.examples.company.stories;

import java.util.List;
import work.connect.examples.company.life.Activity;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;

/**
 * An archivist works alone and likes it: no lunches, no small talk, two people who count.
 *
 * <p>Told by: hardly any everyday contact on record, invitations never taken up, wishes stated, two close ties named by
 * both sides, no loneliness. Nothing is found: being alone is not being lonely.
 */
public final class ASolitaryWorkerIsContent implements Story {

    private static final InstrumentScale LONELINESS =
            Instruments.standard().scale(Instruments.DE_JONG_GIERVELD_6, Construct.LONELINESS);

    private static final int ARCHIVIST = 5;

    @Override
    public String team() {
        return "archive";
    }

    @Override
    public void tell(TeamLife life) {
        life.change(
                ARCHIVIST,
                person -> person.startedOn(Days.day("2018-10-01"))
                        .working(WorkMode.REMOTE)
                        .preferring(
                                Preference.NO_SOCIAL_EVENTS,
                                Preference.SUPPORT_OUTSIDE_WORK,
                                Preference.NO_CAREER_CHANGE));
        life.apart(ARCHIVIST);
        life.silent(ARCHIVIST, life.since(), Days.LAST, Activity.EVERYDAY_CONTACT);
        String archivist = life.person(ARCHIVIST);
        tie(life, archivist, life.person(1), RelationshipFunction.PERSONAL_GROWTH);
        tie(life, archivist, life.person(2), RelationshipFunction.EMOTIONAL_SUPPORT);
        tie(life, archivist, life.person(3), RelationshipFunction.TASK_ASSISTANCE);
        life.add(Measure.ofPerson(archivist, LONELINESS, "0")
                .answeredOn(SurveyWave.SUMMER.until())
                .inWave(SurveyWave.SUMMER.id()));
    }

    private static void tie(TeamLife life, String one, String other, RelationshipFunction function) {
        Relationship tie = Relationship.of(one, other, function).statedOn(Days.TIES_ASKED);
        life.add(tie, tie.reversed());
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        return List.of(
                Expected.Only.of(Viewer.employee(chart.person(team(), ARCHIVIST))),
                Expected.Only.of(Viewer.leader(chart.person(team(), 0))));
    }
}
