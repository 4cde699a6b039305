package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Hand-calculated cases, as of Tuesday, 1 September 2026. */
class OracleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String SILENT = "silent";
    private static final String NOT_ASSESSED = "not assessed";

    private static Workplace.Builder workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T12:00:00Z"), ZoneId.of("UTC"));
    }

    /** Lea leads Sam, Kim and Noa since long ago, and every register is kept since before that. */
    private static Workplace.Builder support() {
        Workplace.Builder builder = workplace().add(here("lea"));
        List.of("sam", "kim", "noa").forEach(id -> builder.add(here(id).ledBy("lea")));
        List.of(Register.values()).forEach(register -> builder.keeps(register, LONG_AGO.minusYears(1)));
        return builder;
    }

    private static Workplace.Builder support(Person sam) {
        return without("sam", support()).add(sam);
    }

    private static Workplace.Builder without(String id, Workplace.Builder builder) {
        Workplace all = builder.build();
        Workplace.Builder fewer = Rewriting.emptied(all);
        all.people().stream().filter(person -> !person.id().equals(id)).forEach(fewer::add);
        return fewer;
    }

    private static Workplace.Builder without(Register register, Workplace.Builder builder) {
        Workplace all = builder.build();
        Workplace.Builder fewer = Workplace.asOf(all.now(), all.zone());
        for (Register other : Register.values()) {
            if (other != register) {
                fewer.keeps(other, LONG_AGO);
            }
        }
        return fewer.addAll(all.people())
                .addAll(all.absences())
                .addAll(all.relationships())
                .addAll(all.interactions());
    }

    private static Person here(String id) {
        return Person.of(id, "support").startedOn(LONG_AGO).answeredTies(true);
    }

    private static Person sam() {
        return here("sam").ledBy("lea");
    }

    private static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    private static Interaction oneToOne(LocalDate day) {
        return Interaction.oneToOne(day.atTime(9, 0).toInstant(ZoneOffset.UTC), "lea", "sam");
    }

    private static String said(String rule, Subject subject, Workplace.Builder workplace) {
        Verdicts verdicts = Oracle.verdictsOn(workplace.build());
        if (verdicts.unanswered().contains(new Unanswered(rule, subject))) {
            return NOT_ASSESSED;
        }
        return verdicts.spoken().stream()
                .filter(verdict ->
                        verdict.rule().equals(rule) && verdict.subject().equals(subject))
                .map(verdict -> verdict.severity() + " " + verdict.confidence())
                .reduce((one, other) -> one + " and " + other)
                .orElse(SILENT);
    }

    private static String saidOfSam(String rule, Workplace.Builder workplace) {
        return said(rule, Subject.person("sam"), workplace);
    }

    @Nested
    class SexualHarassment {

        private final ConductReport open = ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, daysAgo(1), "sam");

        @Test
        void isCriticalWhileAReportIsOpen() {
            assertThat(saidOfSam("SH-01", support().add(open))).isEqualTo("CRITICAL HIGH");
        }

        @Test
        void isCriticalEvenWhenTheRegisterIsNotKept() {
            Workplace.Builder workplace = without(Register.CONDUCT_REPORTS, support());
            assertThat(saidOfSam("SH-01", workplace.add(open))).isEqualTo("CRITICAL HIGH");
        }

        @Test
        void isNotSaidOnceTheReportIsClosed() {
            assertThat(saidOfSam("SH-01", support().add(open.closedOn(TODAY)))).isEqualTo(SILENT);
        }

        @Test
        void isNotSaidForAReportOfAnotherNature() {
            ConductReport gossip = ConductReport.of("r2", ConductNature.GOSSIP_OR_FALSE_ACCUSATION, TODAY, "sam");
            assertThat(saidOfSam("SH-01", support().add(gossip))).isEqualTo(SILENT);
        }

        @Test
        void isSaidOfThePersonAffectedOnly() {
            Workplace.Builder workplace = support().add(open.concerning("kim"));
            assertThat(said("SH-01", Subject.person("kim"), workplace)).isEqualTo(SILENT);
        }

        @Test
        void isNotAssessedForOthersWhenTheRegisterIsNotKept() {
            Workplace.Builder workplace = without(Register.CONDUCT_REPORTS, support());
            assertThat(said("SH-01", Subject.person("kim"), workplace.add(open)))
                    .isEqualTo(NOT_ASSESSED);
        }
    }

    @Nested
    class ConflictLeftOpen {

        private final Subject pair = Subject.pair("sam", "kim");
        private final Conflict undated = Conflict.between("c1", "sam", "kim");

        @ParameterizedTest
        @CsvSource({
            "0, silent",
            "13, silent",
            "14, MODERATE HIGH",
            "29, MODERATE HIGH",
            "30, HIGH HIGH",
            "90, HIGH HIGH"
        })
        void countsFromTheDayItWasOpened(int days, String said) {
            assertThat(said("CON-01", pair, support().add(undated.openedOn(daysAgo(days)))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"13, silent", "14, MODERATE HIGH", "30, HIGH HIGH"})
        void countsFromTheLatestStepInWhateverOrderTheStepsAre(int days, String said) {
            Workplace.Builder workplace = support()
                    .add(undated.openedOn(daysAgo(100)))
                    .add(ConflictStep.of(undated.id(), daysAgo(days), ConflictStep.Kind.TALK))
                    .add(ConflictStep.of(undated.id(), daysAgo(60), ConflictStep.Kind.MEDIATION));
            assertThat(said("CON-01", pair, workplace)).isEqualTo(said);
        }

        @Test
        void countsFromAStepWhenTheOpeningIsNotKnown() {
            ConflictStep step = ConflictStep.of(undated.id(), daysAgo(30), ConflictStep.Kind.TALK);
            assertThat(said("CON-01", pair, support().add(undated).add(step))).isEqualTo("HIGH HIGH");
        }

        @Test
        void isModerateWithLowConfidenceWithoutAnyDate() {
            assertThat(said("CON-01", pair, support().add(undated))).isEqualTo("MODERATE LOW");
        }

        @Test
        void saysNothingOfMonitoredAndResolvedConflicts() {
            Conflict old = undated.openedOn(daysAgo(100));
            Workplace.Builder monitored = support().add(old.monitored());
            Workplace.Builder resolved = support().add(old.resolvedOn(null));
            assertThat(said("CON-01", pair, monitored)).isEqualTo(SILENT);
            assertThat(said("CON-01", pair, resolved)).isEqualTo(SILENT);
        }

        @Test
        void saysTheHighestOnceForAPair() {
            Conflict other = Conflict.between("c2", "kim", "sam").openedOn(daysAgo(30));
            assertThat(said("CON-01", pair, support().add(undated).add(other))).isEqualTo("HIGH HIGH");
        }

        @Test
        void prefersTheHigherConfidenceAmongEquallySevereOnes() {
            Conflict dated = Conflict.between("c0", "kim", "sam").openedOn(daysAgo(14));
            Conflict datedToo = Conflict.between("c2", "kim", "sam").openedOn(daysAgo(14));
            assertThat(said("CON-01", pair, support().add(undated).add(dated))).isEqualTo("MODERATE HIGH");
            assertThat(said("CON-01", pair, support().add(undated).add(datedToo)))
                    .isEqualTo("MODERATE HIGH");
        }

        @Test
        void isNeverNotAssessed() {
            Verdicts verdicts = Oracle.verdictsOn(
                    without(Register.CONFLICTS, support()).add(undated).build());
            assertThat(verdicts.unanswered())
                    .noneMatch(unanswered -> unanswered.rule().equals("CON-01"));
        }
    }

    @Nested
    class Isolation {

        private Workplace.Builder tied(String... ties) {
            return tie(support(), ties);
        }

        private Workplace.Builder tie(Workplace.Builder workplace, String... ties) {
            for (String tie : ties) {
                String[] words = tie.split(" ");
                workplace.add(Relationship.of(words[0], words[2], RelationshipFunction.valueOf(words[1])));
            }
            return workplace;
        }

        private Workplace.Builder strained(Workplace.Builder workplace, String... others) {
            for (String other : others) {
                workplace.add(Relationship.of("sam", other, FRIENDSHIP).felt(Sign.STRAINED));
            }
            return workplace;
        }

        private Workplace.Builder withTwoMore() {
            return support().add(here("ada")).add(here("eve"));
        }

        @Test
        void isModerateWithoutCloseTiesAndWithOneContact() {
            assertThat(saidOfSam("ISO-01", tied("sam TASK_ASSISTANCE kim"))).isEqualTo("MODERATE HIGH");
        }

        @Test
        void isLowWithTwoContactsInEitherDirection() {
            assertThat(saidOfSam("ISO-01", tied("sam TASK_ASSISTANCE kim", "lea GIVING_TO_OTHERS sam")))
                    .isEqualTo("LOW HIGH");
        }

        @Test
        void countsAContactOnceHoweverManyTiesThereAre() {
            assertThat(saidOfSam(
                            "ISO-01",
                            tied("sam TASK_ASSISTANCE kim", "kim TASK_ASSISTANCE sam", "sam SHARED_ACTIVITY kim")))
                    .isEqualTo("MODERATE HIGH");
        }

        @Test
        void isSilentWithOneCloseTieNamedByBothForDifferentFunctions() {
            assertThat(saidOfSam("ISO-01", tied("sam FRIENDSHIP kim", "kim CAREER_ADVANCEMENT sam")))
                    .isEqualTo(SILENT);
        }

        @Test
        void countsACloseTieNamedByOneSideOnlyAsNothing() {
            assertThat(saidOfSam("ISO-01", tied("sam FRIENDSHIP kim", "noa FRIENDSHIP sam", "lea FRIENDSHIP sam")))
                    .isEqualTo("MODERATE HIGH");
        }

        @Test
        void countsNeutralTiesAsNothing() {
            Workplace.Builder workplace = support()
                    .add(Relationship.of("sam", "kim", FRIENDSHIP).felt(Sign.NEUTRAL))
                    .add(Relationship.of("kim", "sam", FRIENDSHIP).felt(Sign.NEUTRAL));
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE HIGH");
        }

        @Test
        void isHighWithoutContactsAndWithOneStrainedTie() {
            assertThat(saidOfSam("ISO-01", strained(support(), "kim"))).isEqualTo("HIGH HIGH");
        }

        @Test
        void asksThePersonAloneWhatIsStrained() {
            Workplace.Builder workplace =
                    support().add(Relationship.of("kim", "sam", FRIENDSHIP).felt(Sign.STRAINED));
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE HIGH");
        }

        @ParameterizedTest
        @CsvSource({"2, LOW HIGH", "3, MODERATE HIGH", "4, MODERATE HIGH", "5, HIGH HIGH"})
        void risesWithStrainedTiesDespiteContacts(int strains, String said) {
            List<String> others = List.of("lea", "kim", "noa", "ada", "eve").subList(0, strains);
            Workplace.Builder workplace = tie(withTwoMore(), "sam SHARED_ACTIVITY kim", "sam SHARED_ACTIVITY noa");
            assertThat(saidOfSam("ISO-01", strained(workplace, others.toArray(String[]::new))))
                    .isEqualTo(said);
        }

        @Test
        void isModerateWithLowConfidenceWhenNobodyAskedAboutEverydayTies() {
            Workplace.Builder workplace =
                    without(Register.EVERYDAY_TIES, strained(tied("sam TASK_ASSISTANCE kim"), "noa"));
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE LOW");
        }

        @ParameterizedTest
        @CsvSource({"-1, silent", "0, silent", "59, silent", "60, MODERATE HIGH"})
        void leavesNewcomersOut(int days, String said) {
            assertThat(saidOfSam("ISO-01", support(sam().startedOn(daysAgo(days)))))
                    .isEqualTo(said);
        }

        @Test
        void hasLowConfidenceWithoutAStartDate() {
            assertThat(saidOfSam("ISO-01", support(sam().startedOn(null)))).isEqualTo("MODERATE LOW");
        }

        @Test
        void hasMediumConfidenceWhenThreeOfFourAnswered() {
            Workplace.Builder workplace =
                    without("kim", support()).add(here("kim").answeredTies(false));
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE MEDIUM");
        }

        @Test
        void isNotAssessedWhenTwoOfThreeAnswered() {
            Workplace.Builder workplace =
                    without("noa", without("kim", support())).add(here("kim").answeredTies(false));
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo(NOT_ASSESSED);
        }

        @ParameterizedTest
        @CsvSource({"6, not assessed", "7, MODERATE MEDIUM", "10, MODERATE HIGH"})
        void needsSevenAnswersOfTen(int answered, String said) {
            Workplace.Builder workplace =
                    workplace().keeps(Register.CLOSE_TIES, LONG_AGO).keeps(Register.EVERYDAY_TIES, LONG_AGO);
            workplace.add(here("sam"));
            for (int i = 2; i <= 10; i++) {
                workplace.add(here("p" + i).answeredTies(i <= answered));
            }
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo(said);
        }

        @Test
        void isNotAssessedForWhoDidNotAnswer() {
            assertThat(saidOfSam("ISO-01", support(sam().answeredTies(false)))).isEqualTo(NOT_ASSESSED);
            assertThat(saidOfSam("ISO-01", support(sam().answeredTies(null)))).isEqualTo(NOT_ASSESSED);
        }

        @Test
        void takesNamingAnybodyForAnAnswer() {
            Workplace.Builder workplace = support(sam().answeredTies(null))
                    .add(Relationship.of("sam", "kim", SHARED_ACTIVITY).felt(Sign.NEUTRAL));
            assertThat(saidOfSam("ISO-01", workplace)).isEqualTo("MODERATE HIGH");
        }

        @Test
        void isNotAssessedWhenNobodyAskedAboutCloseTies() {
            assertThat(saidOfSam("ISO-01", without(Register.CLOSE_TIES, support())))
                    .isEqualTo(NOT_ASSESSED);
        }
    }

    @Nested
    class NewcomerWithoutConnections {

        private Workplace.Builder newcomer(int days, String... peers) {
            Workplace.Builder workplace = support(sam().startedOn(daysAgo(days)));
            for (String peer : peers) {
                workplace.add(Relationship.of(peer, "sam", TASK_ASSISTANCE));
            }
            return workplace.add(oneToOne(daysAgo(days)));
        }

        @ParameterizedTest
        @CsvSource({
            "29, silent",
            "30, LOW HIGH",
            "59, LOW HIGH",
            "60, MODERATE HIGH",
            "120, MODERATE HIGH",
            "121, silent"
        })
        void needsATieAfterAMonth(int days, String said) {
            assertThat(saidOfSam("NEW-01", newcomer(days))).isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"59, silent", "60, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
        void needsTwoTiesAfterTwoMonths(int days, String said) {
            assertThat(saidOfSam("NEW-01", newcomer(days, "kim"))).isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"89, silent", "90, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
        void needsThreeTiesAfterThreeMonths(int days, String said) {
            assertThat(saidOfSam("NEW-01", newcomer(days, "kim", "noa"))).isEqualTo(said);
        }

        @Test
        void isSilentWithThreePeersAfterThreeMonths() {
            Workplace.Builder workplace = newcomer(90, "kim", "noa", "ada").add(here("ada"));
            assertThat(saidOfSam("NEW-01", workplace)).isEqualTo(SILENT);
        }

        @Test
        void countsNeitherTheLeaderNorPeopleTheyLead() {
            Workplace.Builder workplace =
                    newcomer(30, "lea", "ada").add(here("ada").ledBy("sam"));
            assertThat(saidOfSam("NEW-01", workplace)).isEqualTo("LOW HIGH");
        }

        @Test
        void hasMediumConfidenceWhenThreeOfFourAnswered() {
            Workplace.Builder workplace = without("kim", newcomer(30))
                    .add(here("kim").answeredTies(false))
                    .add(oneToOne(daysAgo(1)));
            assertThat(saidOfSam("NEW-01", workplace)).isEqualTo("LOW MEDIUM");
        }

        @ParameterizedTest
        @CsvSource({"89, silent", "90, MODERATE HIGH", "120, MODERATE HIGH", "121, silent"})
        void needsAOneToOneWithinThreeMonths(int days, String said) {
            Workplace.Builder workplace =
                    support(sam().startedOn(daysAgo(days))).add(here("ada")).add(oneToOne(daysAgo(days + 1)));
            List.of("kim", "noa", "ada").forEach(peer -> workplace.add(Relationship.of("sam", peer, FRIENDSHIP)));
            assertThat(saidOfSam("NEW-01", workplace)).isEqualTo(said);
        }

        @Test
        void saysTheMissingOneToOneWithItsOwnConfidenceWhenTiesAreMissingToo() {
            Workplace.Builder workplace = without("kim", support(sam().startedOn(daysAgo(90))))
                    .add(here("kim").answeredTies(false));
            assertThat(saidOfSam("NEW-01", workplace)).isEqualTo("MODERATE HIGH");
        }

        @Test
        void saysWhatIsKnownWhenTheOtherIsNot() {
            assertThat(saidOfSam("NEW-01", support(sam().ledBy(null).startedOn(daysAgo(30)))))
                    .isEqualTo("LOW HIGH");
            assertThat(saidOfSam("NEW-01", support(sam().answeredTies(false).startedOn(daysAgo(90)))))
                    .isEqualTo("MODERATE HIGH");
        }

        @ParameterizedTest
        @CsvSource({"-1, silent", "0, not assessed", "180, not assessed", "181, silent"})
        void isNotAssessedInTheFirstHalfYearWhenSomethingIsNotKnown(int days, String said) {
            assertThat(saidOfSam("NEW-01", support(sam().ledBy(null).startedOn(daysAgo(days)))))
                    .isEqualTo(said);
            assertThat(saidOfSam("NEW-01", support(sam().answeredTies(false).startedOn(daysAgo(days)))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"89, not assessed", "90, MODERATE HIGH", "91, MODERATE HIGH"})
        void needsARecordOfOneToOnesSinceTheStart(int daysKept, String said) {
            Workplace.Builder workplace = support(sam().answeredTies(false).startedOn(daysAgo(90)));
            workplace.keeps(Register.ONE_TO_ONES, daysAgo(daysKept));
            assertThat(saidOfSam("NEW-01", workplace)).isEqualTo(said);
        }

        @Test
        void isNotAssessedWithoutAStartDate() {
            assertThat(saidOfSam("NEW-01", support(sam().startedOn(null)))).isEqualTo(NOT_ASSESSED);
        }

        @Test
        void needsOneOfTheTwoSurveysOnly() {
            assertThat(saidOfSam("NEW-01", without(Register.CLOSE_TIES, newcomer(10))))
                    .isEqualTo(SILENT);
            assertThat(saidOfSam("NEW-01", without(Register.EVERYDAY_TIES, newcomer(10))))
                    .isEqualTo(SILENT);
        }
    }

    @Nested
    class OneToOnesLapsed {

        @ParameterizedTest
        @CsvSource({"21, silent", "22, LOW HIGH", "42, LOW HIGH", "43, MODERATE HIGH", "400, MODERATE HIGH"})
        void countsFromTheLastOneToOne(int days, String said) {
            assertThat(saidOfSam("REM-02", support().add(oneToOne(daysAgo(days)))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"-5, silent", "21, silent", "22, LOW HIGH"})
        void countsFromTheStartWhenThatIsLater(int days, String said) {
            assertThat(saidOfSam("REM-02", support(sam().startedOn(daysAgo(days)))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"21, silent", "22, LOW LOW"})
        void countsFromTheFirstDayOfTheRecordWhenNothingElseIsKnown(int days, String said) {
            Workplace.Builder workplace = support(sam().startedOn(null));
            assertThat(saidOfSam("REM-02", workplace.keeps(Register.ONE_TO_ONES, daysAgo(days))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"lea, 23, silent", "sam, 23, silent", "kim, 23, LOW HIGH", "lea, 24, LOW HIGH"})
        void leavesOutDaysOnWhichEitherOfThemWasAway(String away, int days, String said) {
            Workplace.Builder workplace =
                    support().add(oneToOne(daysAgo(days))).add(new Absence(away, daysAgo(10), daysAgo(9)));
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo(said);
        }

        @Test
        void leavesOutADayOnWhichBothWereAwayOnce() {
            Workplace.Builder workplace = support()
                    .add(oneToOne(daysAgo(23)))
                    .add(new Absence("lea", daysAgo(10), daysAgo(10)))
                    .add(new Absence("sam", daysAgo(10), daysAgo(10)));
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo("LOW HIGH");
        }

        @Test
        void leavesOutEveryDaySinceSomebodyLeftForAnUnknownTime() {
            Workplace.Builder workplace =
                    support().add(oneToOne(daysAgo(40))).add(new Absence("lea", daysAgo(18), null));
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo(SILENT);
        }

        @Test
        void countsMeetingsInTheZoneOfTheWorkplace() {
            Instant lateInLondon = daysAgo(22).atTime(23, 0).toInstant(ZoneOffset.UTC);
            Workplace utc = support()
                    .add(Interaction.oneToOne(lateInLondon, "sam", "lea"))
                    .build();
            Workplace.Builder kolkata = Workplace.asOf(utc.now(), ZoneId.of("Asia/Kolkata"))
                    .addAll(utc.people())
                    .addAll(utc.interactions())
                    .keeps(Register.ABSENCES, LONG_AGO)
                    .keeps(Register.ONE_TO_ONES, LONG_AGO);
            assertThat(saidOfSam("REM-02", utc.toBuilder())).isEqualTo("LOW HIGH");
            assertThat(saidOfSam("REM-02", kolkata)).isEqualTo(SILENT);
        }

        @Test
        void countsNoOtherContact() {
            Workplace.Builder workplace = support()
                    .add(oneToOne(daysAgo(43)))
                    .add(oneToOne(daysAgo(1)).purpose(Purpose.TEAM_MEETING))
                    .add(Interaction.oneToOne(Instant.parse("2026-08-31T09:00:00Z"), "sam", "kim"));
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo("MODERATE HIGH");
        }

        @Test
        void hasMediumConfidenceWhenAbsencesAreNotRecorded() {
            Workplace.Builder workplace = without(Register.ABSENCES, support().add(oneToOne(daysAgo(22))));
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo("LOW MEDIUM");
        }

        @Test
        void keepsItsConfidenceWithoutAStartDateOnceTheyHaveMet() {
            Workplace.Builder workplace = support(sam().startedOn(null)).add(oneToOne(daysAgo(22)));
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo("LOW HIGH");
        }

        @Test
        void isNotAssessedWithoutALeader() {
            assertThat(saidOfSam("REM-02", support(sam().ledBy(null)))).isEqualTo(NOT_ASSESSED);
        }

        @Test
        void isNotAssessedWithoutARecordOfOneToOnes() {
            assertThat(saidOfSam("REM-02", without(Register.ONE_TO_ONES, support())))
                    .isEqualTo(NOT_ASSESSED);
        }
    }

    @Nested
    class ContactDue {

        private final Absence leave = new Absence("sam", daysAgo(40), daysAgo(8));

        private Workplace.Builder backAfter(LocalDate from, LocalDate until) {
            return support().add(new Absence("sam", from, until)).add(oneToOne(from));
        }

        @ParameterizedTest
        @CsvSource({"14, silent", "15, LOW HIGH"})
        void isSaidWhenTheLastOneToOneIsMoreThanTwoWeeksAgo(int days, String said) {
            assertThat(saidOfSam("DUE-01", support().add(oneToOne(daysAgo(days)))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"28, 7, silent", "28, 8, LOW HIGH", "29, 8, silent", "8, 8, LOW HIGH", "7, 7, silent"})
        void isSaidOfNewcomersAfterAWeek(int started, int met, String said) {
            Workplace.Builder workplace =
                    support(sam().startedOn(daysAgo(started))).add(oneToOne(daysAgo(met)));
            assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"2026-08-26, silent", "2026-08-25, LOW HIGH", "2026-08-24, LOW HIGH"})
        void isSaidFromTheFifthWorkdayAfterALongLeave(LocalDate until, String said) {
            assertThat(saidOfSam("DUE-01", backAfter(until.minusDays(30), until)))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"2026-08-04, LOW HIGH", "2026-08-03, silent"})
        void isSaidUntilTheTwentiethWorkdayAfterALongLeave(LocalDate until, String said) {
            Workplace.Builder workplace = backAfter(until.minusDays(30), until);
            assertThat(saidOfSam("DUE-01", workplace.add(new Absence("lea", until, daysAgo(1)))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"27, silent", "28, LOW HIGH"})
        void isSaidAfterALeaveOfFourWeeks(int days, String said) {
            assertThat(saidOfSam("DUE-01", backAfter(daysAgo(8 + days - 1), daysAgo(8))))
                    .isEqualTo(said);
        }

        @Test
        void doesNotCountHolidaysAsWorkdays() {
            LocalDate until = LocalDate.of(2026, 8, 25);
            WorkCalendar withHoliday =
                    new WorkCalendar(WorkCalendar.MONDAY_TO_FRIDAY.weekdays(), Set.of(LocalDate.of(2026, 8, 31)));
            Workplace.Builder workplace = backAfter(until.minusDays(30), until).calendar(withHoliday);
            assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(SILENT);
        }

        @ParameterizedTest
        @CsvSource({"8, LOW HIGH", "7, silent"})
        void isNotSaidOnceTheyMetAfterTheLeave(int met, String said) {
            assertThat(saidOfSam("DUE-01", support().add(leave).add(oneToOne(daysAgo(met)))))
                    .isEqualTo(said);
        }

        @Test
        void isNotSaidWhileThePersonIsAwayAgain() {
            Workplace.Builder workplace =
                    support().add(leave).add(oneToOne(daysAgo(8))).add(new Absence("sam", TODAY, null));
            assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(SILENT);
        }

        @Test
        void looksAtTheLatestAbsenceOnly() {
            Workplace.Builder workplace = support()
                    .add(new Absence("sam", daysAgo(8), daysAgo(8)))
                    .add(leave)
                    .add(oneToOne(daysAgo(9)));
            assertThat(saidOfSam("DUE-01", workplace)).isEqualTo(SILENT);
        }

        @Test
        void hasTheConfidenceOfTheLeaveWhenTheOneToOneIsDueAsWell() {
            Workplace.Builder workplace = support(sam().startedOn(null))
                    .keeps(Register.ONE_TO_ONES, daysAgo(200))
                    .add(leave);
            assertThat(saidOfSam("REM-02", workplace)).isEqualTo("MODERATE LOW");
            assertThat(saidOfSam("DUE-01", workplace)).isEqualTo("LOW HIGH");
        }

        @Test
        void hasTheConfidenceOfTheOneToOneRuleOtherwise() {
            Workplace.Builder workplace = without(Register.ABSENCES, support().add(oneToOne(daysAgo(15))));
            assertThat(saidOfSam("DUE-01", workplace)).isEqualTo("LOW MEDIUM");
        }

        @Test
        void isNotAssessedWithoutALeaderARecordOrAStart() {
            Workplace.Builder met = support().add(oneToOne(daysAgo(1)));
            assertThat(saidOfSam("DUE-01", support(sam().ledBy(null)))).isEqualTo(NOT_ASSESSED);
            assertThat(saidOfSam("DUE-01", without(Register.ONE_TO_ONES, met))).isEqualTo(NOT_ASSESSED);
            assertThat(saidOfSam("DUE-01", without(Register.ABSENCES, met))).isEqualTo(NOT_ASSESSED);
            assertThat(saidOfSam("DUE-01", support(sam().startedOn(null)).add(oneToOne(daysAgo(1)))))
                    .isEqualTo(NOT_ASSESSED);
        }
    }

    @Nested
    class SupervisorSupport {

        private final Subject team = Subject.team("support");

        private Measure measured(String value) {
            return Measure.of(
                            "support",
                            Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                            value)
                    .answeredBy(5)
                    .answeredOn(daysAgo(30));
        }

        private Measure onOneToFive(String value, Direction direction) {
            return Measure.of(Construct.SUPERVISOR_SUPPORT, value, Scale.of(1, 5), direction)
                    .ofTeam("support")
                    .answeredBy(5)
                    .answeredOn(daysAgo(30));
        }

        @ParameterizedTest
        @CsvSource({"0, MODERATE HIGH", "49.9999, MODERATE HIGH", "50, silent", "50.00, silent", "100, silent"})
        void isLowBelowTheMiddle(String value, String said) {
            assertThat(said("SUP-01", team, support().add(measured(value)))).isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({
            "2.99, HIGHER_IS_BETTER, MODERATE HIGH",
            "3, HIGHER_IS_BETTER, silent",
            "3.01, LOWER_IS_BETTER, MODERATE HIGH",
            "3, LOWER_IS_BETTER, silent"
        })
        void isReadOnOtherScalesToo(String value, Direction direction, String said) {
            assertThat(said("SUP-01", team, support().add(onOneToFive(value, direction))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"0.69, MODERATE MEDIUM", "0.70, MODERATE HIGH", "0.7, MODERATE HIGH"})
        void hasMediumConfidenceWhenAnswersDiffer(BigDecimal agreement, String said) {
            assertThat(said("SUP-01", team, support().add(measured("40").agreeing(agreement))))
                    .isEqualTo(said);
        }

        @Test
        void hasMediumConfidenceWhenNobodyKnowsHowManyAnswered() {
            assertThat(said("SUP-01", team, support().add(measured("40").answeredBy(null))))
                    .isEqualTo("MODERATE MEDIUM");
        }

        @Test
        void hasLowConfidenceWhenNobodyKnowsSinceWhen() {
            assertThat(said("SUP-01", team, support().add(measured("40").answeredOn(null))))
                    .isEqualTo("MODERATE LOW");
        }

        @ParameterizedTest
        @CsvSource({"2025-09-01, MODERATE HIGH", "2025-08-31, not assessed"})
        void isNotAssessedAfterAYear(LocalDate answeredOn, String said) {
            assertThat(said("SUP-01", team, support().add(measured("40").answeredOn(answeredOn))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"4, not assessed", "5, MODERATE HIGH"})
        void isNotAssessedByFewerThanFive(int respondents, String said) {
            assertThat(said("SUP-01", team, support().add(measured("40").answeredBy(respondents))))
                    .isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"8, MODERATE HIGH", "9, not assessed"})
        void isNotAssessedByLessThanHalfOfTheTeam(int more, String said) {
            Workplace.Builder workplace = support().add(measured("40").answeredBy(6));
            for (int i = 1; i <= more; i++) {
                workplace.add(here("p" + i));
            }
            assertThat(said("SUP-01", team, workplace)).isEqualTo(said);
        }

        @Test
        void isNotAssessedWithoutAFigure() {
            assertThat(said("SUP-01", team, support())).isEqualTo(NOT_ASSESSED);
        }

        @Test
        void isReadFromTheLatestFigure() {
            Measure later = measured("60").answeredOn(daysAgo(29));
            Measure unknown = measured("20").answeredOn(null);
            assertThat(said(
                            "SUP-01",
                            team,
                            support().add(later).add(measured("40")).add(unknown)))
                    .isEqualTo(SILENT);
        }

        @Test
        void isReadFromTheLowestFigureOfADay() {
            assertThat(said("SUP-01", team, support().add(measured("60")).add(measured("40"))))
                    .isEqualTo("MODERATE HIGH");
        }

        @Test
        void isReadFromTheFigureByFewerAmongEquals() {
            Measure byNobodyKnowsHowMany = measured("40").answeredBy(null);
            Measure byFour = measured("40").answeredBy(4);
            assertThat(said("SUP-01", team, support().add(byNobodyKnowsHowMany).add(measured("40"))))
                    .isEqualTo("MODERATE HIGH");
            assertThat(said("SUP-01", team, support().add(measured("40")).add(byFour)))
                    .isEqualTo(NOT_ASSESSED);
        }
    }

    @Nested
    class PsychologicalSafety {

        private final Subject team = Subject.team("support");

        @ParameterizedTest
        @CsvSource({
            "1, HIGH HIGH", "2.9999, HIGH HIGH", "3, MODERATE HIGH", "3.9999, MODERATE HIGH",
            "4.0, LOW HIGH", "4.9999, LOW HIGH", "5, silent", "7, silent"
        })
        void isReadOnThreeLevels(String value, String said) {
            Measure measure = Measure.of(
                            "support",
                            Instruments.standard()
                                    .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                            value)
                    .answeredBy(8)
                    .answeredOn(TODAY);
            assertThat(said("PSY-01", team, support().add(measure))).isEqualTo(said);
        }

        @ParameterizedTest
        @CsvSource({"2.33, HIGH HIGH", "2.34, MODERATE HIGH", "3, LOW HIGH", "3.66, LOW HIGH", "3.67, silent"})
        void isReadOnOneToFiveToo(String value, String said) {
            Measure measure = Measure.of(
                            Construct.PSYCHOLOGICAL_SAFETY, value, Scale.of(1, 5), Direction.HIGHER_IS_BETTER)
                    .ofTeam("support")
                    .answeredBy(8)
                    .answeredOn(TODAY);
            assertThat(said("PSY-01", team, support().add(measure))).isEqualTo(said);
        }

        @Test
        void isNotReadFromAnotherFigure() {
            Measure other = Measure.of(
                    "support", Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), "3");
            assertThat(said("PSY-01", team, support().add(other))).isEqualTo(NOT_ASSESSED);
        }
    }

    @Nested
    class TeamsKeepToThemselves {

        /** Teams of five and six people with so many ties within them, in rows of colleagues, and so many across. */
        private Workplace.Builder teams(int within, int across) {
            Workplace.Builder workplace = workplace().keeps(Register.EVERYDAY_TIES, LONG_AGO);
            for (int i = 1; i <= 11; i++) {
                workplace.add(Person.of("p" + i, i <= 5 ? "east" : "west").answeredTies(true));
            }
            int left = within;
            for (int i = 6; i <= 11; i++) {
                for (int j = i + 1; j <= 11 && left > 0; j++, left--) {
                    workplace.add(Relationship.of("p" + i, "p" + j, SHARED_ACTIVITY));
                }
            }
            for (int i = 1; i <= across; i++) {
                workplace.add(Relationship.of("p" + i, "p" + (i + 5), EMOTIONAL_SUPPORT));
            }
            return workplace;
        }

        private String saidOf(Workplace.Builder workplace) {
            return said("SIL-01", Subject.ORGANISATION, workplace);
        }

        @ParameterizedTest
        @CsvSource({"9, 0, LOW HIGH", "9, 1, silent", "10, 1, LOW HIGH", "15, 1, LOW HIGH", "15, 2, silent"})
        void isSaidWhenFewerThanATenthOfTheTiesCrossTeams(int within, int across, String said) {
            assertThat(saidOf(teams(within, across))).isEqualTo(said);
        }

        @Test
        void countsAPairOnceHoweverManyTiesThereAre() {
            Workplace.Builder workplace = teams(9, 1)
                    .add(Relationship.of("p7", "p6", SHARED_ACTIVITY))
                    .add(Relationship.of("p6", "p7", GIVING_TO_OTHERS));
            assertThat(saidOf(workplace)).isEqualTo(SILENT);
        }

        @Test
        void isSilentWhenHardlyAnyTieCouldCrossTeams() {
            Workplace.Builder workplace = workplace().keeps(Register.CLOSE_TIES, LONG_AGO);
            workplace.add(Person.of("alone", "east").answeredTies(true));
            for (int i = 1; i <= 13; i++) {
                workplace.add(Person.of("p" + i, "west").answeredTies(true));
            }
            for (int i = 1; i <= 12; i++) {
                workplace.add(Relationship.of("p" + i, "p" + (i + 1), CAREER_ADVANCEMENT));
            }
            assertThat(saidOf(workplace)).isEqualTo("LOW HIGH");
            assertThat(saidOf(workplace.add(Relationship.of("alone", "p1", FRIENDSHIP))))
                    .isEqualTo(SILENT);
        }

        @ParameterizedTest
        @CsvSource({"0, LOW HIGH", "1, LOW MEDIUM", "3, LOW MEDIUM", "4, not assessed"})
        void needsSevenAnswersOfTen(int missing, String said) {
            Workplace all = teams(10, 0).build();
            Workplace.Builder workplace = Rewriting.emptied(all).addAll(all.relationships());
            for (int i = 0; i < 11; i++) {
                workplace.add(all.people().get(i).answeredTies(i >= missing));
            }
            assertThat(saidOf(workplace)).isEqualTo(said);
        }

        @Test
        void isNotAssessedWithoutAnyTie() {
            assertThat(saidOf(teams(0, 0))).isEqualTo(NOT_ASSESSED);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 3})
        void isNotAssessedInASingleTeam(int people) {
            Workplace.Builder workplace = workplace().keeps(Register.CLOSE_TIES, LONG_AGO);
            for (int i = 1; i <= people; i++) {
                workplace.add(here("p" + i));
            }
            assertThat(saidOf(workplace)).isEqualTo(NOT_ASSESSED);
        }

        @Test
        void isNotAssessedWhenNobodyAskedAboutTies() {
            assertThat(saidOf(without(Register.EVERYDAY_TIES, teams(10, 0)))).isEqualTo("LOW HIGH");
            Workplace unasked = teams(10, 0).build();
            Workplace.Builder workplace = Workplace.asOf(unasked.now(), unasked.zone())
                    .addAll(unasked.people())
                    .addAll(unasked.relationships());
            assertThat(saidOf(workplace)).isEqualTo(NOT_ASSESSED);
        }
    }
}
