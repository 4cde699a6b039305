package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.closeTie;
import static work.connect.rules.rule.GivenTeams.has;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.intervention;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.oneToOne;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.strain;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.TieSource;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;

/** What is likely to help, and what must not be offered. */
class AdviceTest {

    private static final Viewer HANDLER = Viewer.caseHandler("somebody-from-outside");
    private static final Viewer SAM = Viewer.employee("sam");

    private static Person sam() {
        return Person.of("sam", "a").ledBy("a1").answeredTies(true);
    }

    /** Sam has no tie and has not met a1, who leads; the other members are a2 to a5. */
    private static Workplace.Builder alone(Person sam) {
        return workplaceAskingForTies()
                .keeps(Register.ONE_TO_ONES, TODAY.minusDays(50))
                .addAll(team("a", 5, 5))
                .add(sam);
    }

    private static Workplace.Builder aloneAndInConflict() {
        return alone(sam()).add(conflict("sam", "a2").recordedBy("sam"));
    }

    /** The same, where nobody keeps a record of one-to-ones. */
    private static Workplace.Builder tiesAskedAndInConflict() {
        return workplaceAskingForTies()
                .addAll(team("a", 5, 5))
                .add(sam())
                .add(conflict("sam", "a2").recordedBy("sam"));
    }

    private static Conflict conflict(String one, String other) {
        return Conflict.between("c-" + one + "-" + other, one, other).openedOn(TODAY.minusDays(40));
    }

