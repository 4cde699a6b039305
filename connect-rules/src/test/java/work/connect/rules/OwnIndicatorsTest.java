package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.own.WeekendContact;
import example.own.WeekendGauge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Books;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.InvalidIndicatorsException;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.verify.Flagged;
import work.connect.rules.verify.RuleVerifier;

/** What a host measures itself is a fact like ours. */
class OwnIndicatorsTest {

    private static final String MANIFEST = "id = acme\nversion = 1\nengine = 1\n";
    private static final Viewer SAM = Viewer.employee("sam");

    private static final String RULE = """
            package acme.detect

            import example.own.DayKind
            import example.own.WeekendContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "acme-no-free-sundays"
                @id( "ACME-09" )
                @hazard( WORK_LIFE_IMBALANCE )
                @title( "No free Sundays" )
                @unit( PERSON )
                @asks( "Are Sundays free of work?" )
                @because( "There was contact on {days} of the last four Sundays." )
                @ladder( "days: LOW 1, MODERATE 3" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "WORKABLE_HOURS" )
            when
                Limit( rule == "acme-no-free-sundays", key == "days", $step : step, $limit : value )
                $subject : WeekendContact( kind == DayKind.SUNDAY, $days : days, days >= $limit )
            then
                flag( $subject );
            end
            """;

    /** Sam and Lea wrote to each other on this many Sundays before Monday, 28 September 2026. */
    private static Workplace.Builder wroteOnSundays(int sundays) {
        Workplace.Builder workplace = Workplace.asOf(Instant.parse("2026-09-28T08:00:00Z"), ZoneOffset.UTC)
                .keeps(Register.CONTACTS, LocalDate.parse("2026-01-01"))
                .add(Person.of("lea", "support"))
                .add(Person.of("sam", "support"));
        Instant sunday = Instant.parse("2026-09-27T10:00:00Z");
        for (int i = 0; i < sundays; i++) {
            workplace.add(Interaction.of(sunday.minusSeconds(i * 7 * 86_400L), "sam", "lea"));
        }
        return workplace;
    }

    private static RuleBook book(String rule) {
        return new RuleBook("acme", "1", Map.of("book.properties", MANIFEST, "rules/weekend.drl", rule));
    }

    private static ConnectEngine engine() {
        return ConnectEngine.builder()
                .indicators(WeekendGauge.INDICATORS)
                .rules(book(RULE))
                .build();
    }

