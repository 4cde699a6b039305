package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenAnswers.answers;
import static work.connect.rules.rule.GivenAnswers.figure;
import static work.connect.rules.rule.GivenAnswers.ofTen;
import static work.connect.rules.rule.GivenAnswers.own;
import static work.connect.rules.rule.GivenAnswers.safety;
import static work.connect.rules.rule.GivenAnswers.team;
import static work.connect.rules.rule.GivenTeams.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.climate.TeamScore;

/** The figure of a team is counted from what its people answered, where the host does not give it. */
class TeamAnswersTest {

    private static final InstrumentScale COPSOQ =
            Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT);
    private static final Hazard SUPPORT = Hazard.LOW_SUPPORT_SUPERVISOR;

    @Test
    void isTheMeanOfWhatPeopleAnswered() {
        Workplace.Builder workplace =
                ofTen().addAll(answers(Construct.SUPERVISOR_SUPPORT, "20", "30", "40", "50", "61"));

        assertThat(figure(workplace, SUPPORT).value()).isEqualTo("40.2 on a scale from 0 to 100");
    }

    @ParameterizedTest
    @CsvSource({"33.3333, 66.6666, MODERATE", "33.3334, 66.6666, NONE"})
    void isExact(String one, String other, Severity severity) {
        Workplace.Builder workplace =
                ofTen().addAll(answers(Construct.SUPERVISOR_SUPPORT, one, other, "50", "50", "50", "50"));

        assertThat(figure(workplace, SUPPORT).severity()).isEqualTo(severity);
    }

    @Test
    void isNotShownOfFourAnswers() {
        Workplace.Builder workplace = ofTen().addAll(answers(Construct.SUPERVISOR_SUPPORT, "0", "0", "0", "0"));

        assertThat(figure(workplace, SUPPORT).isShown()).isFalse();
    }

    @Test
    void isScoredFromTheAnswersToEachItem() {
        assertThat(figure(safety(ofTen(), 2, 3, 4, 4, 4), Hazard.LOW_PSYCH_SAFETY)
                        .value())
                .isEqualTo("3.4 on a scale from 1 to 7");
    }

    @Test
    void yieldsToTheFigureTheHostGivesOfTheSameWave() {
        Workplace.Builder workplace = ofTen().add(Wave.of("spring", TODAY, Construct.SUPERVISOR_SUPPORT))
                .add(team("a", Construct.SUPERVISOR_SUPPORT, "70", 5).inWave("spring"));
        answers(Construct.SUPERVISOR_SUPPORT, "20", "20", "20", "20", "20")
                .forEach(answer -> workplace.add(answer.inWave("spring")));

        assertThat(figure(workplace, SUPPORT).value()).startsWith("70.0 ");
    }

    @Test
    void countsWhatTheHostScoredBeforeWhatIsScoredFromItems() {
        Workplace.Builder workplace = ofTen().add(Wave.of("spring", TODAY, Construct.SUPERVISOR_SUPPORT));
        for (int i = 1; i <= 5; i++) {
            workplace
                    .add(copsoq("a" + i, "SSX2", 5).inWave("spring"))
                    .add(Measure.ofPerson("a" + i, COPSOQ, "75").inWave("spring"));
        }

        assertThat(figure(workplace, SUPPORT).value()).startsWith("75.0 ");
    }

    @Test
    void takesNobodyWithoutALeaderForSomebodyWithoutSupport() {
        Workplace.Builder workplace = ofTen();
        for (int i = 1; i <= 5; i++) {
            workplace.add(copsoq("a" + i, "SCX1", 1));
        }

        assertThat(figure(workplace, SUPPORT).isShown()).isFalse();
        assertThat(figure(workplace, Hazard.LOW_SUPPORT_COWORKER).value()).startsWith("100.0 ");
    }

    private static ItemAnswer copsoq(String person, String item, int box) {
        return ItemAnswer.of(person, Instruments.COPSOQ_III, item, box).answeredOn(TODAY);
    }

    @Test
    void belongsToTheTeamPeopleWereInWhenTheyAnswered() {
        Workplace.Builder workplace = ofTen().addAll(GivenTeams.team("b", 8))
                .addAll(answers(Construct.SUPERVISOR_SUPPORT, "40", "40", "40", "40", "40"))
                .add(own("b2", Construct.SUPERVISOR_SUPPORT, "10").answeredOn(TODAY.minusDays(1)))
                .add(Membership.of("b2", "a", TODAY.minusDays(900)).until(TODAY.minusDays(1)))
                .add(Membership.of("b2", "b", TODAY));

        assertThat(figure(workplace, SUPPORT).value()).startsWith("35.0 ");
    }

    @ParameterizedTest
    @CsvSource({"2, HIGH", "3, MEDIUM"})
    void isLessFirmWhereManyTickTheSameThroughout(int alike, Confidence confidence) {
        Workplace.Builder workplace = safety(ofTen(), 4, 4, 4, 4, 4, 4, 4, 4);
        for (int i = 1; i <= alike; i++) {
            workplace.addAll(GivenAnswers.ticksAlike("a" + (8 + i), 7));
        }
        Workplace.Builder eleven = workplace.add(Person.of("a11", "a").ledBy("a1"));

        assertThat(score(eleven.build()).confidence()).isEqualTo(confidence);
    }

    private static TeamScore score(Workplace workplace) {
        return Indicate.from(workplace).batches().stream()
                .flatMap(batch -> batch.stream())
                .flatMap(profile -> profile.indicators().stream())
                .filter(TeamScore.class::isInstance)
                .map(TeamScore.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsOneScoreOfAPersonInOneWave() {
        Workplace.Builder workplace = ofTen().addAll(answers(Construct.FAIRNESS, "40", "40", "40", "40", "40"))
                .add(own("a1", Construct.FAIRNESS, "90").answeredOn(TODAY.minusDays(3)));

        assertThat(figure(workplace, Hazard.UNFAIR_TREATMENT).value()).startsWith("40.0 ");
    }

    @Test
    void isTheSameInWhicheverOrderTheAnswersCome() {
        List<Measure> answers = new ArrayList<>(answers(Construct.FAIRNESS, "10", "20", "30", "70", "90"));
        String one = figure(ofTen().addAll(answers), Hazard.UNFAIR_TREATMENT).toString();
        Collections.reverse(answers);

        assertThat(figure(ofTen().addAll(answers), Hazard.UNFAIR_TREATMENT).toString())
                .isEqualTo(one);
    }
}
