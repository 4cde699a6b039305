package work.connect.model.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.Problem.Code;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.own.SiteVisit.Topic;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Facts of a host's own in a workplace. */
class OwnFactsTest {

    private static final LocalDate SATURDAY = day("2026-08-29");

    private static Workplace.Builder workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Berlin"))
                .add(Person.of("lea", "support"))
                .add(Person.of("sam", "support").ledBy("lea").startedOn(day("2026-06-01")));
    }

    @Test
    void areKeptInTheOrderGiven() {
        WeekendShift first = new WeekendShift("sam", SATURDAY);
        WeekendShift second = new WeekendShift("lea", SATURDAY.minusWeeks(1));

        assertThat(workplace().add(first).add(second).build().all(WeekendShift.class))
                .containsExactly(first, second);
    }

    @Test
    void areKeptInTheOrderOfTheirIdsWhereTheyHaveThem() {
        assertThat(workplace()
                        .addAll(List.of(SiteVisit.of("v-2"), SiteVisit.of("v-1")))
                        .build()
                        .all(SiteVisit.class))
                .extracting(SiteVisit::id)
                .containsExactly("v-1", "v-2");
    }

    @Test
    void thereAreNoneOfAKindThatNobodyAdded() {
        assertThat(workplace().build().all(WeekendShift.class)).isEmpty();
        assertThat(workplace().build().kinds()).containsExactly(FactType.values());
    }

    @Test
    void standBehindOursInTheOrderOfTheirFiles() {
        Workplace both = workplace()
                .addAll(List.of(new WeekendShift("sam", SATURDAY), SiteVisit.of("v-1")))
                .build();

        assertThat(both.kinds()).hasSize(FactType.values().length + 2).startsWith(FactType.values());
        assertThat(both.kinds().subList(FactType.values().length, both.kinds().size()))
                .extracting(FactKind::file)
                .containsExactly("site_visits", "weekend_shifts");
    }

    @Test
    void areKeptWhenAWorkplaceIsBuiltAnew() {
        Workplace built = workplace()
                .add(new WeekendShift("sam", SATURDAY))
                .keeps(WeekendShift.class, day("2026-01-01"))
                .build();

        Workplace again =
                built.toBuilder().add(new WeekendShift("lea", SATURDAY)).build();

        assertThat(again.all(WeekendShift.class)).hasSize(2);
        assertThat(again.keptSince(WeekendShift.class)).contains(day("2026-01-01"));
    }

    @Test
    void countAsFacts() {
        assertThat(workplace().add(new WeekendShift("sam", SATURDAY)).build().toString())
                .endsWith("facts=3]");
    }

    @Test
    void areUnknownUntilTheyAreStatedAsKept() {
        assertThat(workplace().build().keeps(WeekendShift.class)).isFalse();
        assertThat(workplace().add(new WeekendShift("sam", SATURDAY)).build().keeps(WeekendShift.class))
                .isFalse();

        Workplace kept =
                workplace().keeps(WeekendShift.class, day("2026-01-01")).build();

        assertThat(kept.keeps(WeekendShift.class)).isTrue();
        assertThat(kept.keeps(SiteVisit.class)).isFalse();
        assertThat(kept.kinds()).contains(OwnFactType.of(WeekendShift.class));
    }

    @Test
    void areKeptBesideTheRegistersOfOurs() {
        Workplace kept = workplace()
                .keeps(WeekendShift.class, day("2026-01-01"))
                .keeps(Register.ABSENCES, day("2025-01-01"))
                .build();

        assertThat(kept.registers()).containsOnlyKeys(Register.ABSENCES);
        assertThat(kept.kept().keySet()).extracting(KeptRecord::word).containsExactly("absences", "weekend_shifts");
    }

    @Test
    void areProtectedAsTheirRecordSays() {
        assertThat(FactKind.of(new WeekendShift("sam", SATURDAY)).disclosure()).isEqualTo(DisclosureClass.WORK_DESIGN);
    }

    @Test
    void cannotBeChangedThroughWhatTheyWereMadeOf() {
        Set<String> told = new HashSet<>(Set.of("hr-1"));
        Workplace built =
                workplace().add(SiteVisit.of("v-1").with("told", told)).build();

        told.add("sam");

        assertThat(built.all(SiteVisit.class).get(0).told()).containsExactly("hr-1");
    }

    @Test
    void haveAllThatMustBeThere() {
        Workplace.Builder workplace = workplace();

        assertThatNullPointerException()
                .isThrownBy(() -> workplace.addAll(
                        Arrays.asList(new WeekendShift("sam", SATURDAY), new WeekendShift("sam", null))))
                .withMessage("on");
        assertThat(workplace.build().all(WeekendShift.class)).isEmpty();
    }

    static Stream<Object[]> faults() {
        SiteVisit visit = SiteVisit.of("v-1");
        return Stream.of(
                fault(new WeekendShift("kim", SATURDAY), Code.UNKNOWN_PERSON, "weekendShifts[0].person"),
                fault(new WeekendShift(" ", SATURDAY), Code.BLANK_ID, "weekendShifts[0].person"),
                fault(new WeekendShift("sam", day("2026-05-30")), Code.BEFORE_THE_FIRST_DAY, "weekendShifts[0].person"),
                fault(new WeekendShift("sam", day("2026-09-05")), Code.DATE_IN_THE_FUTURE, "weekendShifts[0].on"),
                fault(new WeekendShift("sam", day("0999-01-01")), Code.DATE_OUT_OF_RANGE, "weekendShifts[0].on"),
                fault(visit.with("team", "claims"), Code.UNKNOWN_TEAM, "siteVisits[0].team"),
                fault(visit.with("guide", "lea"), Code.TIE_TO_ONESELF, "siteVisits[0].visitor"),
                fault(visit.with("topics", Set.<Topic>of()), Code.MISSING_VALUE, "siteVisits[0].topics"),
                fault(visit.with("told", Set.of("a\u200bb")), Code.ODD_CHARACTER, "siteVisits[0].told"),
                fault(
                        visit.with("until", Instant.parse("2026-08-03T08:59:59Z")),
                        Code.END_BEFORE_START,
                        "siteVisits[0].until"),
                fault(visit.with("places", 0), Code.OUT_OF_RANGE, "siteVisits[0].places"),
                fault(visit.with("share", new BigDecimal("1.01")), Code.OUT_OF_RANGE, "siteVisits[0].share"),
                fault(
                        visit.with("returnedOn", List.of(day("2026-09-02"))),
                        Code.DATE_IN_THE_FUTURE,
                        "siteVisits[0].returnedOn"));
    }

    private static Object[] fault(Fact fact, Code code, String place) {
        return new Object[] {fact, code, place};
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areCheckedAsAnyOther(Fact wrong, Code code, String place) {
        InvalidWorkplaceException refusal = catchThrowableOfType(
                InvalidWorkplaceException.class, () -> workplace().add(wrong).build());

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.toString()).startsWith(place);
        });
    }

    @Test
    void haveAnIdEach() {
        Workplace.Builder twice = workplace()
                .add(SiteVisit.of("v-1"))
                .add(SiteVisit.of("v-1").with("places", 4))
                .add(SiteVisit.of("V-1"));

        assertThat(problemsOf(twice))
                .containsExactly("DUPLICATE_ID siteVisits[1].id", "CONFUSABLE_ID siteVisits[2].id");
    }

    @Test
    void areToldOfBehindOursWhateverCameFirst() {
        Workplace.Builder wrong = workplace()
                .add(new WeekendShift("kim", SATURDAY))
                .add(SiteVisit.of("v-1").with("visitor", "kim"))
                .add(Absence.of("kim", SATURDAY))
                .keeps(WeekendShift.class, day("2027-01-01"));

        assertThat(problemsOf(wrong))
                .containsExactly(
                        "UNKNOWN_PERSON absences[0].person",
                        "UNKNOWN_PERSON siteVisits[0].visitor",
                        "DATE_IN_THE_FUTURE weekendShifts[-1].since",
                        "UNKNOWN_PERSON weekendShifts[0].person");
    }

    @Test
    void areNamedByNoProblem() {
        assertThatThrownBy(
                        () -> workplace().add(new WeekendShift("kim", SATURDAY)).build())
                .hasMessageContaining("weekendShifts[0].person (#1): Nobody here has this id.")
                .hasMessageNotContaining("kim");
    }

    private static List<String> problemsOf(Workplace.Builder wrong) {
        return catchThrowableOfType(InvalidWorkplaceException.class, wrong::build).problems().stream()
                .map(problem -> problem.code() + " " + problem.place() + "[" + problem.index() + "]." + problem.field())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