    @Test
    void aRuleAsksForThemAndItsSentenceReachesThePerson() {
        Report report = engine().assess(wroteOnSundays(3).build()).reportFor(SAM);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("ACME-09"))
                .singleElement()
                .returns(Severity.MODERATE, Finding::severity)
                .returns(Hazard.WORK_LIFE_IMBALANCE, Finding::hazard)
                .returns("No free Sundays", Finding::title)
                .returns("There was contact on 3 of the last four Sundays.", Finding::because);
    }

    @Test
    void decidesAtItsLimits() {
        RuleVerifier verifier = RuleVerifier.of(Books.of(
                        Gauges.with(List.of(WeekendGauge.INDICATORS)),
                        List.of(book(RULE)),
                        Catalogue.standard().keys())
                .detect());
        verifier.given(wroteOnSundays(0)).rule("ACME-09").staysSilent();
        verifier.given(wroteOnSundays(1))
                .rule("ACME-09")
                .flagsExactly(Flagged.person("sam", Severity.LOW), Flagged.person("lea", Severity.LOW));
        verifier.given(wroteOnSundays(2))
                .rule("ACME-09")
                .flagsExactly(Flagged.person("sam", Severity.LOW), Flagged.person("lea", Severity.LOW));
    }

    @Test
    void whereTheyCannotBeMeasuredTheRuleIsNotAssessed() {
        Workplace workplace = Workplace.asOf(Instant.parse("2026-09-28T08:00:00Z"), ZoneOffset.UTC)
                .add(Person.of("sam", "support"))
                .build();
        assertThat(engine().assess(workplace).reportFor(SAM).notAssessed())
                .extracting(NotAssessed::rule)
                .contains("ACME-09");
    }

    @Test
    void whoMayKnowFollowsFromTheirClass() {
        assertThat(engine().rules())
                .filteredOn(rule -> rule.id().equals("ACME-09"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.classes()).contains(DisclosureClass.PERSONAL_CONDITION));
        Viewer lea = Viewer.leader("lea");
        Workplace led =
                wroteOnSundays(3).add(Person.of("kim", "support").ledBy("lea")).build();
        assertThat(engine().assess(led).reportFor(lea).findings())
                .noneMatch(finding -> finding.rule().equals("ACME-09"));
    }

    @Test
    void theCheckKnowsTheirNamesAndSuggestsThem() {
        assertThatThrownBy(() -> ConnectEngine.builder()
                        .indicators(WeekendGauge.INDICATORS)
                        .rules(book(RULE.replace("WeekendContact(", "WeekendContacts(")
                                .replace("days >=", "dais >=")
                                .replace("DayKind.SUNDAY", "DayKind.SUNDY")))
                        .build())
                .asInstanceOf(InstanceOfAssertFactories.throwable(RuleFilesException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(RuleProblem::hint)
                        .anyMatch(hint -> hint.contains("WeekendContact")));
        assertThatThrownBy(() -> ConnectEngine.builder()
                        .indicators(WeekendGauge.INDICATORS)
                        .rules(book(RULE.replace("days >=", "dais >=").replace("DayKind.SUNDAY", "DayKind.SUNDY")))
                        .build())
                .asInstanceOf(InstanceOfAssertFactories.throwable(RuleFilesException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(RuleProblem::hint)
                        .anyMatch(hint -> hint.contains("SUNDAY"))
                        .anyMatch(hint -> hint.contains("days")));
    }

    @Test
    void withoutThemTheBookIsRefused() {
        assertThatThrownBy(() -> ConnectEngine.builder().rules(book(RULE)).build())
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("WeekendContact");
    }

    @Test
    void ourRulesFindTheSameBesideThem() {
        Workplace workplace = wroteOnSundays(4).build();
        assertThat(ConnectEngine.builder()
                        .indicators(WeekendGauge.INDICATORS)
                        .build()
                        .assess(workplace)
                        .reportFor(SAM))
                .isEqualTo(ConnectEngine.standard().assess(workplace).reportFor(SAM));
    }

    /** In a class of another. */
    public record Nested(String person) implements Indicator {
        @Override
        public Subject subject() {
            return Subject.person(person);
        }
    }

    @Test
    void allThatIsWrongWithThemIsToldAtOnce() {
        OwnIndicators wrong =
                () -> List.of(GaugeMaker.of(ground -> new Gauge() {}, example.own.LeaderContact.class, Nested.class));
        assertThatThrownBy(() -> Gauges.with(List.of(wrong)))
                .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidIndicatorsException.class))
                .extracting(InvalidIndicatorsException::problems, InstanceOfAssertFactories.list(String.class))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).contains("Nested").contains("public record of its own file"),
                        problem -> assertThat(problem).contains("hardly be told from"),
                        problem -> assertThat(problem).contains("LeaderContact does not say what it means"),
                        problem -> assertThat(problem).contains("LeaderContact.share holds a double"),
                        problem -> assertThat(problem).contains("LeaderContact.share does not say what it means"),
                        problem -> assertThat(problem).contains("LeaderContact.group is in the key"),
                        problem -> assertThat(problem).contains("no key that begins with whom it is about"),
                        problem -> assertThat(problem).contains("how many people stand behind it"));
    }

    @Test
    void aGaugeThatMeasuresAnotherSubjectIsStopped() {
        OwnIndicators ofAnother = () -> List.of(GaugeMaker.of(
                ground -> new Gauge() {
                    @Override
                    public void person(int person, Readings readings) {
                        readings.add(new WeekendContact("lea", example.own.DayKind.SUNDAY, 1));
                    }
                },
                WeekendContact.class));
        ConnectEngine engine =
                ConnectEngine.builder().indicators(ofAnother).rules(book(RULE)).build();
        Workplace workplace = wroteOnSundays(1).build();
        assertThatThrownBy(() -> engine.assess(workplace))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another subject");
    }
}
