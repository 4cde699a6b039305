package work.connect.rules.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.hazard.Hazard;
import work.connect.model.people.Person;

/**
 * Threads of discussion of which nobody knows who wrote what to whom. A thread is a group; each comment was met by
 * somebody in it, who says of an uncivil one what it was, and not from whom.
 */
class ThreadsTest {

    private static final LocalDate DAY = LocalDate.parse("2022-06-30");

    /** What the README calls a personal attack is aggression in words; the rest tears down, or asks for the impossible. */
    private static final Map<String, ConductNature> NATURES = Map.of(
            "insulting", ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            "mocking", ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            "threat", ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            "identity attack/name-calling", ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            "bitter frustration", ConductNature.ROLE_UNDERMINED,
            "impatience", ConductNature.ROLE_UNDERMINED,
            "irony", ConductNature.ROLE_UNDERMINED,
            "vulgarity", ConductNature.ROLE_UNDERMINED,
            "entitlement", ConductNature.ROLE_UNDERMINED);

    private static Path folder() {
        return DataSet.folder("incivility-github-locked");
    }

    private static List<Map<String, String>> comments() {
        return Rows.of(folder().resolve("interactions.csv"));
    }

    private static Workplace workplace(Predicate<String> tones) {
        Workplace.Builder workplace = Workplace.asOf(Instant.parse("2022-07-01T00:00:00Z"), ZoneOffset.UTC)
                .keeps(Register.CONDUCT_EXPERIENCES, LocalDate.parse("2021-07-01"));
        for (Map<String, String> comment : comments()) {
            String reader = comment.get("thread_id") + "-" + comment.get("seq");
            workplace.add(Person.of(reader, comment.get("thread_id")));
            ConductNature nature = NATURES.get(comment.get("tone"));
            if (nature != null && tones.test(comment.get("tone"))) {
                workplace.add(ConductExperience.of(reader, DAY, nature));
            }
        }
        return workplace.build();
    }

    /** What was said of a thread, and to those in it. */
    private record Threads(Workplace workplace, Flags flags, Map<String, List<Person>> readers) {

        static Threads read() {
            Workplace workplace = ThreadsTest.workplace(tone -> true);
            return new Threads(
                    workplace,
                    Flags.of(workplace),
                    workplace.people().stream().collect(Collectors.groupingBy(Person::team)));
        }

        int severity(String thread) {
            return severity(thread, Set.of(Hazard.values()));
        }

        int severity(String thread, Set<Hazard> hazards) {
            return flags.severity(Subject.team(thread), hazards)
                    + readers.get(thread).stream()
                            .mapToInt(reader -> flags.severity(Subject.person(reader.id()), hazards))
                            .sum();
        }

        boolean isUncivil(String thread) {
            return flags.severity(Subject.team(thread), Family.INCIVILITY.hazards()) > 0;
        }
    }

    private static List<String> expected(String expectation) {
        return Rows.of(folder().resolve("expected.csv")).stream()
                .filter(row -> row.get("family").equals("incivility")
                        && row.get("expect").equals(expectation))
                .map(row -> row.get("subject_id"))
                .toList();
    }

    @Test
    void findsEveryThreadThatIsUncivilToPeopleAndNoneThatIsCivil() {
        Threads threads = Threads.read();

        assertThat(expected("MUST")).hasSize(98).allMatch(threads::isUncivil);
        assertThat(expected("MUST_NOT")).hasSize(85).noneMatch(thread -> threads.severity(thread) > 0);
    }

    @Test
    void tellsWhereItEscalates() {
        Threads threads = Threads.read();
        Outcome escalated = Outcome.read(folder(), "escalated");

        assertThat(escalated.auc(threads::severity)).isGreaterThanOrEqualTo(0.80);
        assertThat(100 * escalated.mean(thread -> threads.severity(thread) < 2)).isLessThanOrEqualTo(3);
        assertThat(escalated.isTold(threads::severity)).isTrue();
    }

    @Test
    void attacksOnPeopleWeighMoreThanFrustrationAboutCode() {
        Threads threads = Threads.read();
        Set<String> aimed = Rows.of(folder().resolve("threads.csv")).stream()
                .filter(row -> Set.of("people", "code/tool").contains(row.get("target")))
                .map(row -> row.get("thread_id"))
                .collect(Collectors.toSet());
        Outcome people = Outcome.read(folder(), "target_people").of(aimed::contains);

        assertThat(people.values()).hasSize(245);
        assertThat(people.auc(thread -> threads.severity(thread, Family.HARASSMENT.hazards())))
                .isGreaterThanOrEqualTo(0.60);
    }

    /** Somebody who says that they were attacked is told so; of the thread, one comment says nothing. */
    @Test
    void oneUncivilCommentSaysNothingOfAThread() {
        Threads threads = Threads.read();
        Map<String, Long> uncivil = comments().stream()
                .filter(comment -> NATURES.containsKey(comment.get("tone")))
                .collect(Collectors.groupingBy(comment -> comment.get("thread_id"), Collectors.counting()));
        List<String> one = uncivil.keySet().stream()
                .filter(thread -> uncivil.get(thread) == 1)
                .toList();

        assertThat(one)
                .hasSize(83)
                .allSatisfy(thread -> assertThat(threads.flags().severity(Subject.team(thread)))
                        .isZero());
    }

    @Test
    void neverSaysBullyingWhereNobodyKnowsWho() {
        assertThat(Threads.read().flags().hazards()).isNotEmpty().doesNotContain(Hazard.BULLYING);
    }

    @Test
    void findsNothingWhereNoToneIsNegative() {
        assertThat(Flags.of(workplace(tone -> false)).hazards()).doesNotContainAnyElementsOf(Family.NEGATIVE);
    }

    @Test
    void saysTheSameUnderOtherNamesAndInAnotherOrder() {
        Threads threads = Threads.read();

        assertThat(Flags.of(Retold.otherwise(threads.workplace())).inShort(Retold::back))
                .isEqualTo(threads.flags().inShort(subject -> subject));
    }
}
