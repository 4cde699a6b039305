package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.measure.Measure;

class OneOfEachTest {

    @Test
    void isValid() {
        assertThat(OneOfEach.workplace().build().people()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void saysAllThatSuchAFactCanSay(FactType type) {
        Fact example = OneOfEach.examples().get(type);
        for (Field field : type.shape().fields()) {
            boolean oneOfTwo = example instanceof Measure && field.name().equals("person");
            boolean excluded = field.name().equals("brokenOn") || field.name().equals("reasonsNotReported");
            if (!oneOfTwo && !excluded) {
                assertThat(field.of((Record) example))
                        .as(field.toString())
                        .isNotNull()
                        .isNotEqualTo(Set.of())
                        .isNotEqualTo(List.of());
            }
        }
    }
}
