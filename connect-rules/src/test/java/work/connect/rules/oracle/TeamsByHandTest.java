package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.rules.oracle.ByHand.LONG_AGO;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.here;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.without;
import static work.connect.rules.oracle.ByHand.workplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Relationship;
import work.connect.model.people.Person;

/** Calculated by hand. */
class TeamsByHandTest {

    /** Teams of five and six people with so many ties within them, in rows of colleagues, and so many across. */
    private Workplace.Builder teams(int within, int across) {
        Workplace.Builder workplace = workplace().keeps(Register.EVERYDAY_TIES, LONG_AGO);
        for (int i = 1; i <= 11; i++) {
            workplace.add(Person.of("p" + i, i <= 5 ? "east" : "west").answeredTies(true));
        }
        int left = within;
        for (int i = 6; i <= 11; i++) {
            for (int j = i + 1; j <= 11 && left > 0; j++, left--) {
                workplace.add(Relationship.of("p" + i, "p" + j, SHARED_ACTIVITY));
            }
        }
        for (int i = 1; i <= across; i++) {
            workplace.add(Relationship.of("p" + i, "p" + (i + 5), EMOTIONAL_SUPPORT));
        }
        return workplace;
    }

    private String saidOf(Workplace.Builder workplace) {
        return said("SIL-01", Subject.ORGANISATION, workplace);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, LOW HIGH", "9, 1, silent", "10, 1, LOW HIGH", "15, 1, LOW HIGH", "15, 2, silent"})
    void isSaidWhenFewerThanATenthOfTheTiesCrossTeams(int within, int across, String said) {
        assertThat(saidOf(teams(within, across))).isEqualTo(said);
    }

    @Test
    void countsAPairOnceHoweverManyTiesThereAre() {
        Workplace.Builder workplace = teams(9, 1)
                .add(Relationship.of("p7", "p6", SHARED_ACTIVITY))
                .add(Relationship.of("p6", "p7", GIVING_TO_OTHERS));
        assertThat(saidOf(workplace)).isEqualTo(SILENT);
    }

    @Test
    void isSilentWhenHardlyAnyTieCouldCrossTeams() {
        Workplace.Builder workplace = workplace().keeps(Register.CLOSE_TIES, LONG_AGO);
        workplace.add(Person.of("alone", "east").answeredTies(true));
        for (int i = 1; i <= 13; i++) {
            workplace.add(Person.of("p" + i, "west").answeredTies(true));
        }
        for (int i = 1; i <= 12; i++) {
            workplace.add(Relationship.of("p" + i, "p" + (i + 1), CAREER_ADVANCEMENT));
        }
        assertThat(saidOf(workplace)).isEqualTo("LOW HIGH");
        assertThat(saidOf(workplace.add(Relationship.of("alone", "p1", FRIENDSHIP))))
                .isEqualTo(SILENT);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW HIGH", "1, LOW MEDIUM", "3, LOW MEDIUM", "4, not assessed"})
    void needsSevenAnswersOfTen(int missing, String said) {
        Workplace all = teams(10, 0).build();
        Workplace.Builder workplace = Rewriting.emptied(all).addAll(all.relationships());
        for (int i = 0; i < 11; i++) {
            workplace.add(all.people().get(i).answeredTies(i >= missing));
        }
        assertThat(saidOf(workplace)).isEqualTo(said);
    }

    @Test
    void isNotAssessedWithoutAnyTie() {
        assertThat(saidOf(teams(0, 0))).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void isNotAssessedInASingleTeam(int people) {
        Workplace.Builder workplace = workplace().keeps(Register.CLOSE_TIES, LONG_AGO);
        for (int i = 1; i <= people; i++) {
            workplace.add(here("p" + i));
        }
        assertThat(saidOf(workplace)).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void isNotAssessedWhenNobodyAskedAboutTies() {
        assertThat(saidOf(without(Register.EVERYDAY_TIES, teams(10, 0)))).isEqualTo("LOW HIGH");
        Workplace unasked = teams(10, 0).build();
        Workplace.Builder workplace = Workplace.asOf(unasked.now(), unasked.zone())
                .addAll(unasked.people())
                .addAll(unasked.relationships());
        assertThat(saidOf(workplace)).isEqualTo(NOT_ASSESSED);
    }
}
