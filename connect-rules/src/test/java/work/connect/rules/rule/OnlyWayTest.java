package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.rules.detect.Detection;

/** SIL-02 and SIL-03: does the only way between two groups, or do most ways, lead through one person or a few? */
class OnlyWayTest {

    private static final String ONLY_WAY = "SIL-02";
    private static final String FEW = "SIL-03";

    /** Rings of five, a1 to a5 and b1 to b5, and one person whom both know. */
    private static Workplace.Builder twoRingsAndALink(Person link) {
        return workplaceAskingForTies()
                .addAll(people("a", 5))
                .addAll(people("b", 5))
                .add(link)
                .addAll(ring("a", 5))
                .addAll(ring("b", 5))
                .add(help("a1", link.id()))
                .add(help("b1", link.id()));
    }

    private static Person link() {
        return Person.of("link", "hub").answeredTies(true);
    }

    private static List<Person> people(String team, int size) {
        return GivenTeams.team(team, size, size);
    }

    private static List<Relationship> ring(String team, int size) {
        List<Relationship> ties = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            ties.add(help(team + i, team + (i % size + 1)));
        }
        return ties;
    }

    private static List<Detection> found(Workplace.Builder workplace, String rule) {
        return Detecting.found(workplace, rule, Subject.ORGANISATION);
    }

    @Test
    void saysHowManyPeopleAndTies() {
        assertThat(found(twoRingsAndALink(link()), ONLY_WAY)).singleElement().satisfies(finding -> {
            assertThat(finding.because())
                    .isEqualTo("People who are, each alone, the only way between two groups of three or more: 3."
                            + " Single ties that are: 2.");
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
        });
    }

    @Test
    void staysSilentWhereThereIsASecondWay() {
        assertThat(found(twoRingsAndALink(link()).add(help("a3", "b3")), ONLY_WAY))
                .isEmpty();
    }

    @Test
    void aStrainedTieIsNoWay() {
        assertThat(found(twoRingsAndALink(link()).add(help("a3", "b3").felt(Sign.STRAINED)), ONLY_WAY))
                .hasSize(1);
    }

    @Test
    void whoeverKnowsTwoPairsAloneIsNoLink() {
        Workplace.Builder workplace = workplaceAskingForTies()
                .addAll(people("a", 2))
                .addAll(people("b", 2))
                .add(link())
                .add(help("a1", "a2"))
                .add(help("b1", "b2"))
                .add(help("a1", "link"))
                .add(help("link", "b1"));

        assertThat(found(workplace, ONLY_WAY)).isEmpty();
    }

    @Test
    void isToPlanForWhenSuchAPersonHasGivenNotice() {
        assertThat(found(twoRingsAndALink(link().endedOn(TODAY.plusDays(60))), ONLY_WAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.because())
                            .isEqualTo(
                                    "People who are, each alone, the only way between two groups of three or more: 3."
                                            + " Of these, leaving or away for long: 1.");
                    assertThat(finding.severity()).isEqualTo(Severity.MODERATE);
                });
    }

    private static Severity whenAway(LocalDate from, @Nullable LocalDate until) {
        return found(twoRingsAndALink(link()).add(new Absence("link", from, until)), ONLY_WAY)
                .get(0)
                .severity();
    }

    @Test
    void isToPlanForWhenSuchAPersonIsAwayForFourWeeksOrMore() {
        assertThat(whenAway(TODAY.minusDays(3), TODAY.plusDays(24))).isEqualTo(Severity.MODERATE);
        assertThat(whenAway(TODAY.minusDays(3), TODAY.plusDays(23))).isEqualTo(Severity.LOW);
        assertThat(whenAway(TODAY.minusDays(3), null)).isEqualTo(Severity.MODERATE);
        assertThat(whenAway(TODAY.plusDays(10), TODAY.plusDays(100))).isEqualTo(Severity.MODERATE);
        assertThat(whenAway(TODAY.minusDays(100), TODAY)).isEqualTo(Severity.MODERATE);
        assertThat(whenAway(TODAY.minusDays(100), TODAY.minusDays(1))).isEqualTo(Severity.LOW);
    }

    @Test
    void isNotToPlanForWhenSomebodyElseLeaves() {
        assertThat(found(twoRingsAndALink(link()).add(new Absence("a3", TODAY, null)), ONLY_WAY))
                .extracting(Detection::severity)
                .containsExactly(Severity.LOW);
    }

    /** Four of fifteen are 26.7 %; five of sixteen 31.3 %. */
    @ParameterizedTest
    @CsvSource({"4, 1", "5, 0"})
    void staysSilentWhereManyHaveNoTieOnRecord(int untied, int findings) {
        assertThat(found(twoRingsAndALink(link()).addAll(people("c", untied)), ONLY_WAY))
                .hasSize(findings);
    }

    @Test
    void isNotMeasuredWhereTooFewAnswered() {
        Workplace.Builder workplace = twoRingsAndALink(link()).addAll(GivenTeams.team("c", 4, 0));

        assertThat(found(workplace, ONLY_WAY)).hasSize(1);
        assertThat(found(workplace, ONLY_WAY)).extracting(Detection::confidence).containsExactly(Confidence.MEDIUM);
        assertThat(found(twoRingsAndALink(link()).addAll(GivenTeams.team("c", 5, 0)), ONLY_WAY))
                .isEmpty();
    }

    @Test
    void isNotMeasuredWhereTiesAreNotAskedAbout() {
        Workplace.Builder workplace = workplace()
                .addAll(people("a", 5))
                .addAll(people("b", 5))
                .addAll(ring("a", 5))
                .addAll(ring("b", 5))
                .add(help("a1", "b1"));

        assertThat(found(workplace, ONLY_WAY)).isEmpty();
    }

    static List<Viewer> groupReaders() {
        return GivenTeams.GROUP_READERS;
    }

    @ParameterizedTest
    @MethodSource("groupReaders")
    void isToldOfTheOrganisationAndNamesNobody(Viewer reader) {
        List<Finding> findings = report(twoRingsAndALink(link()), reader).findings().stream()
                .filter(finding -> finding.rule().equals(ONLY_WAY))
                .toList();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).about()).doesNotContain("link");
    }

    @Test
    void isToldToNobodyElse() {
        assertThat(report(twoRingsAndALink(link()), Viewer.employee("link")).findings())
                .extracting(Finding::rule)
                .doesNotContain(ONLY_WAY);
    }

    /** Two who know everybody of theirs and each other, in an organisation of so many. */
    private static Workplace.Builder twoHubs(int size) {
        Workplace.Builder workplace = workplaceAskingForTies().addAll(people("a", size));
        for (int i = 3; i <= size; i++) {
            workplace.add(help("a" + i, i % 2 == 0 ? "a1" : "a2"));
        }
        return workplace.add(help("a1", "a2"));
    }

    @Test
    void saysHowManyWaysLeadThroughHowFew() {
        assertThat(found(twoHubs(40), FEW)).singleElement().satisfies(finding -> {
            assertThat(finding.because())
                    .isEqualTo("Of 100 shortest ways between people, 100 lead through 2 of them, one in twenty;"
                            + " 50 is the limit.");
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
        });
    }

    @ParameterizedTest
    @CsvSource({"39, 0", "40, 1"})
    void speaksOfFewOnlyWhereThereAreMany(int size, int findings) {
        assertThat(found(twoHubs(size), FEW)).hasSize(findings);
    }

    @Test
    void staysSilentWhereTheWaysAreSpread() {
        Workplace.Builder workplace =
                workplaceAskingForTies().addAll(people("a", 40)).addAll(ring("a", 40));

        assertThat(found(workplace, FEW)).isEmpty();
    }
}
