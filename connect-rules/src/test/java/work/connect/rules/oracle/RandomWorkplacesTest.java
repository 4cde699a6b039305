package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;

class RandomWorkplacesTest {

    private static final int WORKPLACES = 3000;
    private static final int OFTEN = 20;

    private static final Map<String, Integer> TIMES = new TreeMap<>();

    @BeforeAll
    static void countWhatTheRulesSay() {
        Random random = new Random(1);
        for (int i = 0; i < WORKPLACES; i++) {
            count(RandomWorkplaces.next(random));
        }
    }

    private static void count(Workplace workplace) {
        Verdicts verdicts = Oracle.verdictsOn(workplace);
        for (Verdict verdict : verdicts.spoken()) {
            TIMES.merge(verdict.rule() + " " + verdict.severity(), 1, Integer::sum);
            TIMES.merge(verdict.rule() + " " + verdict.severity() + " " + verdict.confidence(), 1, Integer::sum);
        }
        verdicts.unanswered().forEach(unanswered -> TIMES.merge(unanswered.rule() + " unanswered", 1, Integer::sum));
        for (String rule : Oracle.RULES) {
            Set<Subject> silent = subjectsOf(rule, workplace);
            verdicts.spoken().stream()
                    .filter(verdict -> verdict.rule().equals(rule))
                    .forEach(verdict -> silent.remove(verdict.subject()));
            verdicts.unanswered().stream()
                    .filter(unanswered -> unanswered.rule().equals(rule))
                    .forEach(unanswered -> silent.remove(unanswered.subject()));
            TIMES.merge(rule + " silent", silent.size(), Integer::sum);
        }
    }

