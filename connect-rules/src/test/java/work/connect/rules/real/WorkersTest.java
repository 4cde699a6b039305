package work.connect.rules.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.people.Person;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

/** Workers who answered for themselves, each at another workplace; what they answered speaks to them alone. */
class WorkersTest {

    private static final LocalDate ANSWERED = LocalDate.parse("2010-06-30");

    /**
     * What each item asks about, by the questionnaire our reference scales come from: its scale of recognition asks about
     * respect as well as praise, and management is those who lead the organisation.
     */
    private static final Map<String, Construct> MEANING = Map.of(
            "coworker_support", Construct.COWORKER_SUPPORT,
            "coworker_interest", Construct.SENSE_OF_COMMUNITY,
            "supervisor_support", Construct.SUPERVISOR_SUPPORT,
            "supervisor_help", Construct.SUPERVISOR_SUPPORT,
            "trust_in_management", Construct.TRUST_IN_SENIOR_LEADERS,
            "respect", Construct.RECOGNITION,
            "recognition", Construct.RECOGNITION);

    /** Who answers that they were threatened or harassed opened no case by it. */
    private static final Map<String, ConductNature> HARM = Map.of(
            "harassed", ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            "sexually_harassed", ConductNature.SEXUAL_HARASSMENT);

    /** What fits somebody who was harassed: safety, a way to report, protection, help. */
    private static final Set<String> FITTING = Set.of(
            "IMMEDIATE_SAFETY",
            "INDEPENDENT_VOICE",
            "FORMAL_REPORT",
            "NO_DETRIMENT",
            "CLINICAL_SUPPORT",
            "PROFESSIONAL_HELP");

    private static Path folder() {
        return DataSet.folder("gss-qwl");
    }

    private static Answers answers() {
        return Answers.read(folder());
    }

    private static Workplace workplace(Answers answers) {
        Workplace.Builder workplace = Workplace.asOf(Instant.parse("2010-07-01T00:00:00Z"), ZoneOffset.UTC)
                .keeps(Register.CONDUCT_EXPERIENCES, LocalDate.parse("2009-07-01"));
        Rows.of(folder().resolve("answers.csv"))
                .forEach(row -> workplace.add(Person.of(row.get("person_id"), "workers")));
        answers.forEach(
                MEANING, (worker, score) -> workplace.add(score.ofPerson(worker).answeredOn(ANSWERED)));
        for (Answers.Answer answer : answers.all()) {
            ConductNature nature = HARM.get(answer.item());
            if (nature != null && answer.isAtTheBadEnd()) {
                workplace.add(ConductExperience.of(answer.subject(), ANSWERED, nature));
            }
        }
        return workplace.build();
    }

    private static Answers withoutHarm() {
        return answers().withoutItems("harassed", "sexually_harassed");
    }

    private static Outcome outcome(String family) {
        return Outcome.read(folder(), family);
    }

    private static double auc(Flags flags, String outcome) {
        return outcome(outcome).auc(worker -> flags.severity(Subject.person(worker)));
    }

    @Test
    void tellsWhoFaresWorse() {
        Flags flags = Flags.of(workplace(answers()));

        assertThat(auc(flags, "dissatisfied")).isGreaterThanOrEqualTo(0.78);
        assertThat(auc(flags, "leave_very_likely")).isGreaterThanOrEqualTo(0.62);
        assertThat(auc(flags, "poor_mental_health_14d")).isGreaterThanOrEqualTo(0.60);
    }

    @Test
    void flagsAtMostThirtyInAHundred() {
        Workplace workplace = workplace(answers());
        Flags flags = Flags.of(workplace);
        long flagged = workplace.people().stream()
                .filter(worker -> flags.severity(Subject.person(worker.id())) >= 2)
                .count();

        assertThat(100.0 * flagged / workplace.people().size()).isBetween(1.0, 30.0);
    }

    @Test
    void theMoreIsFoundTheMoreAreDissatisfied() {
        Flags flags = Flags.of(workplace(answers()));
        Outcome dissatisfied = outcome("dissatisfied");
        double[] shares = IntStream.rangeClosed(0, 5)
                .mapToDouble(found ->
                        dissatisfied.mean(worker -> Math.min(flags.count(Subject.person(worker)), 5) == found))
                .toArray();

        assertThat(shares).isSorted().doesNotContain(Double.NaN);
    }

    @Test
    void theGraverItIsTheMoreAreDissatisfied() {
        Flags flags = Flags.of(workplace(answers()));
        Outcome dissatisfied = outcome("dissatisfied");
        double[] shares = IntStream.rangeClosed(Severity.NONE.ordinal(), Severity.HIGH.ordinal())
                .mapToDouble(level ->
                        dissatisfied.mean(worker -> flags.gravest(Subject.person(worker), Set.of(Hazard.values()))
                                        .ordinal()
                                == level))
                .toArray();

        assertThat(shares).isSorted().doesNotContain(Double.NaN);
    }

