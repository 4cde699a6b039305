package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/** REC-02: do the same few people get nearly all the thanks? */
class RecognitionSpreadTest {

    private static final Viewer LEA = Viewer.leader("lea");

    /** Thanked people until yesterday, and is in no team today. */
    private static final Person BOSS = Person.of("boss", "desk").endedOn(daysAgo(1));

    /** Lea leads people who were thanked this often, d1 on. */
    private static GivenContact thanked(int... times) {
        GivenContact given = aWorkplace().with(Team.of("desk").ledBy("lea")).people(Person.of("lea", "desk"), BOSS);
        for (int i = 0; i < times.length; i++) {
            given.people(Person.of("d" + (i + 1), "desk")).thanks(times[i], "d" + (i + 1));
        }
        return given;
    }

    /** How pressing the figure over the spread is; that over the people never thanked is another. */
    private static List<Severity> told(GivenContact given) {
        return given.tells(LEA).report().figures().stream()
                .filter(figure -> figure.hazard() == Hazard.LOW_RECOGNITION)
                .filter(figure -> figure.value().contains("of 100 thanks"))
                .map(Figure::severity)
                .filter(severity -> severity != Severity.NONE)
                .toList();
    }

    @Test
    void speaksWhenTheLowerHalfGetsLessThanAFifth() {
        assertThat(told(thanked(1, 1, 1, 5, 6, 6))).containsExactly(Severity.LOW);
    }

    @Test
    void staysSilentWhenItGetsAFifth() {
        assertThat(told(thanked(1, 1, 2, 5, 5, 6))).isEmpty();
    }

    @Test
    void leavesOutTheOneInTheMiddle() {
        assertThat(told(thanked(1, 2, 5, 6, 6))).containsExactly(Severity.LOW);
    }

    /** One of twenty has 46 of 84 thanks, or 47 of 85: coefficients just below and above one half. */
    @ParameterizedTest
    @CsvSource({"46, 0", "47, 1"})
    void speaksFromAGiniCoefficientOfOneHalfOn(int most, int figures) {
        int[] times = new int[20];
        Arrays.fill(times, 2);
        times[0] = most;

        assertThat(told(thanked(times))).hasSize(figures);
    }

    @Test
    void staysSilentOverFewThanks() {
        assertThat(told(thanked(0, 0, 0, 5, 7, 7))).isEmpty();
        assertThat(told(thanked(0, 0, 0, 6, 7, 7))).containsExactly(Severity.LOW);
    }

    @Test
    void weighsMoreWhereItFollowsThePlaceOfWork() {
        GivenContact given = aWorkplace().with(Team.of("desk").ledBy("lea")).people(Person.of("lea", "desk"), BOSS);
        for (int i = 1; i <= 3; i++) {
            given.people(
                            Person.of("s" + i, "desk").working(WorkMode.ON_SITE),
                            Person.of("r" + i, "desk").working(WorkMode.REMOTE))
                    .thanks(7, "s" + i)
                    .thanks(1, "r" + i);
        }

        assertThat(told(given)).containsExactly(Severity.MODERATE);
    }

    @Test
    void countsNobodyWhoWantsNoPraiseBeforeOthersAndNoNewcomers() {
        GivenContact given = thanked(4, 4, 4, 4, 4)
                .people(
                        Person.of("x", "desk").preferring(Preference.NO_PUBLIC_PRAISE),
                        Person.of("y", "desk").preferring(Preference.NO_PUBLIC_PRAISE),
                        Person.of("new1", "desk").startedOn(daysAgo(40)),
                        Person.of("new2", "desk").startedOn(daysAgo(40)),
                        Person.of("new3", "desk").startedOn(daysAgo(40)));

        assertThat(told(given)).isEmpty();
    }

    @Test
    void countsNobodyWhoLeadsTheTeam() {
        GivenContact given = aWorkplace()
                .with(Team.of("desk").ledBy("d1"))
                .people(BOSS)
                .team("desk", 6)
                .thanks(40, "d1");
        for (int i = 2; i <= 6; i++) {
            given.thanks(4, "d" + i);
        }

        assertThat(GivenContact.pressing(given.tells(Viewer.leader("d1")), Hazard.LOW_RECOGNITION, "desk"))
                .isEmpty();
    }

    @Test
    void tellsTheFigureInWideBands() {
        assertThat(thanked(1, 1, 1, 5, 6, 6).tells(LEA).figures(Hazard.LOW_RECOGNITION))
                .contains("team desk: less than 20 of 100 thanks go to the half thanked least");
    }

    @Test
    void isNotAssessedOnARecordThatIsTooNew() {
        assertThat(told(thanked(1, 1, 1, 7, 7, 7).keeps(Register.RECOGNITIONS, daysAgo(88))))
                .isEmpty();
    }
}
