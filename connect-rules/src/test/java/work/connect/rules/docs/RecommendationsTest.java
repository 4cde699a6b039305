package work.connect.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;
import work.connect.rules.detect.DetectRule;

/** What the rules recommend suits those who read it. */
class RecommendationsTest {

    /** Shown whatever was found, so that no rule names it. */
    private static final Set<String> CONSTANT = Set.of("TEAM_ROUTINE");

    private static final Set<String> CONSULTING = Set.of("CONSULT_PEOPLE", "HEAR_SEPARATELY");

    /** Whoever may read a finding about conduct without being told of it as a figure. */
    private static final Set<Audience> NEAR_A_CASE = Set.of(Audience.PERSON, Audience.CASE_HANDLER);

    private static Stream<Intervention> recommended(DetectRule rule) {
        return rule.rule().actions().stream().map(Shipped::intervention);
    }

    private static boolean isPressing(DetectRule rule) {
        return rule.rule().ladder().rungs().stream()
                .anyMatch(rung -> rung.severity().isAtLeast(Severity.MODERATE));
    }

    private static Stream<DetectRule> pressing() {
        return Shipped.rules().stream().filter(RecommendationsTest::isPressing);
    }

    private static String name(DetectRule rule) {
        return rule.rule().name();
    }

    @Test
    void everyInterventionIsRecommendedToSomebodyWhoIsToldIt() {
        Set<String> told = Shipped.rules().stream()
                .flatMap(rule -> recommended(rule)
                        .filter(intervention -> Readers.of(rule).stream().anyMatch(intervention::isFor)))
                .map(Intervention::key)
                .collect(Collectors.toSet());

        assertThat(Shipped.interventions().stream()
                        .map(Intervention::key)
                        .filter(key -> !told.contains(key))
                        .filter(key -> !CONSTANT.contains(key)))
                .isEmpty();
    }

    @Test
    void everyReaderOfAFindingIsToldSomethingToDo() {
        Map<String, Set<Audience>> leftAlone = new TreeMap<>();
        Shipped.rules()
                .forEach(rule -> leftAlone.put(
                        name(rule),
                        Readers.of(rule).stream()
                                .filter(audience ->
                                        recommended(rule).noneMatch(intervention -> intervention.isFor(audience)))
                                .collect(Collectors.toSet())));
        leftAlone.values().removeIf(Set::isEmpty);

        assertThat(leftAlone).isEmpty();
    }

    @Test
    void whatPressesOnATeamChangesTheWork() {
        assertThat(pressing()
                        .filter(rule -> rule.rule().unit() == Unit.TEAM)
                        .filter(rule -> recommended(rule)
                                .noneMatch(intervention -> intervention.level() == ControlLevel.DESIGN))
                        .map(RecommendationsTest::name))
                .isEmpty();
    }

    @Test
    void whatPressesIsNeverPlannedWithoutThoseConcerned() {
        assertThat(pressing()
                        .filter(rule -> rule.rule().actions().stream().noneMatch(CONSULTING::contains))
                        .map(RecommendationsTest::name))
                .isEmpty();
    }

    /** What one person alone is told is theirs; it has no other owner. */
    @Test
    void whatPressesHasAnOwnerAndIsReviewed() {
        assertThat(pressing()
                        .filter(rule -> !Readers.of(rule).equals(Set.of(Audience.PERSON)))
                        .filter(rule -> !rule.rule().actions().contains("OWNER_AND_REVIEW"))
                        .map(RecommendationsTest::name))
                .isEmpty();
    }

    @Test
    void whereConductIsInQuestionNothingIsSocialOrJointOrVentingOrThroughTheLeader() {
        Map<String, Set<String>> unsafe = new TreeMap<>();
        Shipped.rules().stream()
                .filter(rule -> rule.classes().contains(DisclosureClass.CONDUCT))
                .forEach(rule -> unsafe.put(
                        name(rule),
                        recommended(rule)
                                .filter(intervention -> NEAR_A_CASE.stream().anyMatch(intervention::isFor))
                                .filter(RecommendationsTest::canHarm)
                                .map(Intervention::key)
                                .collect(Collectors.toSet())));
        unsafe.values().removeIf(Set::isEmpty);

        assertThat(unsafe).isEmpty();
    }

    private static boolean canHarm(Intervention intervention) {
        return Stream.of(Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER)
                .anyMatch(intervention::is);
    }

    @Test
    void noActionIsNamedTwice() {
        assertThat(Shipped.rules())
                .allSatisfy(
                        rule -> assertThat(rule.rule().actions()).as(name(rule)).doesNotHaveDuplicates());
    }
}
