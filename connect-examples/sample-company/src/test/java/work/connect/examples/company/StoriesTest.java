package work.connect.examples.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.stories.ASharedRequestBringsOneToOnesBack;
import work.connect.examples.company.stories.Expected;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.fact.Fact;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

class StoriesTest {

    private static final SampleCompany COMPANY = SampleCompany.standard();
    private static final ConnectEngine ENGINE = ConnectEngine.standard();

    private static Workplace workplace;
    private static Assessment assessment;
    private static Set<String> rules;

    @BeforeAll
    static void assessesTheCompany() {
        workplace = COMPANY.workplace();
        assessment = ENGINE.assess(workplace);
        rules = ENGINE.rules().stream().map(ListedRule::id).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> areFoundAgainAsFarAsTheirRulesExist() {
        return COMPANY.stories().stream()
                .flatMap(story -> story.expected(COMPANY.chart()).stream()
                        .map(expected -> DynamicTest.dynamicTest(
                                story.getClass().getSimpleName() + ": " + expected, () -> isMet(expected))));
    }

    private static void isMet(Expected expected) {
        if (!expected.rule().isEmpty()) {
            assumeThat(rules).contains(expected.rule());
        }
        Report report = assessment.reportFor(expected.viewer());
        assertThat(expected.isMetBy(report)).as(report.summarize()).isTrue();
    }

    @Test
    void mostPeopleAreTheSubjectOfNothingPressing() {
        assertThat(workplace.people())
                .filteredOn(person -> isPressing(assessment.reportFor(Viewer.employee(person.id()))))
                .hasSizeBetween(8, workplace.people().size() / 4);
    }

    @Test
    void manyTeamsHaveNothingPressingAtAll() {
        Set<String> troubled = workplace.people().stream()
                .filter(person -> isPressing(assessment.reportFor(Viewer.employee(person.id()))))
                .map(Person::team)
                .collect(Collectors.toSet());

        assertThat(troubled)
                .doesNotContain(
                        "night-shift", "lab", "archive", "design", "support", "billing", "front-desk", "people");
    }

    private static boolean isPressing(Report report) {
        return report.findings().stream()
                .map(Finding::severity)
                .anyMatch(severity -> severity.compareTo(Severity.MODERATE) >= 0);
    }

    @Test
    void theLeaderReadsTheSameToTheLetterWithAHarassmentReportAndWithoutIt() {
        Assessment without = ENGINE.assess(without(fact ->
                fact instanceof ConductReport || fact instanceof Reporter || fact instanceof ConductExperience));

        for (String team : List.of("counselling", "management", "people")) {
            for (int place = 0; place < 2; place++) {
                Viewer leader = Viewer.leader(COMPANY.chart().person(team, place));
                assertThat(assessment.reportFor(leader)).isEqualTo(without.reportFor(leader));
            }
        }
    }

    @Test
    void theSupportTeamWasNotWellInWinter() {
        Report report = ENGINE.assess(asAnsweredUpTo(SurveyWave.WINTER)).reportFor(leaderOf("support"));

        assertThat(report.figures())
                .filteredOn(figure -> figure.severity().compareTo(Severity.MODERATE) >= 0)
                .extracting(figure -> figure.hazard())
                .containsExactlyInAnyOrder(Hazard.LOW_SUPPORT_SUPERVISOR, Hazard.LOW_PSYCH_SAFETY);
    }

    @Test
    void trainingAloneHadNotHelpedTheBillingTeamBySpring() {
        Report report = ENGINE.assess(asAnsweredUpTo(SurveyWave.SPRING)).reportFor(leaderOf("billing"));

        assertThat(report.figures())
                .filteredOn(figure -> figure.severity() == Severity.MODERATE)
                .extracting(figure -> figure.hazard())
                .containsExactly(Hazard.LOW_SUPPORT_SUPERVISOR);
    }

    @Test
    void withoutTheSharedRequestTheDispatcherWouldStillWait() {
        String dispatcher = COMPANY.chart().person("logistics", ASharedRequestBringsOneToOnesBack.DISPATCHER);
        Workplace unheard = without(fact -> fact instanceof Interaction meeting
                && meeting.purpose() == Purpose.ONE_TO_ONE
                && meeting.to().equals(dispatcher)
                && LocalDate.ofInstant(meeting.at(), workplace.zone())
                        .isAfter(ASharedRequestBringsOneToOnesBack.SHARED));

        assertThat(ENGINE.assess(unheard).reportFor(Viewer.employee(dispatcher)).findings())
                .extracting(Finding::rule)
                .contains("REM-02");
    }

    private static Viewer leaderOf(String team) {
        return Viewer.leader(COMPANY.chart().person(team, 0));
    }

    private static Workplace asAnsweredUpTo(SurveyWave last) {
        return without(fact -> fact instanceof Measure measure
                        && measure.answeredOn() != null
                        && measure.answeredOn().isAfter(last.until())
                || fact instanceof ItemAnswer answer
                        && answer.answeredOn() != null
                        && answer.answeredOn().isAfter(last.until())
                || fact instanceof Wave wave && wave.until().isAfter(last.until()));
    }

    private static Workplace without(Predicate<Fact> unwanted) {
        Workplace.Builder builder = COMPANY.builder();
        COMPANY.tell(fact -> {
            if (!unwanted.test(fact)) {
                builder.add(fact);
            }
        });
        return builder.build();
    }
}
