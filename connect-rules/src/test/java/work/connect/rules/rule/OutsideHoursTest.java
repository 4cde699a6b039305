package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;
import work.connect.rules.indicate.telemetry.OutsideHours;
import work.connect.rules.rulebook.RuleBook;

/** WLB-01: does work reach into the hours outside it? */
class OutsideHoursTest {

    private static final String RULE = "WLB-01";
    private static final Viewer SAM = Viewer.employee("sam");
    private static final ConnectEngine ENGINE =
            ConnectEngine.builder().rules(RuleBook.telemetry()).build();

    /** Kim reached Sam on these days, at seven in the evening. */
    private static Workplace.Builder kimReachedSam(@Nullable Boolean outside, int... daysAgo) {
        Workplace.Builder workplace = workplace()
                .keeps(Register.CONTACTS, LONG_AGO)
                .keeps(Register.ABSENCES, LONG_AGO)
                .add(Person.of("sam", "a"))
                .add(Person.of("kim", "a"))
                .add(contact("sam", "kim", 9).outsideHours(false));
        for (int days : daysAgo) {
            workplace.add(contact("kim", "sam", days).outsideHours(outside));
        }
        return workplace;
    }

    private static Interaction contact(String from, String to, int daysAgo) {
        return Interaction.of(evening(TODAY.minusDays(daysAgo)), from, to);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(day.equals(TODAY) ? 7 : 19, 0).toInstant(ZoneOffset.UTC);
    }

    private static int days(Workplace.Builder workplace) {
        return GivenWork.measured(workplace, OutsideHours.class).stream()
                .filter(measured -> measured.person().equals("sam"))
                .mapToInt(OutsideHours::days)
                .sum();
    }

    private static Told told(Workplace.Builder workplace, Viewer reader) {
        return new Told(ENGINE.assess(workplace.build()).reportFor(reader));
    }

    @ParameterizedTest
    @CsvSource({"3, NONE", "4, LOW", "7, LOW", "8, MODERATE", "20, MODERATE"})
    void growsMorePressingWithTheDays(int days, String severity) {
        Workplace.Builder workplace =
                kimReachedSam(true, IntStream.range(0, days).toArray());

        assertThat(told(workplace, SAM).by(RULE).stream()
                        .map(Finding::severity)
                        .map(Enum::name)
                        .findFirst()
                        .orElse("NONE"))
                .isEqualTo(severity);
    }

    @Test
    void saysOnHowManyDays() {
        assertThat(told(kimReachedSam(true, 1, 2, 3, 4, 5), SAM).by(RULE))
                .extracting(Finding::about, Finding::because)
                .containsExactly(tuple(
                        "you",
                        "On 5 of the last 28 days others got in touch with you about work outside your working hours or on"
                                + " days off; from 4 on it is time to arrange things differently."));
    }

    @Test
    void speaksOnlyWhereTheHostHasOptedIn() {
        assertThat(GivenWork.told(kimReachedSam(true, 1, 2, 3, 4, 5), SAM).by(RULE))
                .isEmpty();
    }

    @Test
    void tellsTheLeaderNoName() {
        Workplace.Builder workplace = kimReachedSam(true, 1, 2, 3, 4, 5)
                .add(Person.of("lea", "a"))
                .add(Person.of("pat", "a").ledBy("lea"));

        assertThat(told(workplace, Viewer.leader("lea")).by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "27, 1", "28, 0"})
    void looksBackForFourWeeks(int daysAgo, int days) {
        assertThat(days(kimReachedSam(true, daysAgo))).isEqualTo(days);
    }

    @Test
    void countsADayOnce() {
        assertThat(days(kimReachedSam(true, 5, 5, 5))).isEqualTo(1);
    }

    @Test
    void doesNotCountWhatSomebodyBegan() {
        Workplace.Builder workplace =
                kimReachedSam(null).add(contact("sam", "kim", 5).outsideHours(true));

        assertThat(days(workplace)).isZero();
    }

    /** 2026-08-29 was a Saturday, three days ago. */
    @ParameterizedTest
    @CsvSource({"2, , 1", "3, , 1", "4, , 0", "3, false, 0", "4, true, 1"})
    void takesADayOffForOutsideHoursWhereNothingElseIsSaid(int daysAgo, @Nullable Boolean outside, int days) {
        assertThat(days(kimReachedSam(outside, daysAgo))).isEqualTo(days);
    }

    @Test
    void knowsTheDaysOffOfTheWorkplace() {
        WorkCalendar closedOnFriday =
                new WorkCalendar(WorkCalendar.MONDAY_TO_FRIDAY.weekdays(), Set.of(TODAY.minusDays(4)));

        assertThat(days(kimReachedSam(null, 4).calendar(closedOnFriday))).isEqualTo(1);
    }

    @Test
    void countsContactOnDaysAway() {
        Workplace.Builder workplace =
                kimReachedSam(null, 4, 5, 6).add(new Absence("sam", TODAY.minusDays(5), TODAY.minusDays(4)));

        assertThat(days(workplace)).isEqualTo(2);
    }

    @Test
    void countsContactOnALeaveThatHasNotEnded() {
        Workplace.Builder workplace = kimReachedSam(null, 0, 4).add(new Absence("sam", TODAY.minusDays(50), null));

        assertThat(days(workplace)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"SOCIAL", "GREETING"})
    void doesNotCountTimeTogetherWithoutATask(Purpose purpose) {
        Workplace.Builder workplace = kimReachedSam(null)
                .add(contact("kim", "sam", 5).outsideHours(true).purpose(purpose));

        assertThat(days(workplace)).isZero();
    }

    @Test
    void isLessFirmWhereAbsencesAreNotKept() {
        Workplace.Builder workplace = workplace()
                .keeps(Register.CONTACTS, LONG_AGO)
                .add(Person.of("sam", "a"))
                .add(Person.of("kim", "a"))
                .add(contact("kim", "sam", 5).outsideHours(true));

        assertThat(GivenWork.measured(workplace, OutsideHours.class))
                .extracting(OutsideHours::confidence)
                .containsOnly(Confidence.MEDIUM);
    }

    @Test
    void isNotAssessedWhereNobodySaysWhatIsOutsideHours() {
        Workplace.Builder workplace = workplace()
                .keeps(Register.CONTACTS, LONG_AGO)
                .add(Person.of("sam", "a"))
                .add(Person.of("kim", "a"))
                .add(contact("kim", "sam", 3));

        assertThat(told(workplace, SAM).gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"27, 0", "26, 1"})
    void isNotAssessedWhereContactsAreNotKeptForFourWeeks(int daysKept, int gaps) {
        Workplace.Builder workplace = kimReachedSam(true, 1, 2, 3).keeps(Register.CONTACTS, TODAY.minusDays(daysKept));

        assertThat(told(workplace, SAM).gapsOf(RULE)).hasSize(gaps);
        assertThat(told(workplace, SAM).by(RULE)).isEmpty();
    }

    @Test
    void letsWhatHappenedStandOnANewRecord() {
        Workplace.Builder workplace = kimReachedSam(true, 1, 2, 3, 4).keeps(Register.CONTACTS, TODAY.minusDays(26));

        assertThat(told(workplace, SAM).by(RULE)).hasSize(1);
    }
}
