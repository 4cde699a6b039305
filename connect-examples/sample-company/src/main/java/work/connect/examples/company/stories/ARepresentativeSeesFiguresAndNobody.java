package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;

/**
 * The works council asks how the company is. The representative is shown the figures of teams and of the whole, the limits
 * in force, and nobody.
 *
 * <p>Told by: figures of the organisation, a change of tools in October that was announced and talked over in time; and by
 * all other stories. Nothing is found of single people; the four translators are no figure.
 */
public final class ARepresentativeSeesFiguresAndNobody implements Story {

    @Override
    public String team() {
        return "people";
    }

    @Override
    public void tell(TeamLife life) {
        for (SurveyWave wave : SurveyWave.values()) {
            life.add(
                    figure(Construct.TRUST_IN_SENIOR_LEADERS, "66.5", wave),
                    figure(Construct.PSYCHOSOCIAL_SAFETY_CLIMATE, "44.0", wave),
                    figure(Construct.CHANGE_CONSULTATION, "3.6", wave));
        }
        life.add(Change.of("ch-3", ChangeKind.TOOLS, day("2026-10-05"))
                .announcedOn(day("2026-07-06"), Channel.EMAIL, Channel.FACE_TO_FACE)
                .reached(141)
                .consultedOn(day("2026-06-22"))
                .touchesJobs(false)
                .urgent(false));
    }

    private static Measure figure(Construct construct, String value, SurveyWave wave) {
        return Measure.of(construct, value, construct.reference(), construct.direction())
                .answeredBy(128 + wave.ordinal())
                .answeredOn(wave.until())
                .inWave(wave.id());
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer representative = Viewer.workerRepresentative();
        return List.of(
                new Expected.Shown(representative, "night-shift", Hazard.LOW_SUPPORT_SUPERVISOR, Severity.NONE),
                new Expected.Hidden(representative, "translation", Hazard.LOW_SUPPORT_SUPERVISOR),
                Expected.Only.of(representative));
    }
}
