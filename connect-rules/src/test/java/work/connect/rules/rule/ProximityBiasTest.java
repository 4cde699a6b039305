package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;

/** REM-03: do people far away get as much as people at the site? */
class ProximityBiasTest {

    private static final Viewer LEA = Viewer.leader("lea");

    /** Lea leads s1 to s3 at the site and r1 to r3 far away. */
    private static GivenContact threeAndThree() {
        GivenContact given =
                aWorkplace().people(Person.of("lea", "desk").working(WorkMode.ON_SITE), Person.of("boss", "top"));
        for (int i = 1; i <= 3; i++) {
            given.people(
                    Person.of("s" + i, "desk").ledBy("lea").working(WorkMode.ON_SITE),
                    Person.of("r" + i, "desk").ledBy("lea").working(WorkMode.REMOTE));
        }
        return given;
    }

    private static List<Severity> told(GivenContact given) {
        return GivenContact.pressing(given.tells(LEA), Hazard.UNFAIR_TREATMENT, "desk");
    }

    @ParameterizedTest
    @CsvSource({"120, 60, MODERATE", "200, 100, MODERATE", "180, 0, MODERATE"})
    void speaksFromTwiceTheMinutesOn(int atTheSite, int farAway, Severity severity) {
        GivenContact given =
                threeAndThree().oneToOne("lea", "s1", 10, atTheSite).oneToOne("r1", "lea", 20, farAway);

        assertThat(told(given)).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"199, 100", "119, 60", "60, 180", "119, 0"})
    void staysSilentBelowThatOrWithLittleTimeInAll(int atTheSite, int farAway) {
        GivenContact given =
                threeAndThree().oneToOne("lea", "s1", 10, atTheSite).oneToOne("lea", "r1", 20, farAway);

        assertThat(told(given)).isEmpty();
    }

    @Test
    void staysSilentWithTwoPeopleOnASide() {
        GivenContact given =
                threeAndThree().oneToOne("lea", "s1", 10, 400).with(new Absence("r3", daysAgo(80), daysAgo(2)));

        assertThat(told(given)).isEmpty();
    }

    @Test
    void looksAtNinetyDays() {
        assertThat(told(threeAndThree().oneToOne("lea", "s1", 89, 400))).hasSize(1);
        assertThat(told(threeAndThree().oneToOne("lea", "s1", 90, 400))).isEmpty();
    }

    @Test
    void doesNotCompareNewcomers() {
        GivenContact given = threeAndThree().oneToOne("lea", "new", 1, 1_000);
        given.people(
                Person.of("new", "desk").ledBy("lea").working(WorkMode.ON_SITE).startedOn(daysAgo(30)));

        assertThat(told(given)).isEmpty();
    }

    @Test
    void isNotAssessedWhereMinutesAreMissing() {
        assertThat(told(threeAndThree().oneToOne("lea", "s1", 10, 400).oneToOne("lea", "s2", 5)))
                .isEmpty();
    }

    @Test
    void isNotAssessedWhereTheRecordIsTooNew() {
        assertThat(told(threeAndThree().oneToOne("lea", "s1", 10, 400).keeps(Register.ONE_TO_ONES, daysAgo(88))))
                .isEmpty();
    }

    @Test
    void speaksWhenPeopleAtTheSiteAreThankedTwiceAsOften() {
        assertThat(told(threeAndThree().thanks(14, "s1").thanks(7, "r1"))).containsExactly(Severity.MODERATE);
    }

    @Test
    void staysSilentWhenTheyAreThankedLessThanTwiceAsOften() {
        assertThat(told(threeAndThree().thanks(15, "s1").thanks(8, "r1"))).isEmpty();
    }

    @Test
    void staysSilentOverFewThanks() {
        assertThat(told(threeAndThree().thanks(13, "s1").thanks(6, "r1"))).isEmpty();
    }

    @Test
    void doesNotCountPeopleWhoWantNoPraiseBeforeOthers() {
        GivenContact given = aWorkplace()
                .people(Person.of("lea", "desk"), Person.of("boss", "top"))
                .thanks(30, "s1");
        for (int i = 1; i <= 3; i++) {
            given.people(
                    Person.of("s" + i, "desk").ledBy("lea").working(WorkMode.ON_SITE),
                    Person.of("r" + i, "desk")
                            .ledBy("lea")
                            .working(WorkMode.REMOTE)
                            .preferring(Preference.NO_PUBLIC_PRAISE));
        }

        assertThat(told(given)).isEmpty();
    }

    @Test
    void tellsOneWordForAllThatIsTwiceAsMuch() {
        assertThat(threeAndThree().oneToOne("lea", "s1", 10, 400).tells(LEA).figures(Hazard.UNFAIR_TREATMENT))
                .contains("team desk: twice as much at the site, or more");
    }
}
