package work.connect.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.model.measure.ItemAnswer;

class BusyCompanyTest {

    @Test
    void hasFactsOfEveryKind() {
        Workplace company = BusyCompany.of(1_000);

        assertThat(FactType.values())
                .allSatisfy(type -> assertThat(company.all(type)).isNotEmpty());
    }

    @Test
    void letsMostPeopleAnswer() {
        Workplace company = BusyCompany.of(1_000);

        assertThat(company.all(ItemAnswer.class)).hasSizeGreaterThan(10_000);
    }
}
