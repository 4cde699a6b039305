package work.connect.examples.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.stories.ASharedRequestBringsOneToOnesBack;
import work.connect.examples.company.stories.Expected;
import work.connect.examples.company.stories.RedesignedWorkReducesAbuse;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.fact.Fact;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.io.json.ReportJson;
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

    @BeforeAll
    static void assessesTheCompany() {
        workplace = COMPANY.workplace();
        assessment = ENGINE.assess(workplace);
    }

    @TestFactory
    Stream<DynamicTest> areFoundAsTheyAreWritten() {
        return COMPANY.stories().stream()
                .flatMap(story -> story.expected(COMPANY.chart()).stream()
                        .map(expected -> DynamicTest.dynamicTest(
                                story.getClass().getSimpleName() + ": " + expected, () -> isMet(expected))));
    }

    private static void isMet(Expected expected) {
        Report report = assessment.reportFor(expected.viewer());
        assertThat(expected.isMetBy(report)).as(report.summarize()).isTrue();
    }

    @Test
    void nameRulesThatExist() {
        assertThat(COMPANY.stories())
                .flatExtracting(story -> story.expected(COMPANY.chart()))
                .flatExtracting(Expected::rules)
                .isNotEmpty()
                .isSubsetOf(ENGINE.rules().stream().map(ListedRule::id).collect(Collectors.toSet()));
    }

    @Test
    void noMoreThanAQuarterOfThePeopleAreTheSubjectOfAnythingPressing() {
        Set<String> pressed = new TreeSet<>();
        for (Person person : workplace.people()) {
            if (isPressing(assessment.reportFor(Viewer.employee(person.id())))) {
                pressed.add(person.id());
            }
        }
        leaders().stream()
                .flatMap(leader -> assessment.reportFor(leader).findings().stream())
                .filter(StoriesTest::isPressing)
                .map(Finding::about)
                .filter(about -> workplace.positionOf(about) >= 0)
                .forEach(pressed::add);

        assertThat(pressed).hasSizeBetween(8, workplace.people().size() / 4);
    }

    @Test
    void nobodyInATeamThatIsWellReadsOfAnything() {
        Set<String> told = workplace.people().stream()
                .filter(person -> isTold(Viewer.employee(person.id())) || isTold(Viewer.leader(person.id())))
                .map(Person::team)
                .collect(Collectors.toSet());

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "counselling", "field-service", "front-desk", "platform", "quality", "sales");
    }

    private static boolean isTold(Viewer viewer) {
        return !assessment.reportFor(viewer).findings().isEmpty();
    }

    @Test
    void nobodyIsShownATroublingFigureOfATeamThatIsWell() {
        List<Viewer> viewers = new ArrayList<>(leaders());
        viewers.addAll(List.of(Viewer.organisation(), Viewer.wellbeing(), Viewer.workerRepresentative()));
        workplace.people().forEach(person -> viewers.add(Viewer.employee(person.id())));

        assertThat(viewers)
                .flatExtracting(viewer -> assessment.reportFor(viewer).figures())
                .filteredOn(figure -> figure.severity() != Severity.NONE)
                .extracting(Figure::group)
                .containsOnly(Subject.team("field-service"), Subject.team("quality"));
    }

    private static boolean isPressing(Report report) {
        return report.findings().stream().anyMatch(StoriesTest::isPressing);
    }

    private static boolean isPressing(Finding finding) {
        return finding.severity().compareTo(Severity.MODERATE) >= 0;
    }

    @Test
    void everyLeaderReadsTheSameToTheByteWithAHarassmentReportAndWithoutIt() throws IOException {
        Assessment without = ENGINE.assess(without(fact ->
                fact instanceof ConductReport || fact instanceof Reporter || fact instanceof ConductExperience));

        for (Viewer leader : leaders()) {
            Report with = assessment.reportFor(leader);
            assertThat(with.summarize()).isEqualTo(without.reportFor(leader).summarize());
            assertThat(json(with)).isEqualTo(json(without.reportFor(leader)));
        }
    }

    private static List<Viewer> leaders() {
        return workplace.people().stream()
                .map(Person::id)
                .filter(id -> !workplace.teamsLedBy(id).isEmpty())
                .map(Viewer::leader)
                .toList();
    }

    private static byte[] json(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportJson.write(report, bytes);
        return bytes.toByteArray();
    }

    @Test
    void theSupportTeamWasNotWellInWinter() {
        Report report = ENGINE.assess(asKnownAfter(SurveyWave.WINTER)).reportFor(leaderOf("support"));

        assertThat(report.figures())
                .filteredOn(figure -> figure.severity().compareTo(Severity.MODERATE) >= 0)
                .extracting(Figure::hazard)
                .containsExactlyInAnyOrder(
                        Hazard.LOW_SUPPORT_SUPERVISOR, Hazard.LOW_PSYCH_SAFETY, Hazard.LOW_TRUST_MANAGER);
    }

    @Test
    void trainingAloneHadNotHelpedTheBillingTeamBySpring() {
        Report report = ENGINE.assess(asKnownAfter(SurveyWave.SPRING)).reportFor(leaderOf("billing"));

        assertThat(report.figures())
                .filteredOn(figure -> figure.severity().compareTo(Severity.MODERATE) >= 0)
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.hazard()).isEqualTo(Hazard.LOW_SUPPORT_SUPERVISOR);
                    assertThat(figure.severity()).isGreaterThanOrEqualTo(Severity.HIGH);
                    assertThat(figure.reasons()).anyMatch(reason -> reason.contains("has not changed it"));
                });
    }

    @Test
    void hadTheCounterNotBeenRedesignedTheAbuseWouldBePressing() {
        long later = ChronoUnit.DAYS.between(RedesignedWorkReducesAbuse.REDESIGNED, Days.LAST);
        Workplace.Builder builder = COMPANY.builder();
        COMPANY.tell(fact -> {
            if (fact instanceof ThirdPartyIncident incident) {
                if (incident.on().isBefore(RedesignedWorkReducesAbuse.REDESIGNED)) {
                    LocalDate day = incident.on().plusDays(later);
                    builder.add(ThirdPartyIncident.of(incident.id(), incident.kind(), day, incident.source())
                            .in(incident.team())
                            .followedUpOn(day));
                }
            } else if (!(fact instanceof ActionTaken action && "front-desk".equals(action.team()))) {
                builder.add(fact);
            }
        });

        assertThat(ENGINE.assess(builder.build())
                        .reportFor(leaderOf("front-desk"))
                        .findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("TPA-01", Severity.HIGH));
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

    /** Without the answers of later waves, and without what was agreed later. */
    private static Workplace asKnownAfter(SurveyWave last) {
        return without(fact -> fact instanceof Measure measure && isLater(measure.answeredOn(), last)
                || fact instanceof ItemAnswer answer && isLater(answer.answeredOn(), last)
                || fact instanceof Wave wave && isLater(wave.until(), last)
                || fact instanceof ActionTaken action && isLater(action.agreedOn(), last));
    }

    private static boolean isLater(@Nullable LocalDate day, SurveyWave wave) {
        return day != null && day.isAfter(wave.until());
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
