package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.fact.Disclosed;

class FactTypeTest {

    @ParameterizedTest
    @EnumSource
    void saysHowProtectedItIs(FactType type) {
        assertThat(type.shape().type()).hasAnnotation(Disclosed.class);
        assertThat(type.disclosure()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void aFieldSaysOnlyWhatItsFactDoesNot(FactType type) {
        assertThat(type.shape().fields().stream()
                        .filter(field -> field.stated(Disclosed.class).isPresent())
                        .filter(field -> type.disclosure(field) == type.disclosure()))
                .isEmpty();
    }
}
