package work.connect.model;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Problem.Code;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStatus;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

class WorkplaceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-09-30T21:59:00Z");
    private static final LocalDate TODAY = parse("2026-09-30");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate LONG_AGO = parse("1899-12-31");
    private static final String CANARY = "canary-7f3a";

    /** Lea leads Sam and Kim. */
    private static Workplace.Builder care() {
        return Workplace.asOf(NOW, BERLIN)
                .add(Person.of("lea", "care"))
                .add(Person.of("sam", "care").ledBy("lea"))
                .add(Person.of("kim", "care").ledBy("lea"));
    }

    private static InvalidWorkplaceException refusal(Workplace.Builder facts) {
        return catchThrowableOfType(InvalidWorkplaceException.class, facts::build);
    }

    private static List<String> problems(Workplace.Builder facts) {
        return refusal(facts).problems().stream()
                .map(problem ->
                        "%s %s[%d].%s".formatted(problem.code(), problem.place(), problem.index(), problem.field()))
                .toList();
    }

    @Nested
    class OneProblemAlone {

        @Test
        void aWorkplaceNeedsSomebody() {
            assertThat(problems(Workplace.asOf(NOW, BERLIN))).containsExactly("NO_PEOPLE people[-1].");
        }

        @Test
        void anIdIsNotBlank() {
            assertThat(problems(care().add(Person.of(" ", "care")))).containsExactly("BLANK_ID people[3].id");
            assertThat(problems(care().add(Person.of("ben", "")))).containsExactly("BLANK_ID people[3].team");
        }

        @Test
        void anIdHasAtMost128Characters() {
            assertThat(care().add(Person.of("x".repeat(128), "care")).build().people())
                    .hasSize(4);
            assertThat(problems(care().add(Person.of("x".repeat(129), "care"))))
                    .containsExactly("LONG_ID people[3].id");
        }

        @Test
        void aPersonIsStatedOnce() {
            assertThat(problems(care().add(Person.of("sam", "other")))).containsExactly("DUPLICATE_ID people[3].id");
        }

        @Test
        void aTeamAConflictAndAReportAreStatedOnce() {
            Conflict conflict = Conflict.between("c1", "sam", "kim");
            ConductReport report = ConductReport.of("r1", ConductNature.SOMETHING_ELSE, TODAY, "sam");

            assertThat(problems(care().add(Team.of("care")).add(Team.of("care"))))
                    .containsExactly("DUPLICATE_ID teams[1].id");
            assertThat(problems(care().add(conflict).add(conflict))).containsExactly("DUPLICATE_ID conflicts[1].id");
            assertThat(problems(care().add(report).add(report))).containsExactly("DUPLICATE_ID conductReports[1].id");
        }

        static Stream<Arguments> factsAboutSomebodyUnknown() {
            return Stream.of(
                    Arguments.of(
                            "people[3].leader",
                            care().add(Person.of("ben", "care").ledBy(CANARY))),
                    Arguments.of("teams[0].leader", care().add(new Team("care", CANARY))),
                    Arguments.of("absences[0].person", care().add(new Absence(CANARY, TODAY, TODAY))),
                    Arguments.of("relationships[0].from", care().add(tie(CANARY, "sam"))),
                    Arguments.of("relationships[0].to", care().add(tie("sam", CANARY))),
                    Arguments.of("interactions[0].from", care().add(Interaction.of(NOW, CANARY, "sam"))),
                    Arguments.of("interactions[0].to", care().add(Interaction.of(NOW, "sam", CANARY))),
                    Arguments.of("conflicts[0].first", care().add(Conflict.between("c1", CANARY, "sam"))),
                    Arguments.of("conflicts[0].second", care().add(Conflict.between("c1", "sam", CANARY))),
                    Arguments.of("conductReports[0].affected", care().add(report("r1", CANARY))),
                    Arguments.of(
                            "conductReports[0].concerned",
                            care().add(report("r1", "sam").concerning(CANARY))),
                    Arguments.of(
                            "reporters[0].person",
                            care().add(report("r1", "sam")).add(Reporter.of("r1", CANARY))));
        }

        @ParameterizedTest
        @MethodSource("factsAboutSomebodyUnknown")
        void everybodyReferredToIsKnown(String place, Workplace.Builder facts) {
            assertThat(problems(facts)).containsExactly("UNKNOWN_PERSON " + place);
            assertThat(refusal(facts)).hasMessageNotContaining(CANARY);
        }

        @Test
        void aFigureBelongsToATeamThatIsHere() {
            Measure measure = Measure.of(CANARY, Instrument.COPSOQ_III_SUPERVISOR_SUPPORT, "50");

            assertThat(problems(care().add(measure))).containsExactly("UNKNOWN_TEAM measures[0].team");
            assertThat(refusal(care().add(measure))).hasMessageNotContaining(CANARY);
        }

        @Test
        void aReporterBelongsToAReport() {
            assertThat(problems(care().add(Reporter.of("r1", "sam"))))
                    .containsExactly("UNKNOWN_REPORT reporters[0].report");
        }

        @Test
        void nobodyLeadsThemselves() {
            assertThat(problems(care().add(Person.of("ben", "care").ledBy("ben"))))
                    .containsExactly("LEADS_THEMSELVES people[3].leader");
        }

        @Test
        void leadersDoNotFormACircle() {
            Workplace.Builder facts = care().add(Person.of("ada", "b").ledBy("bo"))
                    .add(Person.of("bo", "b").ledBy("cy"))
                    .add(Person.of("cy", "b").ledBy("ada"))
                    .add(Person.of("dee", "b").ledBy("ada"));

            assertThat(problems(facts)).containsExactly("LEADERS_IN_A_CIRCLE people[3].leader");
        }

        @Test
        void eachCircleIsToldOnce() {
            Workplace.Builder facts = Workplace.asOf(NOW, BERLIN)
                    .add(Person.of("a", "t").ledBy("b"))
                    .add(Person.of("b", "t").ledBy("a"))
                    .add(Person.of("c", "t").ledBy("d"))
                    .add(Person.of("d", "t").ledBy("c"));

            assertThat(problems(facts))
                    .containsExactly("LEADERS_IN_A_CIRCLE people[0].leader", "LEADERS_IN_A_CIRCLE people[2].leader");
        }

        @Test
        void aTieIsBetweenTwoPeople() {
            assertThat(problems(care().add(tie("sam", "sam")))).containsExactly("TIE_TO_ONESELF relationships[0].to");
            assertThat(problems(care().add(Interaction.of(NOW, "sam", "sam"))))
                    .containsExactly("TIE_TO_ONESELF interactions[0].to");
            assertThat(problems(care().add(Conflict.between("c1", "sam", "sam"))))
                    .containsExactly("TIE_TO_ONESELF conflicts[0].second");
        }

        static Stream<Arguments> factsOfTomorrow() {
            return Stream.of(
                    Arguments.of("registers[0].since", care().keeps(Register.ONE_TO_ONES, TOMORROW)),
                    Arguments.of("interactions[0].at", care().add(Interaction.of(NOW.plusSeconds(1), "sam", "kim"))),
                    Arguments.of("conflicts[0].openedOn", care().add(conflict().openedOn(TOMORROW))),
                    Arguments.of(
                            "conflicts[0].resolvedOn", care().add(conflict().resolvedOn(TOMORROW))),
                    Arguments.of(
                            "conflicts[0].steps[1].on",
                            care().add(conflict()
                                    .step(TODAY, ConflictStep.Kind.TALK)
                                    .step(TOMORROW, ConflictStep.Kind.TALK))),
                    Arguments.of(
                            "conductReports[0].receivedOn",
                            care().add(ConductReport.of("r1", ConductNature.SOMETHING_ELSE, TOMORROW, "sam"))),
                    Arguments.of(
                            "conductReports[0].closedOn",
                            care().add(report("r1", "sam").closedOn(TOMORROW))),
                    Arguments.of(
                            "measures[0].answeredOn", care().add(support("50").answeredOn(TOMORROW))));
        }

        @ParameterizedTest
        @MethodSource("factsOfTomorrow")
        void nothingHasHappenedAfterTheMoment(String place, Workplace.Builder facts) {
            assertThat(problems(facts)).containsExactly("DATE_IN_THE_FUTURE " + place);
        }

        @Test
        void aStartOrAReturnMayLieAhead() {
            Workplace workplace = care().add(Person.of("ben", "care").startedOn(TOMORROW))
                    .add(new Absence("sam", TODAY, TOMORROW))
                    .build();

            assertThat(workplace.people()).hasSize(4);
        }

        static Stream<Arguments> factsOfAnotherAge() {
            return Stream.of(
                    Arguments.of("registers[4].since", care().keeps(Register.CONFLICTS, LONG_AGO)),
                    Arguments.of(
                            "people[3].startedOn",
                            care().add(Person.of("ben", "care").startedOn(LONG_AGO))),
                    Arguments.of(
                            "people[3].startedOn",
                            care().add(Person.of("ben", "care").startedOn(parse("2200-01-02")))),
                    Arguments.of("absences[0].from", care().add(new Absence("sam", LONG_AGO, TODAY))),
                    Arguments.of("absences[0].until", care().add(new Absence("sam", TODAY, parse("9999-12-31")))),
                    Arguments.of(
                            "interactions[0].at",
                            care().add(Interaction.of(Instant.parse("1899-12-31T12:00:00Z"), "sam", "kim"))),
                    Arguments.of(
                            "measures[0].answeredOn", care().add(support("50").answeredOn(LONG_AGO))));
        }

        @ParameterizedTest
        @MethodSource("factsOfAnotherAge")
        void aYearIsPlausible(String place, Workplace.Builder facts) {
            assertThat(problems(facts)).containsExactly("DATE_OUT_OF_RANGE " + place);
        }

        static Stream<Arguments> factsThatEndBeforeTheyBegin() {
            LocalDate yesterday = TODAY.minusDays(1);
            return Stream.of(
                    Arguments.of("absences[0].until", care().add(new Absence("sam", TODAY, yesterday))),
                    Arguments.of(
                            "conflicts[0].resolvedOn",
                            care().add(conflict().openedOn(TODAY).resolvedOn(yesterday))),
                    Arguments.of(
                            "conflicts[0].steps[0].on",
                            care().add(conflict().openedOn(TODAY).step(yesterday, ConflictStep.Kind.TALK))),
                    Arguments.of(
                            "conductReports[0].closedOn",
                            care().add(report("r1", "sam").closedOn(yesterday))));
        }

        @ParameterizedTest
        @MethodSource("factsThatEndBeforeTheyBegin")
        void nothingEndsBeforeItBegins(String place, Workplace.Builder facts) {
            assertThat(problems(facts)).containsExactly("END_BEFORE_START " + place);
        }

        @Test
        void aScaleHasItsLowEndBelowItsHighEnd() {
            assertThat(problems(care().add(on(Scale.of(5, 1), "3"))))
                    .containsExactly("IMPROPER_SCALE measures[0].scale");
            assertThat(problems(care().add(on(Scale.of(3, 3), "3"))))
                    .containsExactly("IMPROPER_SCALE measures[0].scale");
        }

        @Test
        void aValueLiesOnItsScale() {
            assertThat(care().add(support("0")).add(support("100")).build().measures())
                    .hasSize(2);
            assertThat(problems(care().add(support("100.01")))).containsExactly("OUT_OF_SCALE measures[0].value");
            assertThat(problems(care().add(support("-0.01")))).containsExactly("OUT_OF_SCALE measures[0].value");
        }

        @Test
        void atLeastOnePersonAnswered() {
            assertThat(problems(care().add(support("50").answeredBy(0))))
                    .containsExactly("NOT_A_COUNT measures[0].respondents");
        }

        @Test
        void agreementGoesFromZeroToOne() {
            assertThat(problems(care().add(support("50").agreeing(new BigDecimal("1.01")))))
                    .containsExactly("OUT_OF_RANGE measures[0].agreement");
            assertThat(problems(care().add(support("50").agreeing(new BigDecimal("-0.01")))))
                    .containsExactly("OUT_OF_RANGE measures[0].agreement");
        }

        @Test
        void anOpenConflictIsNotResolved() {
            Conflict both = new Conflict(
                    "c1", "sam", "kim", Set.of(), null, ConflictStatus.OPEN, TODAY, List.of(), null, Set.of());

            assertThat(problems(care().add(both))).containsExactly("OPEN_BUT_RESOLVED conflicts[0].status");
        }

        @Test
        void aReportConcernsSomebodyElseThanTheAffected() {
            assertThat(problems(care().add(report("r1", "sam").concerning("sam"))))
                    .containsExactly("CONCERNS_THE_AFFECTED conductReports[0].concerned");
        }
    }

    @Nested
    class SeveralProblemsAtOnce {

        private Workplace.Builder withMuchWrong() {
            return care().add(support("1100").answeredBy(-1))
                    .add(tie(CANARY, CANARY))
                    .add(Person.of(CANARY + "x".repeat(200), "care").ledBy(CANARY))
                    .add(Person.of("sam", " "))
                    .keeps(Register.ABSENCES, TOMORROW);
        }

        @Test
        void areAllToldByCollectionAndEntryWhateverTheOrderTheyCameIn() {
            assertThat(problems(withMuchWrong()))
                    .containsExactly(
                            "DATE_IN_THE_FUTURE registers[3].since",
                            "LONG_ID people[3].id",
                            "BLANK_ID people[4].team",
                            "DUPLICATE_ID people[4].id",
                            "UNKNOWN_PERSON people[3].leader",
                            "UNKNOWN_PERSON relationships[0].from",
                            "UNKNOWN_PERSON relationships[0].to",
                            "TIE_TO_ONESELF relationships[0].to",
                            "OUT_OF_SCALE measures[0].value",
                            "NOT_A_COUNT measures[0].respondents");
        }

        @Test
        void areToldInTheSameWordsEachTime() {
            assertThat(refusal(withMuchWrong()))
                    .hasMessage(refusal(withMuchWrong()).getMessage());
        }

        @Test
        void areCountedInTheFirstLineOfTheMessage() {
            assertThat(refusal(withMuchWrong()))
                    .hasMessageStartingWith("10 problems with the facts given:\n  registers[3]");
            assertThat(refusal(care().add(tie("sam", "sam"))))
                    .hasMessage("1 problem with the facts given:\n"
                            + "  relationships[0].to: The two must be different people.");
        }

        @Test
        void areToldWithoutAnyValue() {
            assertThat(refusal(withMuchWrong())).hasMessageNotContaining(CANARY);
            assertThat(refusal(withMuchWrong()).problems())
                    .noneMatch(problem -> problem.toString().contains(CANARY));
        }

        @Test
        void areListedUpToALimitAndCountedBeyondIt() {
            Workplace.Builder facts = care();
            for (int i = 0; i < 2_500; i++) {
                facts.add(tie("sam", "sam"));
            }

            InvalidWorkplaceException refusal = refusal(facts);

            assertThat(refusal.total()).isEqualTo(2_500);
            assertThat(refusal.problems()).hasSize(InvalidWorkplaceException.MOST_LISTED);
            assertThat(refusal.getMessage().lines()).hasSize(1 + 20 + 1);
            assertThat(refusal).hasMessageEndingWith("... and 2480 more; see problems()");
        }
    }

    @Nested
    class AProblemInWords {

        @Test
        void saysWhereInACollection() {
            assertThat(new Problem(Code.BLANK_ID, "people", 3, "id", "Hint.")).hasToString("people[3].id: Hint.");
        }

        @Test
        void saysWhereInAFile() {
            assertThat(new Problem(Code.BLANK_ID, "people.csv", 5, "team_id", "Hint."))
                    .hasToString("people.csv:5 team_id: Hint.");
        }

        @Test
        void saysThatItIsAboutTheWhole() {
            assertThat(new Problem(Code.NO_PEOPLE, "people", -1, "", "Hint.")).hasToString("people: Hint.");
        }
    }

    private static Relationship tie(String from, String to) {
        return Relationship.of(from, to, RelationshipFunction.FRIENDSHIP);
    }

    private static Conflict conflict() {
        return Conflict.between("c1", "sam", "kim");
    }

    private static ConductReport report(String id, String affected) {
        return ConductReport.of(id, ConductNature.SOMETHING_ELSE, TODAY, affected);
    }

    private static Measure support(String value) {
        return Measure.of("care", Instrument.COPSOQ_III_SUPERVISOR_SUPPORT, value);
    }

    private static Measure on(Scale scale, String value) {
        return new Measure(
                "care",
                Construct.SUPERVISOR_SUPPORT,
                null,
                new BigDecimal(value),
                scale,
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                null,
                false);
    }
}
