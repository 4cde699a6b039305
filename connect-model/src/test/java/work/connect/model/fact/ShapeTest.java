package work.connect.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.FactType;
import work.connect.model.OneOfEach;
import work.connect.model.people.Person;

class ShapeTest {

    private static final Shape<Person> PERSON = Shape.of(Person.class);
    private static final Person SAM = Person.of("sam", "support").as("adviser");

    @Test
    void changesOneFieldAlone() {
        assertThat(PERSON.with(SAM, "leader", "lea"))
                .isEqualTo(Person.of("sam", "support").as("adviser").ledBy("lea"));
    }

    @Test
    void takesBackWhatWasSaid() {
        assertThat(PERSON.with(SAM, "role", null)).isEqualTo(Person.of("sam", "support"));
    }

    @Test
    void refusesAFieldThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PERSON.with(SAM, "shoeSize", 44))
                .withMessageContaining("no field (shoeSize)");
    }

    @Test
    void refusesAValueThatTheFieldCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> PERSON.with(SAM, "leader", 44));
    }

    @Test
    void refusesToLeaveOutWhatIsNeeded() {
        assertThatNullPointerException()
                .isThrownBy(() -> PERSON.with(SAM, "team", null))
                .withMessage("team");
    }

    static Stream<Field> needed() {
        return Arrays.stream(FactType.values())
                .flatMap(type -> type.shape().fields().stream())
                .filter(field -> field.isNeeded() || field.isMany())
                .filter(field -> !field.toString().equals("Measure.published"));
    }

    /** What is a plain {@code boolean} cannot be without a value in the first place. */
    @ParameterizedTest
    @MethodSource("needed")
    void everyRecordNamesTheFieldThatIsMissing(Field field) {
        FactType type = Arrays.stream(FactType.values())
                .filter(some -> some.shape().fields().contains(field))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() ->
                        without(type.shape(), (Record) OneOfEach.examples().get(type), field))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(field.name());
    }

    private static <T extends Record> T without(Shape<T> shape, Record fact, Field field) {
        return shape.with(shape.type().cast(fact), field.name(), null);
    }
}