    private static ConductReport harassmentOf(String person) {
        return ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, TODAY.minusDays(3), person);
    }

    /** Little of all that the rules look at is well. */
    private static Workplace.Builder everythingAtOnce() {
        Workplace.Builder workplace = alone(sam())
                .keeps(Register.CONFLICTS, LONG_AGO)
                .addAll(team("b", 8, 8))
                .addAll(team("c", 6, 6))
                .addAll(team("d", 6, 6))
                .addAll(team("e", 6, 6))
                .add(help("a1", "a2"));
        for (String team : List.of("a", "b", "c", "d", "e")) {
            workplace.add(support(team, "20", 6)).add(safety(team, "2", 6));
        }
        for (int i = 1; i <= 7; i++) {
            workplace.add(conflict("b" + i, "b" + (i + 1)).recordedBy("b1"));
        }
        return workplace.add(conflict("sam", "a2").recordedBy("sam").acknowledgedBy("a1"));
    }

    private static Workplace.Builder everythingAtOnceAndReports() {
        Workplace.Builder workplace = everythingAtOnce();
        for (int i = 1; i <= 3; i++) {
            workplace
                    .add(ConductReport.of("r" + i, ConductNature.SEXUAL_HARASSMENT, TODAY, "c" + i))
                    .add(Reporter.of("r" + i, "c" + i));
        }
        return workplace;
    }

    static Stream<Viewer> readers() {
        return Stream.concat(
                Stream.of(SAM, Viewer.employee("c1"), Viewer.leader("a1"), Viewer.leader("b1"), HANDLER),
                GivenTeams.GROUP_READERS.stream());
    }

    private static Set<String> everybodySpokenOf(Report report) {
        return report.plan().stream()
                .flatMap(action -> Stream.of(action.about().split(", ")))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void plansAtMostFiveActionsForEachOne(Viewer reader) {
        Report report = report(everythingAtOnceAndReports(), reader);

        assertThat(everybodySpokenOf(report))
                .isNotEmpty()
                .allSatisfy(about -> assertThat(plan(report, about)).hasSizeLessThanOrEqualTo(5));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void plansEachActionOnceForEachOne(Viewer reader) {
        Report report = report(everythingAtOnceAndReports(), reader);

        assertThat(everybodySpokenOf(report))
                .isNotEmpty()
                .allSatisfy(about -> assertThat(plan(report, about)).doesNotHaveDuplicates());
    }

    static Stream<Viewer> thosePlanningForOthers() {
        return Stream.concat(Stream.of(HANDLER), GivenTeams.GROUP_READERS.stream());
    }

    private static Set<String> pressing(Report report) {
        Stream<String> findings = report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.MODERATE))
                .map(Finding::about);
        Stream<String> figures = report.viewer().equals(HANDLER)
                ? Stream.empty()
                : report.figures().stream()
                        .filter(figure -> figure.severity().isAtLeast(Severity.MODERATE))
                        .map(figure -> figure.group().toString());
        return Stream.concat(findings, figures).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("thosePlanningForOthers")
    void plansNothingPressingWithoutThoseConcerned(Viewer reader) {
        Report report = report(everythingAtOnceAndReports(), reader);

        assertThat(pressing(report))
                .isNotEmpty()
                .allSatisfy(
                        about -> assertThat(plan(report, about)).containsAnyOf("CONSULT_PEOPLE", "HEAR_SEPARATELY"));
    }

    @ParameterizedTest
    @CsvSource({"team a", "sam"})
    void hasALeaderAskThoseConcernedWhenItIsPressing(String about) {
        Report report = report(everythingAtOnce(), Viewer.leader("a1"));

        assertThat(plan(report, about)).contains("CONSULT_PEOPLE");
    }

    @Test
    void advisesALeaderAboutAConflictToClarifyRolesAndNothingElse() {
        Workplace.Builder workplace =
                workplace().addAll(team("a", 5)).add(conflict("a2", "a3").recordedBy("a1"));

        assertThat(plan(report(workplace, Viewer.leader("a1")))).containsExactly("CLARIFY_ROLES");
    }

    /** Sam has no tie; what else there is to know of Sam is not asked. */
    private static Workplace.Builder lonely(Person sam) {
        return workplaceAskingForTies().addAll(team("a", 5, 5)).add(sam);
    }

    @ParameterizedTest
    @EnumSource(Preference.class)
    void aWishRemovesWhatItRulesOutAndNothingElse(Preference wish) {
        List<String> allowed = plan(report(lonely(sam()), SAM)).stream()
                .filter(action -> !intervention(action).vetoedBy().contains(wish))
                .toList();

        assertThat(plan(report(lonely(sam().preferring(wish)), SAM)))
                .containsSubsequence(allowed)
                .noneMatch(action -> intervention(action).vetoedBy().contains(wish));
    }

    @Test
    void suggestsLunchToWhoIsAloneAndHasNoWish() {
        assertThat(plan(report(lonely(sam()), SAM))).contains("LUNCH");
    }

    @Test
    void suggestsNoLunchToWhoWantsNoSocialEvents() {
        assertThat(plan(report(lonely(sam().preferring(Preference.NO_SOCIAL_EVENTS)), SAM)))
                .isNotEmpty()
                .doesNotContain("LUNCH");
    }

    @Test
    void tellsTheFirstStepToThoseWhoActAndToNobodyElse() {
        assertThat(report(lonely(sam()), SAM).plan())
                .allSatisfy(action -> assertThat(action.firstStep())
                        .isEqualTo(intervention(action.intervention())
                                .firstStepFor(Audience.PERSON)
                                .orElse(null)))
                .anyMatch(action -> action.firstStep() != null)
                .anyMatch(action -> action.firstStep() == null);
    }

    @Test
    void saysWhoActs() {
        assertThat(report(lonely(sam()), SAM).plan())
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.by())
                        .isSorted()
                        .containsExactlyInAnyOrderElementsOf(
                                intervention(action.intervention()).by()));
    }

    @ParameterizedTest
    @EnumSource(Preference.class)
    void aWishChangesNobodyElsesPlan(Preference wish) {
        Viewer colleague = Viewer.employee("a2");

        assertThat(report(alone(sam().preferring(wish)), colleague).plan())
                .isEqualTo(report(alone(sam()), colleague).plan());
    }

    static Stream<Viewer> othersThanSam() {
        return Stream.concat(
                Stream.of(Viewer.leader("a1"), Viewer.employee("a1"), HANDLER), GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("othersThanSam")
    void aWishIsSeenByNobodyElse(Viewer reader) {
        Person wishing = sam().preferring(Preference.values());

        assertThat(report(alone(wishing), reader)).isEqualTo(report(alone(sam()), reader));
    }

    @Test
    void suggestsGoingToTheLeaderWhenNothingSpeaksAgainstIt() {
        assertThat(plan(report(aloneAndInConflict(), SAM))).anyMatch(action -> has(action, Trait.THROUGH_LEADER));
    }

    @Test
    void suggestsSocialAndJointActionsWhenNothingSpeaksAgainstIt() {
        assertThat(plan(report(tiesAskedAndInConflict(), SAM)))
                .anyMatch(action -> has(action, Trait.SOCIAL))
                .anyMatch(action -> has(action, Trait.JOINT));
    }

    @Test
    void sparesTheOneAffectedWhatCouldHarm() {
        Report report = report(aloneAndInConflict().add(harassmentOf("sam")), SAM);

        assertThat(plan(report))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER));
    }

    @Test
    void stillHelpsTheOneAffectedInEachMatter() {
        Report report = report(aloneAndInConflict().add(harassmentOf("sam")), SAM);

        assertThat(everybodySpokenOf(report)).containsExactlyInAnyOrder("report r1", "you", "you and a2");
    }

    @Test
    void sparesNobodyOnceTheCaseIsClosed() {
        ConductReport closed = harassmentOf("sam").closedOn(TODAY);

        assertThat(report(aloneAndInConflict().add(closed), SAM).plan())
                .isEqualTo(report(aloneAndInConflict(), SAM).plan());
    }

    @Test
    void offersTheHandlerToBringPeopleTogetherWhenNothingIsReported() {
        Workplace.Builder workplace = workplace().addAll(team("a", 5)).add(conflict("a2", "a3"));

        assertThat(plan(report(workplace, HANDLER), "a2 and a3")).anyMatch(action -> has(action, Trait.JOINT));
    }

    @ParameterizedTest
    @CsvSource({"a2, a5", "a3, a5", "a5, a2", "a5, a3"})
    void bringsNobodyTogetherWhomAReportTouches(String affected, String concerned) {
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 5))
                .add(conflict("a2", "a3"))
                .add(harassmentOf(affected).concerning(concerned));

        assertThat(plan(report(workplace, HANDLER), "a2 and a3"))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER));
    }

    @Test
    void stillBringsOthersTogether() {
        Workplace.Builder workplace = workplace()
                .addAll(team("a", 6))
                .add(conflict("a2", "a3"))
                .add(harassmentOf("a5").concerning("a6"));

        assertThat(plan(report(workplace, HANDLER), "a2 and a3")).anyMatch(action -> has(action, Trait.JOINT));
    }

    static Stream<Viewer> thoseWhoMayNotKnow() {
        return Stream.of(Viewer.leader("a1"), Viewer.employee("a1"), Viewer.employee("a2"), Viewer.caseHandler("a2"));
    }

    @ParameterizedTest
    @MethodSource("thoseWhoMayNotKnow")
    void noPlanTellsOfAReportThatTheReaderMayNotKnowOf(Viewer reader) {
        Workplace.Builder quiet = aloneAndInConflict();
        Workplace.Builder reported =
                aloneAndInConflict().add(harassmentOf("sam").concerning("a2"));

        assertThat(report(reported, reader)).isEqualTo(report(quiet, reader));
    }

    @Test
    void asksNobodyToBeSocialWhoNamedAStrainedTie() {
        Report report = report(tiesAskedAndInConflict().add(strain("sam", "a4")), SAM);

        assertThat(plan(report))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.SOCIAL, Trait.JOINT, Trait.VENTING));
    }

    @Test
    void takesNothingFromThePlanForAStrainedTieThatTheHostPutOnRecord() {
        assertThat(report(tiesAskedAndInConflict().add(strain("sam", "a4").saidBy(TieSource.ON_RECORD)), SAM)
                        .plan())
                .isEqualTo(report(tiesAskedAndInConflict(), SAM).plan());
    }

    @Test
    void takesNothingFromThePlanForATieThatOthersCallStrained() {
        assertThat(report(tiesAskedAndInConflict().add(strain("a4", "sam")), SAM)
                        .plan())
                .isEqualTo(report(tiesAskedAndInConflict(), SAM).plan());
    }

    @Test
    void asksNothingInPersonOfThoseWhoWorkRemotely() {
        assertThat(plan(report(lonely(sam().working(WorkMode.REMOTE)), SAM)))
                .isNotEmpty()
                .noneMatch(action -> has(action, Trait.IN_PERSON));
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkMode.class,
            names = {"ON_SITE", "HYBRID"})
    void offersTheRestWhatNeedsAPlace(WorkMode mode) {
        assertThat(plan(report(lonely(sam().working(mode)), SAM))).anyMatch(action -> has(action, Trait.IN_PERSON));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void ordersActionsByHowDeepTheyReach(Viewer reader) {
        Report report = report(everythingAtOnce(), reader);

        assertThat(everybodySpokenOf(report))
                .allSatisfy(about -> assertThat(levels(report, about)).isSortedAccordingTo(Comparator.naturalOrder()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void putsFirmerEvidenceFirstWhereActionsReachAsDeep(Viewer reader) {
        Report report = report(everythingAtOnce(), reader);

        assertThat(everybodySpokenOf(report))
                .allSatisfy(about -> assertThat(plan(report, about).stream()
                                .map(GivenTeams::intervention)
                                .toList())
                        .isSortedAccordingTo(
                                Comparator.comparing(Intervention::level).thenComparing(Intervention::evidence)));
    }

    private static List<ControlLevel> levels(Report report, String about) {
        return plan(report, about).stream()
                .map(action -> intervention(action).level())
                .toList();
    }

    @Test
    void plansForTheOneAffectedInTheOrderOfTheRule() {
        Workplace.Builder workplace = workplace().addAll(team("a", 5)).add(harassmentOf("a2"));

        assertThat(plan(report(workplace, Viewer.employee("a2"))))
                .containsExactly(
                        "IMMEDIATE_SAFETY", "CLINICAL_SUPPORT", "NO_DETRIMENT", "FORMAL_REPORT", "INTERIM_SEPARATION");
    }

    @Test
    void plansForTheHandlerOfAReportInTheOrderOfTheRule() {
        Workplace.Builder workplace = workplace().addAll(team("a", 5)).add(harassmentOf("a2"));

        assertThat(plan(report(workplace, HANDLER)))
                .containsExactly(
                        "IMMEDIATE_SAFETY", "CLINICAL_SUPPORT", "CONSULT_PEOPLE", "NO_DETRIMENT", "FORMAL_REPORT");
    }

    static Stream<Workplace.Builder> wellAndUnwell() {
        Workplace.Builder wellOff = ofTen(support("a", "90", 10), safety("a", "7", 10));
        Workplace.Builder nothingKnown = ofTen();
        Workplace.Builder hidden = ofTen(safety("a", "2", 4));
        return Stream.of(wellOff, nothingKnown, hidden, everythingAtOnce(), everythingAtOnceAndReports());
    }

    @ParameterizedTest
    @MethodSource("wellAndUnwell")
    void remindsEveryLeaderOfTheSmallRoutine(Workplace.Builder workplace) {
        assertThat(report(workplace, Viewer.leader("a1")).plan())
                .filteredOn(action -> action.intervention().equals("TEAM_ROUTINE"))
                .extracting(Recommendation::about)
                .containsExactly("every team");
    }

    static Stream<Viewer> othersThanLeaders() {
        return Stream.concat(Stream.of(Viewer.employee("a1"), HANDLER), GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("othersThanLeaders")
    void remindsNobodyElseOfTheRoutine(Viewer reader) {
        assertThat(report(everythingAtOnce(), reader).plan())
                .extracting(Recommendation::intervention)
                .doesNotContain("TEAM_ROUTINE");
    }

    /** The two are a2 and a3; b1 is tied well to both. */
    private static Workplace.Builder conflictWithAMediator() {
        return workplace()
                .addAll(team("a", 5))
                .addAll(team("b", 6))
                .add(conflict("a2", "a3").recordedBy("a2").acknowledgedBy("a1"))
                .add(help("b1", "a2"))
                .add(help("a3", "b1"));
    }

    private static String wordings(Workplace.Builder workplace, Viewer reader) {
        return report(workplace, reader).plan().stream()
                .map(Recommendation::wording)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void namesAMediatorToTheHandler() {
        assertThat(wordings(conflictWithAMediator(), HANDLER)).contains("On record with a good tie to both: b1.");
    }

    static Stream<Viewer> othersThanTheHandler() {
        return Stream.concat(
                Stream.of(Viewer.employee("a2"), Viewer.leader("a1"), Viewer.employee("b1"), Viewer.leader("b1")),
                GivenTeams.GROUP_READERS.stream());
    }

    @ParameterizedTest
    @MethodSource("othersThanTheHandler")
    void namesAMediatorToNobodyElse(Viewer reader) {
        assertThat(wordings(conflictWithAMediator(), reader)).doesNotContain("good tie", "b1");
    }

    @Test
    void namesNobodyWhoIsTiedToOneOfTheTwoAlone() {
        Workplace.Builder workplace = conflictWithAMediator().add(help("b2", "a2"));

        assertThat(wordings(workplace, HANDLER))
                .contains("good tie to both: b1.")
                .doesNotContain("b2");
    }

    @Test
    void namesNobodyWithAStrainedTieToEither() {
        Workplace.Builder workplace = conflictWithAMediator().add(strain("a2", "b1"));

        assertThat(wordings(workplace, HANDLER)).isNotEmpty().doesNotContain("good tie");
    }

    @Test
    void namesNoLeaderOfAParty() {
        Workplace.Builder workplace =
                conflictWithAMediator().addAll(closeTie("a1", "a2")).addAll(closeTie("a1", "a3"));

        assertThat(wordings(workplace, HANDLER)).contains("good tie to both: b1.");
    }

    @Test
    void namesNobodyWhomAPartyLeads() {
        Workplace.Builder workplace = conflictWithAMediator()
                .add(Person.of("lee", "c").ledBy("a2"))
                .add(help("lee", "a2"))
                .add(help("lee", "a3"));

        assertThat(wordings(workplace, HANDLER)).contains("good tie to both: b1.");
    }

    @Test
    void namesAtMostFiveMediators() {
        Workplace.Builder workplace = conflictWithAMediator();
        for (int i = 2; i <= 6; i++) {
            workplace.add(help("b" + i, "a2")).add(help("b" + i, "a3"));
        }

        assertThat(wordings(workplace, HANDLER)).contains("good tie to both: b1, b2, b3, b4, b5.");
    }

    /** Everybody whom a1 leads has met a1 today, but for those said otherwise. */
    private static Workplace.Builder lastMet(int daysOfA2, int daysOfA3) {
        return workplace()
                .keeps(Register.ONE_TO_ONES, LONG_AGO)
                .addAll(team("a", 4))
                .add(oneToOne(daysOfA2, "a1", "a2"))
                .add(oneToOne(daysOfA3, "a3", "a1"))
                .add(oneToOne(0, "a1", "a4"));
    }

    private static List<String> abouts(Workplace.Builder workplace, Viewer reader) {
        return report(workplace, reader).plan().stream()
                .map(Recommendation::about)
                .filter(about -> !about.equals("every team"))
                .distinct()
                .toList();
    }

    @Test
    void peopleWithEqualPlansShareOne() {
        assertThat(abouts(lastMet(43, 43), Viewer.leader("a1"))).containsExactly("a2, a3");
    }

    @Test
    void peopleWithDifferentPlansShareNone() {
        assertThat(abouts(lastMet(15, 43), Viewer.leader("a1"))).containsExactly("a3", "a2");
    }

    @Test
    void teamsWithEqualPlansShareOne() {
        Workplace.Builder workplace =
                ofTen(safety("a", "2", 10)).addAll(team("b", 6)).add(safety("b", "3.5", 6));

        assertThat(abouts(workplace, Viewer.wellbeing())).containsExactly("team a, team b");
    }
}
