package work.connect.rules.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Norms;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;

/** Soldiers in 99 companies, each of whom answered for themselves; companies are compared with each other. */
class SoldiersTest {

    private static final String WAVE = "the survey";
    private static final int LEAST = 20;
    private static final Map<String, Construct> MEANING = Map.of(
            "leader_support", Construct.SUPERVISOR_SUPPORT,
            "team_cohesion", Construct.SENSE_OF_COMMUNITY);

    private static Path folder() {
        return DataSet.folder("army-bliese");
    }

    private static Workplace workplace() {
        Map<String, String> companies = Rows.of(folder().resolve("people.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("person_id"), row -> row.get("team_id")));
        List<Measure> answers = new ArrayList<>();
        Answers.read(folder())
                .forEach(
                        MEANING,
                        (soldier, score) -> answers.add(score.ofPerson(soldier).inWave(WAVE)));
        Workplace.Builder workplace = Workplace.asOf(Instant.parse("1996-01-31T00:00:00Z"), ZoneOffset.UTC)
                .instruments(Instruments.standard().with(Norms.of(WAVE, means(companies, answers))))
                .add(Wave.of(
                        WAVE,
                        LocalDate.parse("1995-12-31"),
                        Construct.SUPERVISOR_SUPPORT,
                        Construct.SENSE_OF_COMMUNITY))
                .addAll(answers);
        companies.forEach((soldier, company) -> workplace.add(Person.of(soldier, company)));
        return workplace.build();
    }

    private static List<Measure> means(Map<String, String> companies, List<Measure> answers) {
        Map<String, Map<Construct, List<Measure>>> byCompany = new HashMap<>();
        answers.forEach(answer -> byCompany
                .computeIfAbsent(companies.get(answer.person()), first -> new HashMap<>())
                .computeIfAbsent(answer.construct(), first -> new ArrayList<>())
                .add(answer));
        List<Measure> means = new ArrayList<>();
        byCompany.forEach((company, constructs) -> constructs.forEach((construct, all) ->
                means.add(Answers.mean(construct, all).ofTeam(company).inWave(WAVE))));
        return means;
    }

    private static int severity(Flags flags, String company) {
        return flags.severity(Subject.team(company), Family.LOW_LEADER_SUPPORT.hazards());
    }

    private static Outcome wellbeing() {
        return Outcome.read(folder(), "mean_wellbeing", "team");
    }

    @Test
    void flagsAtMostAThirdOfTheCompaniesAndTheirPeopleFareWorse() {
        Flags flags = Flags.of(workplace());
        Outcome wellbeing = wellbeing();
        Predicate<String> flagged = company -> severity(flags, company) >= 2;

        assertThat(wellbeing.of(flagged).values().size()).isBetween(1, 33);
        assertThat(wellbeing.mean(flagged.negate()) - wellbeing.mean(flagged))
                .isGreaterThanOrEqualTo(0.5 * wellbeing.deviation());
    }

    @Test
    void tellsWhereWellbeingIsLowestAndNothingOfShuffledOutcomes() {
        Flags flags = Flags.of(workplace());
        Outcome poor = wellbeing().turned();

        assertThat(poor.auc(company -> severity(flags, company))).isGreaterThanOrEqualTo(0.75);
        assertThat(poor.isTold(company -> severity(flags, company))).isTrue();
    }

    @Test
    void infersNothingOfAPersonFromTheirCompany() {
        Flags flags = Flags.of(workplace());

        Answers.read(folder()).forEach(MEANING, (soldier, score) -> {
            if (score.construct() == Construct.SUPERVISOR_SUPPORT) {
                boolean low = score.onReferenceScale().intValue() < 50;
                assertThat(flags.gravest(Subject.person(soldier), Family.LOW_LEADER_SUPPORT.hazards()))
                        .matches(severity -> low == (severity != Severity.NONE));
            }
        });
    }

    @Test
    void showsNothingOfTheTwoSmallestCompaniesWhereTwentyAreAskedFor() {
        Workplace workplace = workplace();
        Map<String, Long> sizes =
                workplace.people().stream().collect(Collectors.groupingBy(Person::team, Collectors.counting()));
        List<Figure> figures = ConnectEngine.builder()
                .figuresOfAtLeast(LEAST)
                .build()
                .assess(workplace)
                .reportFor(Viewer.organisation())
                .figures()
                .stream()
                .filter(figure -> figure.hazard() == Hazard.LOW_SUPPORT_SUPERVISOR)
                .toList();

        assertThat(sizes.values().stream().filter(size -> size < LEAST)).containsExactlyInAnyOrder(15L, 16L);
        assertThat(sizes.keySet())
                .allSatisfy(company -> assertThat(figures)
                        .filteredOn(figure -> figure.group().equals(Subject.team(company)))
                        .isNotEmpty()
                        .anyMatch(figure -> figure.isShown() == sizes.get(company) >= LEAST));
    }

    @Test
    void callsNobodyUncivilWhereNothingNegativeWasTold() {
        assertThat(Flags.of(workplace()).hazards()).doesNotContainAnyElementsOf(Family.NEGATIVE);
    }

    @Test
    void saysTheSameUnderOtherNamesAndInAnotherOrder() {
        Workplace workplace = workplace();

        assertThat(Flags.of(Retold.otherwise(workplace)).inShort(Retold::back))
                .isEqualTo(Flags.of(workplace).inShort(subject -> subject));
    }
}
