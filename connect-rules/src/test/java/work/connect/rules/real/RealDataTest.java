package work.connect.rules.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.io.csv.CsvOptions;
import work.connect.rules.oracle.RandomWorkplaces;

/** Four workplaces that others have studied, through the CSV reader, with the shipped rules and their defaults. */
class RealDataTest {

    private static final CsvOptions MANAGERS = CsvOptions.asOf(Instant.parse("1987-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final CsvOptions LAWYERS = CsvOptions.asOf(Instant.parse("1991-12-31T00:00:00Z"), ZoneOffset.UTC);
    private static final CsvOptions CLUB = CsvOptions.asOf(Instant.parse("1972-12-31T00:00:00Z"), ZoneOffset.UTC)
            .undirectedTies();
    private static final CsvOptions BADGES = CsvOptions.asOf(
                    Instant.parse("2013-07-05T22:00:00Z"), ZoneId.of("Europe/Paris"))
            .undirectedTies()
            .dayZero(LocalDate.parse("2013-06-24"));

    @Test
    void findsTheManagerWithoutAMutualFriendAndNoneOfThoseWithMany() {
        DataSet managers = DataSet.read("krackhardt-hightech", MANAGERS);
        Map<String, Severity> isolated = managers.flagged(DataSet.ISOLATION);

        assertThat(isolated).containsKey("10").doesNotContainKeys("1", "4", "11", "12", "17", "19");
        assertThat(managers.told()).doesNotContainAnyElementsOf(DataSet.NEGATIVE);
    }

    @Test
    void loadsTheHierarchyWithOneRoot() {
        DataSet managers = DataSet.read("krackhardt-hightech", MANAGERS);

        assertThat(managers.workplace.people().stream().filter(person -> person.leader() == null))
                .hasSize(1)
                .allSatisfy(root -> assertThat(root.id()).isEqualTo("7"));
    }

    @Test
    void findsTheLawyersNobodyNamesAsAFriend() {
        DataSet lawyers = DataSet.read("lazega-lawfirm", LAWYERS);

        assertThat(lawyers.flagged(DataSet.ISOLATION)).containsKeys("44", "47", "53", "63");
        assertThat(lawyers.told()).doesNotContainAnyElementsOf(DataSet.NEGATIVE);
    }

    @Test
    void hidesTheOfficeOfFourFromManagementAndStillAdvisesItsMembers() {
        DataSet lawyers = DataSet.read("lazega-lawfirm", LAWYERS);

        for (Viewer management : List.of(Viewer.organisation(), Viewer.wellbeing(), Viewer.workerRepresentative())) {
            Report report = lawyers.assessment.reportFor(management);
            assertThat(shown(report, "office-1")).isTrue();
            assertThat(shown(report, "office-3")).isFalse();
            assertThat(shown(report, "office-2"))
                    .as("the next smallest office, from which and the whole the third could be worked out")
                    .isFalse();
            assertThat(report.plan()).noneMatch(action -> action.about().contains("office-3"));
        }
        for (String member : List.of("44", "47")) {
            assertThat(lawyers.toldTo(member).plan()).hasSizeBetween(3, 5);
        }
    }

    private static boolean shown(Report report, String team) {
        return report.figures().stream()
                .filter(figure -> figure.hazard() == Hazard.ISOLATION)
                .filter(figure -> figure.group().equals(Subject.team(team)))
                .anyMatch(Figure::isShown);
    }

    @Test
    void findsTheOneOpenConflictOfTheClubAndNobodyElse() {
        DataSet club = DataSet.read("karate-club", CLUB);

        assertThat(club.cases()).singleElement().satisfies(finding -> {
            assertThat(DataSet.UNRESOLVED_CONFLICT).contains(finding.hazard());
            assertThat(finding.about()).isEqualTo("1 and 34");
        });
        assertThat(club.flagged(DataSet.ISOLATION)).isEmpty();
    }

    @Test
    void letsGoOfTheConflictOnceItIsResolvedWithTheSameEngine() {
        DataSet club = DataSet.read("karate-club", CLUB);
        Workplace.Builder resolved = Workplace.asOf(club.workplace.now(), club.workplace.zone())
                .addAll(club.workplace.people())
                .addAll(club.workplace.relationships());
        for (Conflict conflict : club.workplace.conflicts()) {
            resolved.add(conflict.resolvedOn(club.workplace.today()));
        }

        assertThat(DataSet.of(resolved.build()).cases()).isEmpty();
    }

    @Test
    void namesAsMediatorsOnlyThoseTiedToBothAndOnlyToTheCaseHandler() {
        DataSet club = DataSet.read("karate-club", CLUB);
        List<Recommendation> joint = club.assessment.reportFor(Viewer.caseHandler(DataSet.HANDLER)).plan().stream()
                .filter(action -> action.wording().contains("good tie to both: "))
                .toList();

        assertThat(joint)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(mediators(action)).isSubsetOf("9", "14", "20", "32"));
        club.workplace
                .people()
                .forEach(person ->
                        assertThat(club.toldTo(person.id()).summarize()).doesNotContain("good tie to both"));
    }

    private static List<String> mediators(Recommendation action) {
        String names = action.wording().split("good tie to both: ")[1];
        return Arrays.asList(names.substring(0, names.length() - 1).split(", "));
    }

    /** Passes because nothing could be assessed: the set holds contacts, and no tie was asked about. */
    @Test
    void callsNobodyIsolatedWhereNobodyWasAskedAboutTies() {
        DataSet building = DataSet.read("sociopatterns-invs13", BADGES);

        assertThat(building.workplace.interactions()).hasSize(1462);
        assertThat(building.told()).isEmpty();
        building.workplace
                .people()
                .forEach(person -> assertThat(building.toldTo(person.id()).notAssessed())
                        .anySatisfy(question -> {
                            assertThat(question.rule()).isEqualTo("ISO-01");
                            assertThat(question.gaps()).containsExactly(Gap.REGISTER_NOT_KEPT);
                        }));
    }

    @Test
    void saysTheSameUnderOtherIdsAndInAnotherOrder() {
        DataSet lawyers = DataSet.read("lazega-lawfirm", LAWYERS);
        Workplace renamed = RandomWorkplaces.renamed(
                RandomWorkplaces.shuffled(lawyers.workplace, new Random(7)), id -> "x" + id, team -> "y" + team);

        Map<String, List<String>> before = rulesByPerson(lawyers, "");
        Map<String, List<String>> after = rulesByPerson(DataSet.of(renamed), "x");

        assertThat(after).isEqualTo(before);
    }

    private static Map<String, List<String>> rulesByPerson(DataSet set, String prefix) {
        return set.workplace.people().stream()
                .collect(Collectors.toMap(
                        person -> person.id().substring(prefix.length()),
                        person -> set.toldTo(person.id()).findings().stream()
                                .map(RealDataTest::inShort)
                                .toList()));
    }

    private static String inShort(Finding finding) {
        return finding.name() + " " + finding.severity() + " " + finding.confidence();
    }
}