    private static Set<Subject> subjectsOf(String rule, Workplace workplace) {
        Set<Subject> subjects = new HashSet<>();
        switch (rule) {
            case "CON-01" ->
                workplace.conflicts().stream()
                        .filter(Conflict::isOpen)
                        .forEach(conflict -> subjects.add(Subject.pair(conflict.first(), conflict.second())));
            case "SUP-01", "PSY-01" -> workplace.teams().keySet().forEach(team -> subjects.add(Subject.team(team)));
            case "SIL-01" -> subjects.add(Subject.ORGANISATION);
            default -> workplace.people().forEach(person -> subjects.add(Subject.person(person.id())));
        }
        return subjects;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SH-01 CRITICAL",
                "CON-01 MODERATE",
                "CON-01 HIGH",
                "ISO-01 LOW",
                "ISO-01 MODERATE",
                "ISO-01 HIGH",
                "NEW-01 LOW",
                "NEW-01 MODERATE",
                "REM-02 LOW",
                "REM-02 MODERATE",
                "DUE-01 LOW",
                "SUP-01 MODERATE",
                "PSY-01 LOW",
                "PSY-01 MODERATE",
                "PSY-01 HIGH",
                "SIL-01 LOW"
            })
    void rulesSpeakWithEachOfTheirSeverities(String ruleAndSeverity) {
        assertThat(TIMES)
                .hasEntrySatisfying(ruleAndSeverity, times -> assertThat(times).isGreaterThanOrEqualTo(OFTEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SH-01 CRITICAL HIGH",
                "CON-01 MODERATE LOW",
                "CON-01 MODERATE HIGH",
                "CON-01 HIGH HIGH",
                "ISO-01 LOW LOW",
                "ISO-01 LOW MEDIUM",
                "ISO-01 LOW HIGH",
                "ISO-01 MODERATE LOW",
                "ISO-01 MODERATE MEDIUM",
                "ISO-01 MODERATE HIGH",
                "ISO-01 HIGH LOW",
                "ISO-01 HIGH MEDIUM",
                "ISO-01 HIGH HIGH",
                "NEW-01 LOW MEDIUM",
                "NEW-01 LOW HIGH",
                "NEW-01 MODERATE MEDIUM",
                "NEW-01 MODERATE HIGH",
                "REM-02 LOW LOW",
                "REM-02 LOW MEDIUM",
                "REM-02 LOW HIGH",
                "REM-02 MODERATE LOW",
                "REM-02 MODERATE MEDIUM",
                "REM-02 MODERATE HIGH",
                "DUE-01 LOW LOW",
                "DUE-01 LOW MEDIUM",
                "DUE-01 LOW HIGH",
                "SUP-01 MODERATE LOW",
                "SUP-01 MODERATE MEDIUM",
                "SUP-01 MODERATE HIGH",
                "PSY-01 LOW LOW",
                "PSY-01 LOW MEDIUM",
                "PSY-01 LOW HIGH",
                "PSY-01 MODERATE LOW",
                "PSY-01 MODERATE MEDIUM",
                "PSY-01 MODERATE HIGH",
                "PSY-01 HIGH LOW",
                "PSY-01 HIGH MEDIUM",
                "PSY-01 HIGH HIGH",
                "SIL-01 LOW MEDIUM",
                "SIL-01 LOW HIGH"
            })
    void rulesSpeakWithEachOfTheirConfidences(String ruleSeverityAndConfidence) {
        assertThat(TIMES)
                .hasEntrySatisfying(
                        ruleSeverityAndConfidence, times -> assertThat(times).isGreaterThanOrEqualTo(OFTEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SH-01", "CON-01", "ISO-01", "NEW-01", "REM-02", "DUE-01", "SUP-01", "PSY-01", "SIL-01"})
    void rulesAreOftenSilent(String rule) {
        assertThat(TIMES)
                .hasEntrySatisfying(rule + " silent", times -> assertThat(times).isGreaterThanOrEqualTo(OFTEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SH-01", "ISO-01", "NEW-01", "REM-02", "DUE-01", "SUP-01", "PSY-01", "SIL-01"})
    void rulesAreOftenNotAssessed(String rule) {
        assertThat(TIMES)
                .hasEntrySatisfying(
                        rule + " unanswered", times -> assertThat(times).isGreaterThanOrEqualTo(OFTEN));
    }

    @Test
    void rulesSayNothingElse() {
        assertThat(TIMES.keySet())
                .doesNotContain("CON-01 unanswered")
                .allMatch(said -> Oracle.RULES.stream().anyMatch(said::startsWith));
        assertThat(TIMES).hasSize(16 + 40 + 9 + 8);
    }

    @Test
    void equalSeedsGiveEqualWorkplaces() {
        Workplace one = RandomWorkplaces.next(new Random(7));
        Workplace same = RandomWorkplaces.next(new Random(7));
        assertThat(facts(one)).isEqualTo(facts(same));
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            Workplace workplace = RandomWorkplaces.next(random);
            Workplace shuffled = RandomWorkplaces.shuffled(workplace, random);
            assertThat(Oracle.verdictsOn(shuffled)).isEqualTo(Oracle.verdictsOn(workplace));
        }
    }

    @Test
    void namesDoNotMatter() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            Workplace workplace = RandomWorkplaces.next(random);
            Workplace renamed = RandomWorkplaces.renamed(workplace, RandomWorkplacesTest::mirrored, id -> "the " + id);
            Workplace back = RandomWorkplaces.renamed(
                    renamed, RandomWorkplacesTest::mirrored, id -> id.substring("the ".length()));
            assertThat(withNewNames(Oracle.verdictsOn(workplace).spoken()))
                    .containsExactlyInAnyOrderElementsOf(
                            Oracle.verdictsOn(renamed).spoken());
            assertThat(facts(back)).isEqualTo(facts(workplace));
        }
    }

    private static String mirrored(String id) {
        return new StringBuilder(id).reverse().toString();
    }

    private static List<Verdict> withNewNames(Set<Verdict> verdicts) {
        List<Verdict> renamed = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            renamed.add(new Verdict(
                    verdict.rule(), withNewName(verdict.subject()), verdict.severity(), verdict.confidence()));
        }
        return renamed;
    }

    private static Subject withNewName(Subject subject) {
        if (subject instanceof Subject.Person person) {
            return Subject.person(mirrored(person.id()));
        }
        if (subject instanceof Subject.Pair pair) {
            return Subject.pair(mirrored(pair.first()), mirrored(pair.second()));
        }
        return subject instanceof Subject.Team team ? Subject.team("the " + team.id()) : subject;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                RandomWorkplaces.WEEKS_UNTIL_THE_CALENDAR_REPEATS,
                -RandomWorkplaces.WEEKS_UNTIL_THE_CALENDAR_REPEATS
            })
    void theYearDoesNotMatterWhenTheCalendarRepeats(int weeks) {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            Workplace workplace = RandomWorkplaces.next(random);
            Workplace shifted = RandomWorkplaces.shifted(workplace, weeks);
            assertThat(shifted.today()).isEqualTo(workplace.today().plusWeeks(weeks));
            assertThat(Oracle.verdictsOn(shifted)).isEqualTo(Oracle.verdictsOn(workplace));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, -1, 1, 9, 26, 53})
    void theWeekMattersToRulesThatCountInMonthsOnly(int weeks) {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            Workplace workplace = RandomWorkplaces.next(random);
            Workplace shifted = RandomWorkplaces.shifted(workplace, weeks);
            assertThat(countedInDays(shifted)).isEqualTo(countedInDays(workplace));
        }
    }

    private static List<Verdict> countedInDays(Workplace workplace) {
        return Oracle.verdictsOn(workplace).spoken().stream()
                .filter(verdict -> !Set.of("SUP-01", "PSY-01").contains(verdict.rule()))
                .toList();
    }

    private static List<Object> facts(Workplace workplace) {
        return List.of(
                workplace.now(),
                workplace.zone(),
                workplace.calendar(),
                workplace.people(),
                workplace.teams(),
                workplace.absences(),
                workplace.relationships(),
                workplace.interactions(),
                workplace.conflicts(),
                workplace.conductReports(),
                workplace.reporters(),
                workplace.measures());
    }
}
