package work.connect.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;

class SyntheticWorkplaceTest {

    @Test
    void holdsBetween25And30FactsForEachPerson() {
        assertThat(SyntheticWorkplace.facts(SyntheticWorkplace.of(2_000, 1))).isBetween(25 * 2_000, 30 * 2_000);
    }

    @Test
    void isTheSameForTheSameSeed() {
        Workplace one = SyntheticWorkplace.of(300, 5);
        Workplace other = SyntheticWorkplace.of(300, 5);
        assertThat(one.people()).isEqualTo(other.people());
        assertThat(one.relationships()).isEqualTo(other.relationships());
        assertThat(one.interactions()).isEqualTo(other.interactions());
        assertThat(one.measures()).isEqualTo(other.measures());
    }

    @Test
    void isValidForOnePersonToo() {
        assertThat(SyntheticWorkplace.of(1, 5).people()).hasSize(1);
    }

    @Test
    void letsEveryRuleOfThePlainProgramSpeak() {
        assertThat(PlainJava.assess(SyntheticWorkplace.of(5_000, 1)).verdicts())
                .extracting(Verdict::rule)
                .contains("SH-01", "CON-01", "ISO-01", "NEW-01", "REM-02", "DUE-01", "SUP-01", "PSY-01");
    }

    @Test
    void givesATeamOfTwelveSomethingToFind() {
        assertThat(PlainJava.verdicts(TwelvePeople.workplace()))
                .contains("CON-01|p3 and p4|HIGH|HIGH", "PSY-01|team team|LOW|HIGH", "SUP-01|team team|MODERATE|HIGH");
    }
}
