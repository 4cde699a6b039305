package work.connect.examples.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import work.connect.examples.company.life.Days;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

class SampleCompanyTest {

    @Test
    void hasAHundredAndFiftyPeopleInSixteenTeams() {
        Workplace workplace = SampleCompany.standard().workplace();

        assertThat(workplace.people()).hasSize(150);
        assertThat(workplace.teams()).hasSize(16);
        assertThat(workplace.peopleElsewhere()).hasSize(1);
        assertThat(workplace.people()).extracting(Person::workMode).contains(WorkMode.values());
    }

    @Test
    void hasFactsOfEveryKind() {
        assertThat(counts(SampleCompany.standard())).containsOnlyKeys(FactType.values());
    }

    @Test
    void tellsNineMonthsAndNothingLater() {
        List<Interaction> interactions = SampleCompany.standard().workplace().interactions();

        assertThat(interactions)
                .extracting(Interaction::at)
                .allSatisfy(at -> assertThat(at.toString()).isBetween("2025-11-30T23:00:00Z", "2026-08-31T22:00:00Z"));
        assertThat(interactions)
                .extracting(interaction -> interaction.at().toString().substring(0, 7))
                .contains("2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07");
    }

    @Test
    void isTheSameEachTimeWhateverTheLanguageAndTheZone() {
        List<Fact> here = facts(SampleCompany.standard());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(facts(SampleCompany.standard())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tellsEachFactOnce() {
        assertThat(facts(SampleCompany.standard())).doesNotHaveDuplicates();
    }

    @Test
    void growsInProportion() {
        int small = facts(SampleCompany.of(Size.of(300), 100)).size();
        int large = facts(SampleCompany.of(Size.of(3_000), 100)).size();

        assertThat(large).isBetween(small * 9, small * 11);
    }

    @Test
    void tellsNoContactsFromBeforeTheWeeksWanted() {
        Workplace workplace = SampleCompany.of(new Size(300, 4), 250).workplace();

        assertThat(workplace.interactions())
                .extracting(Interaction::at)
                .allMatch(at -> !at.isBefore(Days.at(Days.LAST.minusWeeks(4), 0)));
    }

    @Test
    void tellsStoriesOnlyWhereThereIsRoomForThem() {
        assertThat(SampleCompany.of(Size.of(150), 1).stories()).hasSize(15);
        assertThat(SampleCompany.of(Size.of(149), 100).stories()).isEmpty();
        assertThat(SampleCompany.of(Size.of(150), 0).stories()).isEmpty();
        assertThat(SampleCompany.of(Size.of(150).weeks(38), 100).stories()).isEmpty();
    }

    @Test
    void isQuietWhenThereIsNoTrouble() {
        for (int people : List.of(40, 150, 400)) {
            Workplace workplace = SampleCompany.of(Size.of(people), 0).workplace();

            assertThat(findings(workplace)).as("of %d people", people).isZero();
        }
    }

    @Test
    void hasMoreToFindTheMoreTroubleThereIs() {
        long some = findings(SampleCompany.of(new Size(1_500, 20), 50).workplace());
        long usual = findings(SampleCompany.of(new Size(1_500, 20), 100).workplace());
        long much = findings(SampleCompany.of(new Size(1_500, 20), 250).workplace());

        assertThat(some).isBetween(20L, usual - 1);
        assertThat(usual).isBetween(some + 1, much - 1);
    }

    @Property(tries = 40)
    void isValidAtAnySize(
            @ForAll @IntRange(min = 1, max = 700) int people,
            @ForAll @IntRange(min = 1, max = 39) int weeks,
            @ForAll @IntRange(max = 250) int trouble) {
        Workplace workplace = SampleCompany.of(new Size(people, weeks), trouble).workplace();

        assertThat(workplace.people()).hasSize(people);
    }

    @Test
    void refusesASizeItCannotMake() {
        assertThatThrownBy(() -> Size.of(0)).hasMessage("The number of people goes from 1 to 1000000.");
        assertThatThrownBy(() -> Size.of(150).weeks(40)).hasMessage("The number of weeks goes from 1 to 39.");
        assertThatThrownBy(() -> SampleCompany.of(Size.of(150), -1))
                .hasMessage("The number of percent of trouble goes from 0 to 250.");
    }

    private static List<Fact> facts(SampleCompany company) {
        List<Fact> facts = new ArrayList<>();
        company.tell(facts::add);
        return facts;
    }

    private static Map<FactKind, Long> counts(SampleCompany company) {
        return facts(company).stream().collect(Collectors.groupingBy(FactKind::of, Collectors.counting()));
    }

    private static long findings(Workplace workplace) {
        Assessment assessment = ConnectEngine.standard().assess(workplace);
        return workplace.people().stream()
                .mapToLong(person -> assessment
                        .reportFor(Viewer.employee(person.id()))
                        .findings()
                        .size())
                .sum();
    }
}
