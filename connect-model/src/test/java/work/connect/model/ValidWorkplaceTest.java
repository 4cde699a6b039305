package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.GivenCare.LONG_AGO;
import static work.connect.model.GivenCare.NOW;
import static work.connect.model.GivenCare.TODAY;
import static work.connect.model.GivenCare.TOMORROW;
import static work.connect.model.GivenCare.care;
import static work.connect.model.GivenCare.support;
import static work.connect.model.GivenCare.tie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** What may look odd and is allowed. */
class ValidWorkplaceTest {

    @Test
    void anIdOf128Characters() {
        assertValid(care().add(Person.of("x".repeat(128), "care")));
    }

    @Test
    void aStartOrAReturnThatLiesAhead() {
        assertValid(care().add(Person.of("ben", "care").startedOn(TOMORROW))
                .add(Absence.of("sam", TODAY).until(TOMORROW)));
    }

    @Test
    void aFactOfThisVeryMoment() {
        assertValid(care().add(Interaction.of(NOW, "sam", "kim")));
    }

    @Test
    void bothEndsOfAScale() {
        assertValid(care().add(support("0")).add(support("100")));
    }

    @Test
    void aResolvedConflictOfWhichTheDayIsNotKnown() {
        assertValid(care().add(Conflict.between("c", "sam", "kim").resolvedOn(null)));
    }

    @Test
    void moreWhoAnsweredThanAreThereToday() {
        assertValid(care().add(support("50").answeredBy(400)));
    }

    @Test
    void somebodyWhoLeadsNobodyKnownAndIsLedByNobody() {
        assertValid(care().add(Person.of("ada", "board")));
    }

    @Test
    void aTeamOfNobody() {
        assertValid(care().add(Team.of("planned")));
    }

    @Test
    void theSameContactTwice() {
        Interaction contact = Interaction.of(NOW, "sam", "kim");

        assertValid(care().add(contact).add(contact));
    }

    @Test
    void aLeaderOfATeamWhoIsLedFromWithinIt() {
        assertValid(care().add(Team.of("care").ledBy("sam")).add(Person.of("ada", "care")));
    }

    @Test
    void aTieToSomebodyWhoHasLeftSince() {
        assertValid(care().add(Person.of("ada", "care").endedOn(LONG_AGO.plusDays(1)))
                .add(tie("sam", "ada").statedOn(LONG_AGO)));
    }

    @Test
    void aFactOnTheFirstAndOnTheLastDay() {
        assertValid(care().add(Person.of("ada", "care").startedOn(LONG_AGO).endedOn(LONG_AGO))
                .add(tie("sam", "ada").statedOn(LONG_AGO)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u0647\u0646\u062F\u0633 \u0646\u0631\u0645\u200C\u0627\u0641\u0632\u0627\u0631",
                "\uD83D\uDC69\u200D\u2695\uFE0F",
                "Pfl\u00E9ge & S\u00F6hne",
                "\u770B\u8B77\u5E2B",
                "\u0915\u094D\u200D\u0937"
            })
    void aRoleInAnyScript(String role) {
        assertValid(care().add(Person.of("ada", "care").as(role)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"J\u00FCrgen", "\u017Baneta", "\u5C0F\u6797", "\u0627\u062D\u0645\u062F", "a b", "x@y"})
    void anIdInAnyScript(String id) {
        assertValid(care().add(Person.of(id, "care")));
    }

    private void assertValid(Workplace.Builder facts) {
        assertThat(facts.build().people()).extracting(Person::id).contains("lea", "sam", "kim");
    }
}
