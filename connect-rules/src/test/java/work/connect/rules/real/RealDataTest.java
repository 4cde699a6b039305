package work.connect.rules.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.io.csv.CsvOptions;

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
        Map<String, Severity> isolated = managers.flagged(Family.ISOLATION.hazards());

        assertThat(isolated).containsKey("10").doesNotContainKeys("1", "4", "11", "12", "17", "19");
        assertThat(managers.told()).doesNotContainAnyElementsOf(Family.NEGATIVE);
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

        assertThat(lawyers.flagged(Family.ISOLATION.hazards())).containsKeys("44", "47", "53", "63");
        assertThat(lawyers.told()).doesNotContainAnyElementsOf(Family.NEGATIVE);
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
            assertThat(lawyers.toldTo(member).plan())
                    .filteredOn(action -> action.about().equals("you"))
                    .hasSizeBetween(3, 5);
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
            assertThat(Family.UNRESOLVED_CONFLICT.hazards()).contains(finding.hazard());
            assertThat(finding.about()).isEqualTo("1 and 34");
        });
        assertThat(club.flagged(Family.ISOLATION.hazards())).isEmpty();
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
    void callsNoDepartmentCutOffBecauseItMeetsOthers() {
        DataSet building = DataSet.read("sociopatterns-invs13", BADGES);

        assertThat(Flags.of(building.workplace).hazards()).doesNotContainAnyElementsOf(Family.DISCONNECTION.hazards());
    }

    @Test
    void findsTheOfficeOfFourCutOffAndNotTheLargest() {
        Flags flags = Flags.of(DataSet.read("lazega-lawfirm", LAWYERS).workplace);

        assertThat(flags.gravest(Subject.team("office-3"), Family.DISCONNECTION.hazards()))
                .isEqualTo(Severity.LOW);
        assertThat(flags.severity(Subject.team("office-1"), Family.DISCONNECTION.hazards()))
                .isZero();
    }

    static Stream<Arguments> sets() {
        return Stream.of(
                arguments("krackhardt-hightech", MANAGERS),
                arguments("lazega-lawfirm", LAWYERS),
                arguments("karate-club", CLUB),
                arguments("sociopatterns-invs13", BADGES));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void findsNothingCorrosiveWhereNobodyIsInConflict(String name, CsvOptions options) {
        Workplace workplace = DataSet.read(name, options).workplace;
        Workplace.Builder peaceful = Workplace.asOf(workplace.now(), workplace.zone());
        workplace.registers().forEach(peaceful::keeps);
        peaceful.addAll(workplace.people()).addAll(workplace.relationships()).addAll(workplace.interactions());

        assertThat(Flags.of(peaceful.build()).hazards()).doesNotContainAnyElementsOf(Family.NEGATIVE);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void saysTheSameUnderOtherIdsAndInAnotherOrder(String name, CsvOptions options) {
        DataSet set = DataSet.read(name, options);
        Workplace retold = Retold.otherwise(set.workplace);

        assertThat(Flags.of(retold).inShort(Retold::back))
                .isEqualTo(Flags.of(set.workplace).inShort(subject -> subject));
        assertThat(toldByPerson(DataSet.of(retold), "x")).isEqualTo(toldByPerson(set, ""));
    }

    @Test
    void saysTheSameWhereTheDaysAreGivenOneByOne() {
        Workplace building = DataSet.read("sociopatterns-invs13", BADGES).workplace;
        Map<LocalDate, List<Interaction>> days = building.interactions().stream()
                .collect(Collectors.groupingBy(contact -> LocalDate.ofInstant(contact.at(), building.zone())));
        Workplace.Builder dayByDay = Workplace.asOf(building.now(), building.zone());
        building.registers().forEach(dayByDay::keeps);
        dayByDay.addAll(building.people());
        days.values().forEach(dayByDay::addAll);

        assertThat(days).hasSize(10);
        assertThat(toldByPerson(DataSet.of(dayByDay.build()), "")).isEqualTo(toldByPerson(DataSet.of(building), ""));
    }

    /** What each person is told and advised, by their id without a prefix. */
    private static Map<String, List<String>> toldByPerson(DataSet set, String prefix) {
        return set.workplace.people().stream()
                .collect(Collectors.toMap(person -> person.id().substring(prefix.length()), person -> {
                    Report report = set.toldTo(person.id());
                    return Stream.concat(
                                    report.findings().stream().map(RealDataTest::inShort),
                                    report.plan().stream().map(Recommendation::intervention))
                            .toList();
                }));
    }

    private static String inShort(Finding finding) {
        return finding.name() + " " + finding.severity() + " " + finding.confidence();
    }
}
