package work.connect.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.ListedRule;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;
import work.connect.rules.coverage.RuleCoverage.Reason;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.oracle.RandomWorkplaces;

class CoverageTest {

    private static final ConnectEngine ENGINE = ConnectEngine.standard();
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    /** Lea leads three people at a desk; nothing else is known. */
    private static Workplace.Builder desk() {
        return Workplace.asOf(Instant.parse("2026-09-01T12:00:00Z"), ZoneOffset.UTC)
                .add(Person.of("lea", "desk"))
                .add(Person.of("sam", "desk").ledBy("lea"))
                .add(Person.of("kim", "desk").ledBy("lea"))
                .add(Person.of("pat", "desk").ledBy("lea"));
    }

    private static RuleCoverage of(String rule, Workplace.Builder workplace) {
        return ENGINE.coverageOf(workplace.build()).rules().stream()
                .filter(covered -> covered.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksEachRuleOnce() {
        assertThat(ENGINE.coverageOf(desk().build()).rules())
                .extracting(RuleCoverage::rule)
                .containsExactlyElementsOf(ENGINE.rules().stream()
                        .map(ListedRule::id)
                        .filter(rule -> !rule.equals("TOX-01"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void countsThePeopleARuleCanSpeakOf() {
        RuleCoverage lapsed = of("REM-02", desk().keeps(Register.ONE_TO_ONES, LONG_AGO));

        assertThat(lapsed)
                .extracting(RuleCoverage::assessed, RuleCoverage::all, RuleCoverage::percent)
                .containsExactly(3, 4, 75);
        assertThat(lapsed.reasons()).containsExactly(new Reason(Gap.NO_LEADER, 1));
    }

    @Test
    void tellsApartWhomItCanAskEverythingAndWhomOnlyAPart() {
        RuleCoverage due = of("DUE-01", desk().keeps(Register.ONE_TO_ONES, LONG_AGO));

        assertThat(due).extracting(RuleCoverage::assessed, RuleCoverage::partly).containsExactly(0, 3);
    }

    @Test
    void saysOfNobodyThatTheyCouldBeAssessedWhereNoRecordIsKept() {
        assertThat(of("REM-02", desk()).assessed()).isZero();
    }

    @Test
    void countsTheTeamsThatHaveAFigure() {
        Measure figure = Measure.of(
                        "desk",
                        Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                        "60")
                .answeredBy(4)
                .answeredOn(LocalDate.parse("2026-08-01"));

        assertThat(of("SUP-01", desk()).reasons()).containsExactly(new Reason(Gap.NO_MEASURE, 1));
        assertThat(of("SUP-01", desk().add(figure)).reasons()).containsExactly(new Reason(Gap.TOO_FEW_ANSWERS, 1));
        assertThat(of("SUP-01", desk().add(figure.answeredBy(5))).percent()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, TOO_FEW_ANSWERS", "2025-08-31, NO_MEASURE"})
    void aTeamWithoutAFigureAnsweredTooLittleWhereAWaveOfTheLastYearAsked(LocalDate until, Gap gap) {
        Wave wave = Wave.of("spring", until, Construct.SUPERVISOR_SUPPORT);

        assertThat(of("SUP-01", desk().add(wave)).reasons()).containsExactly(new Reason(gap, 1));
    }

    @Test
    void aRuleAboutConflictsCanSpeakWhereNoneIsOnRecord() {
        assertThat(of("CON-01", desk()).reasons()).extracting(Reason::gap).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(of("CON-01", desk().keeps(Register.CONFLICTS, LONG_AGO)).reasons())
                .isEmpty();
    }

    @Test
    void namesTheDataThatWouldLetMostBeAssessed() {
        Coverage coverage = ENGINE.coverageOf(desk().build());

        assertThat(unlockedBy("conduct_reports", coverage).rules()).contains("SH-01", "VIO-01", "BUL-05");
        assertThat(unlockedBy("psychological_safety", coverage).rules()).contains("PSY-01");
        assertThat(coverage.next().orElseThrow().questions())
                .isEqualTo(coverage.unlocks().stream()
                        .mapToInt(Unlock::questions)
                        .max()
                        .orElseThrow());
    }

    private static Unlock unlockedBy(String detail, Coverage coverage) {
        return coverage.unlocks().stream()
                .filter(unlock -> unlock.need().detail().equals(detail))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksForMoreAnswersWhereTooFewOfATeamHaveSaidWhomTheyAreTiedTo() {
        Workplace.Builder two = desk().keeps(Register.CLOSE_TIES, LONG_AGO)
                .keeps(Register.EVERYDAY_TIES, LONG_AGO)
                .add(Relationship.of("sam", "kim", RelationshipFunction.FRIENDSHIP))
                .add(Relationship.of("kim", "sam", RelationshipFunction.FRIENDSHIP));

        assertThat(of("ISO-01", two).reasons())
                .containsExactly(new Reason(Gap.DID_NOT_ANSWER, 2), new Reason(Gap.TOO_FEW_ANSWERS, 2));
        assertThat(ENGINE.coverageOf(two.build()).unlocks())
                .extracting(Unlock::need)
                .extracting(DataNeed::kind)
                .contains(DataNeed.Kind.ANSWERS);
    }

    @Test
    void tellsAStewardInWordsAndNamesNobody() {
        String text = ENGINE.coverageOf(desk().keeps(Register.ONE_TO_ONES, LONG_AGO)
                        .add(Interaction.oneToOne(Instant.parse("2026-08-20T12:00:00Z"), "lea", "sam"))
                        .build())
                .summarize();

        assertThat(text)
                .contains("4 people in 1 team.")
                .contains("can speak of 3 of 4 people (75 %)")
                .contains("not for 1: no leader is on record")
                .containsPattern(
                        "the register conduct_reports \\(conduct_reports.csv, or a line in registers.csv\\): \\d+ questions more \\(.*SH-01")
                .contains("can speak of 0 of 4 people (0 %), and of 3 in part")
                .doesNotContainPattern("\\b(sam|kim|pat|lea)\\b");
    }

    /** For registers whose rules need nothing else. */
    @Property(tries = 300)
    void whatItSaysWouldAnswerQuestionsDoes(@ForAll long seed) {
        Workplace workplace = RandomWorkplaces.next(new Random(seed));
        Coverage before = ENGINE.coverageOf(workplace);
        for (Register register : List.of(Register.CONDUCT_REPORTS, Register.CONFLICTS, Register.ABSENCES)) {
            int promised = before.unlocks().stream()
                    .filter(unlock ->
                            unlock.need().detail().equals(register.name().toLowerCase(Locale.ROOT)))
                    .mapToInt(Unlock::questions)
                    .sum();
            Coverage after = ENGINE.coverageOf(workplace.toBuilder()
                    .keeps(register, LONG_AGO.minusYears(20))
                    .build());
            assertThat(answered(after) - answered(before)).isEqualTo(workplace.keeps(register) ? 0 : promised);
        }
    }

    /** Of a rule about pairs where there is none, being able to speak counts as one answer. */
    private static int answered(Coverage coverage) {
        return coverage.rules().stream()
                .mapToInt(rule ->
                        rule.all() > 0 ? rule.assessed() : rule.reasons().isEmpty() ? 1 : 0)
                .sum();
    }
}
