package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.List;
import work.connect.examples.company.life.Activity;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.WorkMode;

/**
 * Somebody joins the platform team in May, works from home, and is well received. From July on nobody gets in touch:
 * one-to-ones stop, agreed check-ins do not happen, requests for help stay without an answer.
 *
 * <p>Told by: contacts that end, three check-ins and two requests left open, one tie where others have five, their own
 * answer on loneliness. Found for the person: NEW-01, ISO-01, ISO-03 and SUP-03, each more pressing because REM-02 has
 * spoken too; REC-01, for others are thanked; REM-05, for it began well. The leader is told by name that one-to-ones have
 * become rare and lapsed, and nothing of how the person feels.
 */
public final class ANewRemoteHireFades implements Story {

    private static final InstrumentScale LONELINESS =
            Instruments.standard().scale(Instruments.DE_JONG_GIERVELD_6, Construct.LONELINESS);

    private static final int NEWCOMER = 10;
    private static final LocalDate FADES = day("2026-07-01");

    @Override
    public String team() {
        return "platform";
    }

    @Override
    public void tell(TeamLife life) {
        life.change(
                NEWCOMER,
                person -> person.startedOn(day("2026-05-18"))
                        .working(WorkMode.REMOTE)
                        .as("software developer"));
        life.away(NEWCOMER);
        life.apart(NEWCOMER);
        life.silent(
                NEWCOMER,
                FADES,
                Days.LAST,
                Activity.ONE_TO_ONE,
                Activity.EVERYDAY_CONTACT,
                Activity.THANKS,
                Activity.HELP);
        String person = life.person(NEWCOMER);
        life.add(Relationship.of(person, life.person(1), RelationshipFunction.TASK_ASSISTANCE)
                .statedOn(Days.TIES_ASKED));
        life.add(Measure.ofPerson(person, LONELINESS, "4")
                .answeredOn(SurveyWave.SUMMER.until())
                .inWave(SurveyWave.SUMMER.id()));
        life.add(
                HelpRequest.of(life.idOf("h-new", 1), person, day("2026-08-11")).to(life.person(2)),
                HelpRequest.of(life.idOf("h-new", 2), person, day("2026-08-18")).to(life.person(3)));
        checkIns(life, person);
    }

    private static void checkIns(TeamLife life, String person) {
        for (LocalDate friday = day("2026-05-22"); friday.isBefore(day("2026-07-18")); friday = friday.plusWeeks(1)) {
            CheckIn agreed = CheckIn.due(Days.at(friday, 16 * 60), person)
                    .with(life.person(1))
                    .because(CheckInReason.FIRST_WEEKS);
            life.add(friday.isBefore(FADES) ? agreed.doneAt(Days.at(friday, 15 * 60 + 20)) : agreed);
        }
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer newcomer = Viewer.employee(chart.person(team(), NEWCOMER));
        Viewer leader = Viewer.leader(chart.person(team(), 0));
        return List.of(
                Expected.Only.of(newcomer, "NEW-01", "ISO-01", "ISO-03", "SUP-03", "REC-01", "REM-02", "REM-05"),
                new Expected.Found(newcomer, "NEW-01", Severity.HIGH),
                new Expected.Found(newcomer, "ISO-01", Severity.HIGH),
                new Expected.Found(newcomer, "REM-02", Severity.MODERATE),
                new Expected.Found(newcomer, "ISO-03", Severity.HIGH),
                new Expected.Found(newcomer, "SUP-03", Severity.HIGH),
                new Expected.Found(newcomer, "REC-01", Severity.MODERATE),
                new Expected.Found(newcomer, "REM-05", Severity.LOW),
                Expected.Only.of(leader, "REM-02", "REM-05"),
                new Expected.Found(leader, "REM-02", Severity.MODERATE),
                new Expected.Found(leader, "REM-05", Severity.LOW));
    }
}
