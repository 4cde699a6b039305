package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import example.own.ShiftGauge;
import example.own.WeekendShift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.model.InvalidFactTypeException;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.fact.Fact;
import work.connect.model.fact.OwnFact;
import work.connect.model.people.Person;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Books;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseProblem;
import work.connect.rules.verify.CaseResult;
import work.connect.rules.verify.CaseResult.Outcome;
import work.connect.rules.verify.CaseRun;

/** Facts of a host's own reach a rule through its gauge, in an engine and in case files. */
class OwnFactsTest {

    private static final String RULE = """
            package acme.detect

            import example.own.ShiftLoad
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "acme-many-weekend-shifts"
                @id( "ACME-10" )
                @hazard( WORK_LIFE_IMBALANCE )
                @title( "Many shifts on weekends" )
                @unit( PERSON )
                @asks( "Are most weekends free of shifts?" )
                @because( "There were {shifts} shifts on weekends in the last 28 days; {limit} is the limit." )
                @ladder( "shifts: LOW 2" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "WORKABLE_HOURS" )
            when
                Limit( rule == "acme-many-weekend-shifts", key == "shifts", $step : step, $limit : value )
                $subject : ShiftLoad( $shifts : shifts, shifts >= $limit )
            then
                flag( $subject );
            end
            """;
    private static final RuleBook BOOK = new RuleBook(
            "acme", "1", Map.of("book.properties", "id = acme\nversion = 1\nengine = 1\n", "rules/shifts.drl", RULE));

    private static Workplace.Builder workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T20:00:00Z"), ZoneOffset.UTC)
                .add(Person.of("lea", "support"))
                .add(Person.of("sam", "support"))
                .add(new WeekendShift("sam", LocalDate.parse("2026-08-29")))
                .add(new WeekendShift("sam", LocalDate.parse("2026-08-22")))
                .add(new WeekendShift("lea", LocalDate.parse("2026-08-22")));
    }

    private static Report reportFor(String person, Workplace.Builder workplace) {
        return ConnectEngine.builder()
                .indicators(ShiftGauge.INDICATORS)
                .rules(BOOK)
                .build()
                .assess(workplace.build())
                .reportFor(Viewer.employee(person));
    }

    @Test
    void speakToARuleWhereTheyAreKept() {
        Workplace.Builder kept = workplace().keeps(WeekendShift.class, LocalDate.parse("2026-01-01"));

        assertThat(reportFor("sam", kept).findings()).extracting(Finding::rule).contains("ACME-10");
        assertThat(reportFor("lea", kept).findings()).extracting(Finding::rule).doesNotContain("ACME-10");
    }

    @Test
    void areNotTakenForNoneWhereTheyAreNotKept() {
        Report report = reportFor("lea", workplace());

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("ACME-10");
        assertThat(report.notAssessed()).extracting(NotAssessed::rule).contains("ACME-10");
    }

    @Test
    void coverageSaysThatTheyAreNotKept() {
        assertThat(ConnectEngine.builder()
                        .indicators(ShiftGauge.INDICATORS)
                        .rules(BOOK)
                        .build()
                        .coverageOf(workplace().build())
                        .unlocks())
                .filteredOn(unlock -> unlock.rules().contains("ACME-10"))
                .extracting(unlock -> unlock.need().toString())
                .containsExactly("the register weekend_shifts (weekend_shifts.csv, or a line in registers.csv)");
    }

    /** A record that does not say how protected it is. */
    @OwnFact("other_shifts")
    public record OtherShift(String person) implements Fact {}

    @Test
    void mustBeOfKindsThatCanBeWhenAnEngineIsBuilt() {
        OwnIndicators wrong = new OwnIndicators() {
            @Override
            public List<Class<? extends Record>> facts() {
                return List.of(OtherShift.class);
            }

            @Override
            public List<GaugeMaker> gauges() {
                return List.of();
            }
        };

        assertThat(catchThrowableOfType(
                                InvalidFactTypeException.class,
                                () -> ConnectEngine.builder().indicators(wrong).build())
                        .faults())
                .containsExactly("It does not say how protected it is. Annotate it with @Disclosed.");
    }

    private static final List<String> CASE = List.of(
            "case: Sam has worked on two weekends",
            "today: 2026-09-01",
            "kept: weekend shifts since 2026-01-01",
            "people:",
            "    id, team",
            "    lea, support",
            "    sam, support",
            "weekend_shifts:",
            "    person, on",
            "    sam, 2026-08-29",
            "    sam, 10 days ago",
            "    lea, 10 days ago",
            "expect:",
            "    ACME-10 flags sam LOW",
            "    ACME-10 flags nobody else");

    private static CaseResult run(Stream<String> lines) {
        return CaseRun.of(Books.of(
                                Gauges.with(List.of(ShiftGauge.INDICATORS)),
                                List.of(BOOK),
                                Catalogue.standard().keys())
                        .detect())
                .texts(Map.of("acme.case", String.join("\n", lines.toList())))
                .cases()
                .get(0);
    }

    @Test
    void canBeGivenInACase() {
        assertThat(run(CASE.stream())).satisfies(OwnFactsTest::passed);
    }

    @Test
    void areNoneInACaseThatKeepsThemWithoutATable() {
        assertThat(run(CASE.stream()
                        .filter(line -> !line.startsWith("weekend_shifts")
                                && !line.contains("person, on")
                                && !line.contains("ago")
                                && !line.contains("08-29"))
                        .map(line -> line.contains("LOW") ? "    ACME-10 silent about all" : line)
                        .filter(line -> !line.contains("else"))))
                .satisfies(OwnFactsTest::passed);
    }

    @Test
    void areUnknownInACaseThatDoesNotKeepThem() {
        assertThat(run(CASE.stream()
                        .filter(line -> !line.startsWith("kept") && !line.contains("else"))
                        .map(line -> line.contains("LOW")
                                ? "    ACME-10 not assessed about sam because REGISTER_NOT_KEPT"
                                : line)))
                .satisfies(OwnFactsTest::passed);
    }

    @Test
    void areCheckedInACaseByLineAndColumn() {
        assertThat(run(CASE.stream()
                                .map(line -> line.replace("sam, 10 days ago", "san, 10 days ago")
                                        .replace("lea, 10 days ago", "lea, tomorrow")))
                        .problems())
                .extracting(CaseProblem::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("acme.case:11:5").contains("Maybe you meant (sam)?"),
                        second -> assertThat(second)
                                .startsWith("acme.case:12:10")
                                .contains("(weekend_shifts), column (on)"));
    }

    @Test
    void areSuggestedInACase() {
        assertThat(run(CASE.stream()
                                .map(line -> line.replace("weekend_shifts:", "weekend_shift:")
                                        .replace("kept: weekend shifts", "kept: weekend shift")
                                        .replace("person, on", "persona, on")))
                        .problems())
                .extracting(CaseProblem::toString)
                .anyMatch(problem -> problem.contains("Maybe you meant (weekend_shifts:)?"))
                .anyMatch(problem -> problem.contains("Maybe you meant (weekend_shifts)?"));
    }

    @Test
    void areKeptInACaseFromADayThatHasCome() {
        assertThat(run(CASE.stream().map(line -> line.replace("since 2026-01-01", "since 2027-01-01")))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("acme.case:3:"));
    }

    private static void passed(CaseResult result) {
        assertThat(result.problems()).isEmpty();
        assertThat(result.failures()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    }
}
