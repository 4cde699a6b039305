package work.connect.examples.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.stories.ASharedRequestBringsOneToOnesBack;
import work.connect.model.Workplace;
import work.connect.model.assessment.Unit;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.people.CheckIn;

/** Where nothing is found, there was something that might have been taken for more than it is. */
class QuietStoriesTest {

    private static final Workplace WORKPLACE = SampleCompany.standard().workplace();
    private static final OrgChart CHART = SampleCompany.standard().chart();

    @Test
    void theLabDisagreesMoreThanAnyOtherTeam() {
        Map<String, BigDecimal> disagreement = WORKPLACE.measures().stream()
                .filter(measure -> measure.construct() == Construct.TASK_CONFLICT && "summer".equals(measure.wave()))
                .collect(Collectors.toMap(Measure::team, Measure::value));

        assertThat(disagreement.values().stream().max(BigDecimal::compareTo)).hasValue(disagreement.get("lab"));
        assertThat(WORKPLACE.conflicts())
                .filteredOn(Conflict::isOpen)
                .anyMatch(conflict -> conflict.involves(CHART.person("lab", 3)));
    }

    @Test
    void theSolitaryArchivistHasFewerEverydayContactsThanAnybodyOfTheirTeam() {
        List<Long> contacts = Stream.iterate(0, place -> place + 1)
                .limit(6)
                .map(place -> everydayContacts(CHART.person("archive", place)))
                .toList();

        assertThat(contacts.get(5)).isZero();
        assertThat(contacts.subList(0, 5)).allMatch(count -> count > 50);
    }

    @Test
    void theDesignerHearsEveryWeekHowTheyDo() {
        String designer = CHART.person("design", 5);

        assertThat(WORKPLACE.interactions())
                .filteredOn(
                        talk -> talk.purpose() == Purpose.FEEDBACK && talk.to().equals(designer))
                .hasSizeGreaterThan(12);
    }

    @Test
    void abuseAtTheFrontDeskIsRareSinceTheWorkWasRedesigned() {
        LocalDate redesigned = LocalDate.parse("2026-03-30");
        Map<Boolean, Long> since = WORKPLACE.all(ThirdPartyIncident.class).stream()
                .collect(Collectors.partitioningBy(
                        incident -> incident.on().isAfter(redesigned), Collectors.counting()));

        assertThat(since.get(false)).isGreaterThan(since.get(true) * 4);
        assertThat(since.get(true)).isPositive();
    }

    @Test
    void theNightShiftKeepsEveryCheckIn() {
        assertThat(WORKPLACE.all(CheckIn.class))
                .filteredOn(checkIn ->
                        WORKPLACE.person(checkIn.person()).orElseThrow().team().equals("night-shift"))
                .hasSizeGreaterThan(20)
                .allMatch(checkIn -> checkIn.doneAt() != null);
    }

    @Test
    void theDispatcherHadNoOneToOneForThreeMonthsAndManySinceTheyAsked() {
        String dispatcher = CHART.person("logistics", ASharedRequestBringsOneToOnesBack.DISPATCHER);
        LocalDate shared = ASharedRequestBringsOneToOnesBack.SHARED;
        List<LocalDate> days = WORKPLACE.interactions().stream()
                .filter(talk ->
                        talk.purpose() == Purpose.ONE_TO_ONE && talk.to().equals(dispatcher))
                .map(talk -> LocalDate.ofInstant(talk.at(), WORKPLACE.zone()))
                .toList();

        assertThat(days).noneMatch(day -> day.isAfter(shared.minusWeeks(12)) && !day.isAfter(shared));
        assertThat(days).filteredOn(day -> day.isAfter(shared)).hasSizeGreaterThan(4);
    }

    @Test
    void theFourTranslatorsWouldBeAFindingIfTheyWereMore() {
        assertThat(WORKPLACE.measures())
                .filteredOn(measure ->
                        "translation".equals(measure.team()) && measure.construct() == Construct.SUPERVISOR_SUPPORT)
                .hasSize(3)
                .allMatch(measure -> measure.value().compareTo(BigDecimal.valueOf(50)) < 0);
    }

    @Test
    void theRepresentativeCouldAskForFiguresOfTheWhole() {
        assertThat(WORKPLACE.measures())
                .filteredOn(measure -> measure.unit() == Unit.ORGANISATION)
                .hasSize(9);
    }

    private static long everydayContacts(String person) {
        return WORKPLACE.interactions().stream()
                .filter(QuietStoriesTest::isEveryday)
                .filter(talk -> talk.from().equals(person) || talk.to().equals(person))
                .count();
    }

    private static boolean isEveryday(Interaction talk) {
        return talk.purpose() == Purpose.WORK || talk.purpose() == Purpose.SOCIAL || talk.purpose() == Purpose.CHECK_IN;
    }
}
