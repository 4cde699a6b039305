package work.connect.model;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Absence;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

class ValidationTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-09-30T21:59:00Z");
    private static final LocalDate TODAY = parse("2026-09-30");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate LONG_AGO = parse("2020-01-01");

    /** Lea leads Sam and Kim. */
    private static Workplace.Builder care() {
        return Workplace.asOf(NOW, BERLIN)
                .add(Person.of("lea", "care"))
                .add(Person.of("sam", "care").ledBy("lea"))
                .add(Person.of("kim", "care").ledBy("lea"));
    }

    @Nested
    class Allows {

        @Test
        void anIdOf128Characters() {
            assertValid(care().add(Person.of("x".repeat(128), "care")));
        }

        @Test
        void aStartOrAReturnThatLiesAhead() {
            assertValid(care().add(Person.of("ben", "care").startedOn(TOMORROW))
                    .add(Absence.of("sam", TODAY).until(TOMORROW)));
        }

        @Test
        void aFactOfThisVeryMoment() {
            assertValid(care().add(Interaction.of(NOW, "sam", "kim")));
        }

        @Test
        void bothEndsOfAScale() {
            assertValid(care().add(support("0")).add(support("100")));
        }

        @Test
        void aResolvedConflictOfWhichTheDayIsNotKnown() {
            assertValid(care().add(Conflict.between("c", "sam", "kim").resolvedOn(null)));
        }

        @Test
        void moreWhoAnsweredThanAreThereToday() {
            assertValid(care().add(support("50").answeredBy(400)));
        }

        @Test
        void somebodyWhoLeadsNobodyKnownAndIsLedByNobody() {
            assertValid(care().add(Person.of("ada", "board")));
        }

        @Test
        void aTeamOfNobody() {
            assertValid(care().add(Team.of("planned")));
        }

        @Test
        void theSameContactTwice() {
            Interaction contact = Interaction.of(NOW, "sam", "kim");

            assertValid(care().add(contact).add(contact));
        }

        @Test
        void aLeaderOfATeamWhoIsLedFromWithinIt() {
            assertValid(care().add(Team.of("care").ledBy("sam")).add(Person.of("ada", "care")));
        }

        @Test
        void aTieToSomebodyWhoHasLeftSince() {
            assertValid(care().add(Person.of("ada", "care").endedOn(LONG_AGO.plusDays(1)))
                    .add(tie("sam", "ada").statedOn(LONG_AGO)));
        }

        @Test
        void aFactOnTheFirstAndOnTheLastDay() {
            assertValid(care().add(Person.of("ada", "care").startedOn(LONG_AGO).endedOn(LONG_AGO))
                    .add(tie("sam", "ada").statedOn(LONG_AGO)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u0645\u0647\u0646\u062F\u0633 \u0646\u0631\u0645\u200C\u0627\u0641\u0632\u0627\u0631",
                    "\uD83D\uDC69\u200D\u2695\uFE0F",
                    "Pfl\u00E9ge & S\u00F6hne",
                    "\u770B\u8B77\u5E2B",
                    "\u0915\u094D\u200D\u0937"
                })
        void aRoleInAnyScript(String role) {
            assertValid(care().add(Person.of("ada", "care").as(role)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"J\u00FCrgen", "\u017Baneta", "\u5C0F\u6797", "\u0627\u062D\u0645\u062F", "a b", "x@y"})
        void anIdInAnyScript(String id) {
            assertValid(care().add(Person.of(id, "care")));
        }

        private void assertValid(Workplace.Builder facts) {
            assertThat(facts.build().people()).extracting(Person::id).contains("lea", "sam", "kim");
        }
    }

    @Nested
    class IsNotMisledByAnotherFault {

        @Test
        void aDayThatCannotBeIsBeforeNothing() {
            assertTold(
                    care().add(Person.of("ada", "care").startedOn(LocalDate.MAX).endedOn(LocalDate.MIN)),
                    "DATE_OUT_OF_RANGE people[3].startedOn",
                    "DATE_OUT_OF_RANGE people[3].endedOn");
        }

        @Test
        void nobodyIsAbsentByADayThatCannotBe() {
            assertTold(
                    care().add(Person.of("ada", "care").startedOn(LocalDate.MAX))
                            .add(tie("sam", "ada").statedOn(TODAY)),
                    "DATE_OUT_OF_RANGE people[3].startedOn");
            assertTold(
                    care().add(Person.of("ada", "care").endedOn(TODAY))
                            .add(tie("sam", "ada").statedOn(LocalDate.MAX)),
                    "DATE_OUT_OF_RANGE relationships[0].statedOn");
        }

        @Test
        void blankIdsAreNotTheSameId() {
            assertTold(
                    care().add(Person.of("", "care").ledBy(""))
                            .add(Person.of(" ", "care"))
                            .add(tie("", "")),
                    "BLANK_ID people[3].id",
                    "BLANK_ID people[3].leader",
                    "BLANK_ID people[4].id",
                    "BLANK_ID relationships[0].from",
                    "BLANK_ID relationships[0].to");
        }

        @Test
        void aLeaderFromOutsideContradictsAHistoryAsAnyOther() {
            assertTold(
                    care().add(Person.of("ada", "care").ledBy("lee")).add(ReportingLine.of("ada", "lea", LONG_AGO)),
                    "CONTRADICTS_PERSON reportingLines[0].leader");
            assertTold(
                    care().add(ReportingLine.of("sam", "lee", LONG_AGO)),
                    "CONTRADICTS_PERSON reportingLines[0].leader");
        }

        @Test
        void somebodyWhoseOwnDaysContradictContradictsNoHistory() {
            assertTold(
                    care().add(Person.of("ada", "care").startedOn(TODAY).endedOn(LONG_AGO))
                            .add(Membership.of("ada", "x", LONG_AGO).until(LONG_AGO)),
                    "END_BEFORE_START people[3].endedOn");
        }

        @Test
        void aBlankReporterIsNobodyWhomAReportConcerns() {
            ConductReport report = ConductReport.of("r", ConductNature.SOMETHING_ELSE, TODAY, "sam")
                    .concerning("");

            assertTold(
                    care().add(report).add(Reporter.of("r", "")),
                    "BLANK_ID conductReports[0].concerned",
                    "BLANK_ID reporters[0].person");
        }

        @Test
        void aTeamTooManyIsToldAsAnOverlapOnly() {
            assertTold(
                    care().add(Membership.of("sam", "care", LONG_AGO)).add(Membership.of("sam", "x", TODAY)),
                    "OVERLAPPING memberships[1].from");
            assertTold(
                    care().add(Membership.of("sam", "x", TODAY)).add(Membership.of("sam", "care", LONG_AGO)),
                    "OVERLAPPING memberships[0].from");
        }

        @Test
        void aWaveThatAskedNothingHasNoOtherConstruct() {
            assertTold(care().add(Wave.of("w", TODAY)).add(support("50").inWave("w")), "MISSING_VALUE waves[0].asked");
        }

        @Test
        void aWaveThatEndsBeforeItBeginsHasNoDayOutsideIt() {
            assertTold(
                    care().add(Wave.of("w", LONG_AGO, Construct.SUPERVISOR_SUPPORT)
                                    .from(TODAY))
                            .add(support("50").answeredOn(TODAY).inWave("w")),
                    "END_BEFORE_START waves[0].until");
        }

        @Test
        void whatTwoFactsDisagreeOnMeasuresNoOther() {
            Person ada = Person.of("ada", "care").startedOn(TODAY);
            Relationship before = tie("sam", "ada").statedOn(TODAY.minusDays(1));

            assertTold(care().add(ada).add(ada.startedOn(LONG_AGO)).add(before), "DUPLICATE_ID people[4].id");
            assertTold(care().add(ada.startedOn(LONG_AGO)).add(ada).add(before), "DUPLICATE_ID people[4].id");
        }

        @Test
        void somebodyUnknownWhoIsNamedTwiceIsBothUnknownAndTheSame() {
            assertTold(
                    care().add(tie("lee", "lee")),
                    "UNKNOWN_PERSON relationships[0].from",
                    "UNKNOWN_PERSON relationships[0].to",
                    "TIE_TO_ONESELF relationships[0].to");
        }
    }

    @Nested
    class TellsProblems {

        @Test
        void withTheSameNumberForTheSameId() {
            Workplace.Builder facts =
                    care().add(tie("sam", "x")).add(tie("y", "sam")).add(tie("kim", "x"));

            assertThat(refusal(facts).problems()).extracting(Problem::pseudonym).containsExactly("#1", "#2", "#1");
        }

        @Test
        void ofThePlaceAndNotOfTheOrderInWhichTheyAreFound() {
            Workplace.Builder facts =
                    care().add(Person.of("sam", "care").ledBy("sam").endedOn(LocalDate.MIN));

            assertTold(
                    facts,
                    "DUPLICATE_ID people[3].id",
                    "LEADS_THEMSELVES people[3].leader",
                    "DATE_OUT_OF_RANGE people[3].endedOn");
        }

        @Test
        void onceForAFieldOfSeveralValues() {
            assertTold(
                    care().add(Conflict.between("c", "sam", "kim")
                            .reopenedOn(TOMORROW)
                            .reopenedOn(TOMORROW.plusDays(1))
                            .reopenedOn(LocalDate.MIN)),
                    "DATE_IN_THE_FUTURE conflicts[0].reopenedOn",
                    "DATE_OUT_OF_RANGE conflicts[0].reopenedOn");
        }

        @Test
        void asTheFirstThousandByPlaceWhateverWasFoundFirst() {
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < 700; i++) {
                facts.add(tie("sam", "sam"));
                facts.add(Membership.of("sam", "care", TODAY));
            }
            Collections.shuffle(facts, new Random(7));

            InvalidWorkplaceException refusal = refusal(care().addAll(facts));

            assertThat(refusal.total()).isEqualTo(1_399);
            assertThat(refusal.problems()).hasSize(1_000);
            assertThat(refusal.problems().get(698).place()).isEqualTo("memberships");
            assertThat(refusal.problems().get(699).toString()).startsWith("relationships[0].to");
            assertThat(refusal.problems().get(999).toString()).startsWith("relationships[300].to");
        }
    }

    @Nested
    class TakesAllFactsOrNone {

        @Test
        void whenAnIteratorFails() {
            Workplace.Builder facts = care();

            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> facts.addAll(failing()));

            assertThat(facts.build().people()).hasSize(3);
        }

        @Test
        void whenOneIsMissing() {
            Workplace.Builder facts = care();

            assertThatNullPointerException()
                    .isThrownBy(() -> facts.addAll(Arrays.asList(Person.of("ada", "care"), null)))
                    .withMessage("fact");

            assertThat(facts.build().people()).hasSize(3);
        }

        @Test
        void andKeepsThemWhenTheListChangesLater() {
            List<Fact> more = new ArrayList<>(List.of(Person.of("ada", "care")));
            Workplace.Builder facts = care().addAll(more);

            more.clear();

            assertThat(facts.build().people()).hasSize(4);
        }

        private List<Fact> failing() {
            return new AbstractList<>() {
                @Override
                public Fact get(int index) {
                    return Person.of("ada-" + index, "care");
                }

                @Override
                public int size() {
                    return 2;
                }

                @Override
                public Iterator<Fact> iterator() {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }

    @Nested
    class Questionnaires {

        private final Properties pulse = keys(
                "id", "PULSE",
                "title", "Pulse",
                "source", "The works council",
                "licence", "Our own",
                "status", "VERIFIED",
                "answers", "0..10",
                "scales", "VALUED",
                "scale.VALUED.title", "Valued",
                "scale.VALUED.construct", "RECOGNITION",
                "scale.VALUED.items", "Q1 Q2",
                "scale.VALUED.score", "MEAN",
                "scale.VALUED.needed", "ALL",
                "scale.VALUED.range", "0..10",
                "scale.VALUED.direction", "HIGHER_IS_BETTER");

        @Test
        void nothingIsSaidOfOneThatIsNotKnown() {
            Workplace workplace = OneOfEach.workplace()
                    .add(ItemAnswer.of("p-104", "PULSE", "Q3", 77))
                    .build();

            assertThat(workplace.all(ItemAnswer.class)).hasSize(2);
            assertThat(workplace.instruments()).isSameAs(Instruments.standard());
        }

        @Test
        void theHostsOwnAreCheckedAsTheOthers() {
            Workplace.Builder facts = OneOfEach.workplace()
                    .instruments(Instruments.standard().with(pulse))
                    .add(ItemAnswer.of("p-104", "PULSE", "Q1", 10))
                    .add(ItemAnswer.of("p-104", "PULSE", "Q2", 11))
                    .add(ItemAnswer.of("p-104", "PULSE", "Q3", 10));

            assertTold(facts, "OUT_OF_SCALE itemAnswers[2].value", "UNKNOWN_ITEM itemAnswers[3].item");
        }

        @Test
        void aWorkplaceThatIsBuiltAnewKnowsTheSame() {
            Instruments instruments = Instruments.standard().with(pulse);
            Workplace workplace = OneOfEach.workplace().instruments(instruments).build();

            assertThat(workplace.toBuilder().build().instruments()).isSameAs(instruments);
        }

        private static Properties keys(String... keysAndValues) {
            Properties keys = new Properties();
            for (int i = 0; i < keysAndValues.length; i += 2) {
                keys.setProperty(keysAndValues[i], keysAndValues[i + 1]);
            }
            return keys;
        }
    }

    private static void assertTold(Workplace.Builder facts, String... problems) {
        assertThat(EveryFaultAloneTest.told(facts)).containsExactly(problems);
    }

    private static InvalidWorkplaceException refusal(Workplace.Builder facts) {
        return catchThrowableOfType(InvalidWorkplaceException.class, facts::build);
    }

    private static Relationship tie(String from, String to) {
        return Relationship.of(from, to, RelationshipFunction.FRIENDSHIP);
    }

    private static Measure support(String value) {
        return Measure.of(
                "care", Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), value);
    }
}