    @Test
    void everybodyWhoSaysTheyWereHarassedIsToldAndNobodyElse() {
        Flags flags = Flags.of(workplace(answers()));
        Map<Boolean, List<String>> told = Rows.of(folder().resolve("expected.csv")).stream()
                .filter(row -> row.get("family").equals("harassment"))
                .collect(Collectors.partitioningBy(
                        row -> row.get("expect").equals("MUST"),
                        Collectors.mapping(row -> row.get("subject_id"), Collectors.toList())));

        assertThat(told.get(true)).hasSize(223).allMatch(worker -> isFlaggedForHarassment(flags, worker));
        assertThat(told.get(false)).hasSize(2024).noneMatch(worker -> isFlaggedForHarassment(flags, worker));
    }

    private static boolean isFlaggedForHarassment(Flags flags, String worker) {
        return flags.severity(Subject.person(worker), Family.HARASSMENT.hazards()) >= 2;
    }

    @Test
    void whoSaysTheyWereHarassedIsAdvisedWhatFits() {
        Workplace workplace = workplace(answers());
        Assessment assessment = ConnectEngine.standard().assess(workplace);

        assertThat(outcome("reports_harassment").positive()).hasSize(223).allSatisfy(worker -> {
            Report report = assessment.reportFor(Viewer.employee(worker));
            assertThat(report.plan()).extracting(Recommendation::intervention).containsAnyElementsOf(FITTING);
            assertThat(report.plan().get(0).intervention()).isIn(FITTING);
            assertThat(report.plan()).extracting(Recommendation::intervention).doesNotContain("BONDING", "CELEBRATE");
        });
    }

    @Test
    void pointsToTheHarassedEvenWhereNobodyWasAskedAboutHarassment() {
        assertThat(auc(Flags.of(workplace(withoutHarm())), "reports_harassment"))
                .isGreaterThanOrEqualTo(0.58);
    }

    @Test
    void callsNobodyUncivilWhereNothingNegativeWasTold() {
        assertThat(Flags.of(workplace(withoutHarm())).hazards()).doesNotContainAnyElementsOf(Family.NEGATIVE);
    }

    @Test
    void tellsNothingOfShuffledOutcomes() {
        Flags flags = Flags.of(workplace(answers()));

        for (String family : List.of("dissatisfied", "leave_very_likely", "poor_mental_health_14d")) {
            assertThat(outcome(family).isTold(worker -> flags.severity(Subject.person(worker))))
                    .as(family)
                    .isTrue();
        }
    }

    /** Of several items, those answered speak; of one alone, nothing is said. */
    @Test
    void aMissingAnswerIsNoReasonForAFlag() {
        Flags flags = Flags.of(workplace(answers()));
        Map<String, Set<String>> answered = new TreeMap<>();
        answers()
                .all()
                .forEach(answer -> answered.computeIfAbsent(answer.subject(), worker -> new TreeSet<>())
                        .add(answer.item()));
        List<String> incomplete = answered.keySet().stream()
                .filter(worker -> answered.get(worker).size() < 9)
                .toList();
        Map<String, String> single =
                Map.of("coworker_support", "SUP-08", "coworker_interest", "BEL-02", "harassed", "VIO-02");

        assertThat(incomplete).hasSize(143);
        incomplete.forEach(worker -> single.forEach((item, rule) -> {
            if (!answered.get(worker).contains(item)) {
                assertThat(flags.inShort(subject -> subject).getOrDefault(Subject.person(worker), List.of()))
                        .noneMatch(flag -> flag.startsWith(rule));
            }
        }));
    }

    @Test
    void goesByTheDirectionTheCallerSays() {
        Answers answers = answers();
        List<String> items = new ArrayList<>(MEANING.keySet());
        items.addAll(HARM.keySet());
        Map<Subject, List<String>> as = Flags.of(workplace(answers)).inShort(subject -> subject);

        for (String item : items) {
            assertThat(Flags.of(workplace(answers.turning(item))).inShort(subject -> subject))
                    .as(item)
                    .isEqualTo(as);
        }
    }

    @Test
    void saysTheSameUnderOtherNamesAndInAnotherOrder() {
        Workplace workplace = workplace(answers());

        assertThat(Flags.of(Retold.otherwise(workplace)).inShort(Retold::back))
                .isEqualTo(Flags.of(workplace).inShort(subject -> subject));
    }
}
