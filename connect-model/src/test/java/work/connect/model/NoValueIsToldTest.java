package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.HelpRequest;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Neither a problem nor a text about a fact says who it is about, or what was said. */
class NoValueIsToldTest {

    private static final String CANARY = "canary-7f3a";
    private static final int FIGURE = 31_415;

    static Stream<Arguments> spellings() {
        return Arrays.stream(FactType.values())
                .flatMap(type -> Stream.of(CANARY, CANARY + "\u0000", CANARY.repeat(20), "\u202E" + CANARY)
                        .map(spelling -> Arguments.of(type, spelling)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void noProblemWithAFactOfAnyKindTellsIt(FactType type, String spelling) {
        Fact fact = Copies.fresh(type, 1);
        Workplace.Builder facts = OneOfEach.workplace();
        for (Field field : type.shape().fields()) {
            if (isText(field)) {
                facts.add(Copies.with(fact, field.name(), field.isMany() ? Set.of(spelling) : spelling));
            }
        }

        assertSaysNothing(catchThrowable(facts::build));
    }

    static Stream<Workplace.Builder> factsThatDisagree() {
        Person person = Person.of(CANARY, "support");
        return Stream.of(
                OneOfEach.workplace().add(person).add(person),
                OneOfEach.workplace().add(person).add(person.in("claims")),
                OneOfEach.workplace().add(person).add(Person.of(CANARY.toUpperCase(Locale.ROOT), "support")),
                OneOfEach.workplace()
                        .add(person.ledBy("own"))
                        .add(Person.of("own", "support").ledBy(CANARY)),
                OneOfEach.workplace().add(person.ledBy(CANARY)),
                OneOfEach.workplace()
                        .add(Team.of(CANARY).partOf("own"))
                        .add(Team.of("own").partOf(CANARY)),
                OneOfEach.workplace().add(person).add(Conflict.between("own", CANARY, CANARY)),
                OneOfEach.workplace()
                        .add(person.startedOn(FieldFaults.TODAY))
                        .add(HelpRequest.of("h-1", CANARY, FieldFaults.TODAY.minusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("factsThatDisagree")
    void noProblemBetweenFactsTellsIt(Workplace.Builder facts) {
        Throwable refusal = catchThrowable(facts::build);

        assertThat(refusal).isInstanceOf(InvalidWorkplaceException.class);
        assertSaysNothing(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void theTextOfAFactTellsNeitherIdsNorFiguresNorWords(FactType type) {
        Fact fact = Copies.fresh(type, 1);
        for (Field field : type.shape().fields()) {
            if (isText(field)) {
                fact = Copies.with(fact, field.name(), field.isMany() ? Set.of(CANARY) : CANARY);
            } else if (field.kind() == Field.Kind.COUNT) {
                fact = Copies.with(fact, field.name(), FIGURE);
            } else if (field.kind() == Field.Kind.NUMBER) {
                fact = Copies.with(fact, field.name(), BigDecimal.valueOf(FIGURE));
            }
        }

        assertThat(fact.toString()).startsWith(type.shape().type().getSimpleName() + "[");
        assertThat(fact.toString()).doesNotContain(CANARY, String.valueOf(FIGURE));
    }

    @Test
    void aFigureThatIsNoNumberIsNotRepeated() {
        Throwable refusal = catchThrowable(() -> Measure.of(
                "support",
                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                "canary-7f3a"));

        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
        assertSaysNothing(refusal);
        assertThat(refusal).hasNoCause();
    }

    @Test
    void aForeignFactIsNamedByItsTypeAlone() {
        record Foreign(String person) implements Fact {}

        Throwable refusal = catchThrowable(() -> OneOfEach.workplace().add(new Foreign(CANARY)));

        assertThat(refusal).hasMessageContaining("Foreign");
        assertSaysNothing(refusal);
    }

    @Test
    void aWorkplaceSaysHowMuchThereIsOnly() {
        Workplace workplace =
                OneOfEach.workplace().add(Person.of(CANARY, CANARY)).build();

        assertThat(workplace.toString()).doesNotContain(CANARY);
    }

    private static boolean isText(Field field) {
        return field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.TEXTS;
    }

    private static void assertSaysNothing(Throwable refusal) {
        if (refusal == null) {
            return;
        }
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContainIgnoringCase(CANARY);
        if (refusal instanceof InvalidWorkplaceException invalid) {
            Collection<Problem> problems = invalid.problems();
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(
                                    problem + problem.hint() + problem.place() + problem.field() + problem.pseudonym())
                            .doesNotContainIgnoringCase(CANARY));
        }
    }
}
