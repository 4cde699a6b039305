package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;

class RandomWorkplacesTest {

    private static final int WORKPLACES = 1500;

    /** In how many of the workplaces something is said at least. */
    private static final int OFTEN = WORKPLACES / 100;

    /** Rules about pairs and about single cases speak or are silent. */
    private static final Set<String> NEVER_UNANSWERED = Set.of("CON-01", "CON-03", "CON-05", "CON-06");

    /** What takes more people or more chance than most random workplaces have. */
    private static final Set<String> SELDOM = Set.of("CON-03", "CON-07", "OVR-02", "SIL-04");

    /** In how many workplaces each rule speaks, by its severity, and in how many it was not assessed. */
    private static final Map<String, Integer> TIMES = new TreeMap<>();

    @BeforeAll
    static void countWhatTheRulesSay() {
        Random random = new Random(1);
        for (int i = 0; i < WORKPLACES; i++) {
            Verdicts verdicts = Oracle.verdictsOn(RandomWorkplaces.next(random));
            Set<String> said = new TreeSet<>();
            verdicts.spoken().forEach(verdict -> said.add(verdict.rule()));
            verdicts.spoken().forEach(verdict -> said.add(verdict.rule() + " " + verdict.severity()));
            verdicts.spoken().forEach(verdict -> said.add(verdict.rule() + " " + verdict.confidence()));
            verdicts.unanswered().forEach(unanswered -> said.add(unanswered.rule() + " unanswered"));
            said.forEach(what -> TIMES.merge(what, 1, Integer::sum));
        }
    }

    private static int times(String said) {
        return TIMES.getOrDefault(said, 0);
    }

    /** All but those that ask about surveys of many; these speak in {@link RandomSurveys}. */
    private static List<String> rules() {
        Set<String> rules = new TreeSet<>(Oracle.RULES);
        rules.removeAll(Oracle.OF_SURVEYS);
        rules.addAll(List.of("BUL-03", "PSY-01", "SUP-01"));
        return List.copyOf(rules);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleSpeaksInManyWorkplaces(String rule) {
        assertThat(times(rule)).isGreaterThanOrEqualTo(SELDOM.contains(rule) ? 2 : OFTEN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsSilentAboutEverybodyInManyWorkplaces(String rule) {
        assertThat(times(rule)).isLessThan(WORKPLACES - OFTEN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleAboutPeopleAndTeamsIsNotAssessedInManyWorkplaces(String rule) {
        int least = NEVER_UNANSWERED.contains(rule) ? 0 : OFTEN;
        assertThat(times(rule + " unanswered")).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BUL-05 CRITICAL",
                "COM-03 HIGH",
                "CON-01 MODERATE",
                "CON-06 MODERATE",
                "GRO-01 LOW",
                "GRO-01 MODERATE",
                "HAR-02 HIGH",
                "HAR-02 CRITICAL",
                "HQC-01 LOW",
                "HQC-01 MODERATE",
                "INC-01 LOW",
                "INC-01 MODERATE",
                "INC-01 HIGH",
                "ISO-01 LOW",
                "ISO-01 MODERATE",
                "ISO-01 HIGH",
                "ISO-02 MODERATE",
                "NEW-01 LOW",
                "NEW-01 MODERATE",
                "PSY-01 LOW",
                "PSY-01 MODERATE",
                "PSY-01 HIGH",
                "PSY-03 CRITICAL",
                "REM-02 LOW",
                "REM-02 MODERATE",
                "TPA-01 LOW",
                "TPA-01 MODERATE",
                "TPA-01 CRITICAL",
                "TPA-02 MODERATE",
                "TPA-02 HIGH",
                "VIO-01 CRITICAL",
                "CON-01 LOW",
                "COM-03 MEDIUM",
                "GRO-01 MEDIUM",
                "ISO-01 MEDIUM",
                "REM-02 MEDIUM",
                "SIL-02 MEDIUM",
                "TRU-04 MEDIUM"
            })
    void rulesSpeakOnTheirRungsAndMoreOrLessFirmly(String said) {
        assertThat(times(said)).isGreaterThanOrEqualTo(OFTEN);
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
                    verdict.rule(),
                    withNewName(verdict.subject()),
                    verdict.cases(),
                    verdict.severity(),
                    verdict.confidence()));
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
        List<Object> facts = new ArrayList<>(List.of(workplace.now(), workplace.zone(), workplace.calendar()));
        for (FactType type : FactType.values()) {
            facts.add(workplace.all(type));
        }
        return facts;
    }
}
