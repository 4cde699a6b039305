package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;

/** Each way in which a valid workplace can be spoilt gives one problem, and no other. */
class EveryFaultAloneTest {

    /** Those that only somebody who reads files can meet: facts in Java always have their fields and their types. */
    private static final Set<Code> OF_READERS = EnumSet.of(
            Code.NOT_FOUND,
            Code.UNREADABLE,
            Code.TOO_LARGE,
            Code.MISSING_COLUMN,
            Code.UNKNOWN_COLUMN,
            Code.UNKNOWN_VALUE,
            Code.NOT_A_NUMBER,
            Code.NOT_A_DATE,
            Code.UNKNOWN_VERSION);

    static Stream<FaultKind> faults() {
        return Stream.concat(FieldFaults.all(), FactFaults.all());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isToldAloneAndWhereItIs(FaultKind kind) {
        PlantedFault fault = kind.plant().apply(1);
        Workplace.Builder facts =
                OneOfEach.workplace().addAll(FieldFaults.NEEDED).addAll(fault.facts());

        assertThat(told(facts)).containsExactly(expected(fault, facts));
    }

    @ParameterizedTest
    @EnumSource
    void aCopyOfEachExampleWithAnIdOfItsOwnIsValid(FactType type) {
        Fact copy = Copies.fresh(type, 1);
        Workplace.Builder facts = OneOfEach.workplace()
                .addAll(FieldFaults.NEEDED)
                .addAll(Copies.needs(copy))
                .add(copy);

        assertThat(facts.build().toString()).startsWith("Workplace[");
    }

    @Test
    void everyCodeIsRaisedByAFaultHereOrOnlyByReaders() {
        Set<Code> raised = EnumSet.of(Code.NO_PEOPLE);
        faults().forEach(kind -> raised.add(kind.plant().apply(1).code()));

        assertThat(raised).doesNotContainAnyElementsOf(OF_READERS);
        raised.addAll(OF_READERS);
        assertThat(raised).containsExactlyInAnyOrder(Code.values());
    }

    @ParameterizedTest
    @EnumSource
    void aRegisterIsNotKeptFromTomorrowOn(Register register) {
        assertThat(told(OneOfEach.workplace().keeps(register, FieldFaults.TODAY.plusDays(1))))
                .containsExactly("DATE_IN_THE_FUTURE registers[" + register.ordinal() + "].since");
    }

    @ParameterizedTest
    @MethodSource("absurdDays")
    void aRegisterIsNotKeptSinceAnotherAge(LocalDate day) {
        assertThat(told(OneOfEach.workplace().keeps(Register.CONTACTS, day)))
                .containsExactly("DATE_OUT_OF_RANGE registers[1].since");
    }

    static List<LocalDate> absurdDays() {
        return List.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 2), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("absurdMoments")
    void ofAWorkplaceInAnotherAgeNothingElseIsTold(Instant now) {
        Workplace.Builder facts = Workplace.asOf(now, OneOfEach.ZONE);

        assertThat(told(facts)).containsExactly("DATE_OUT_OF_RANGE now[-1].");
    }

    static List<Instant> absurdMoments() {
        return List.of(
                Instant.MIN, Instant.parse("1899-12-31T23:59:59Z"), Instant.parse("2200-01-01T00:00:01Z"), Instant.MAX);
    }

    @Test
    void aWorkplaceOfNobodyIsToldAsThatAlone() {
        Workplace.Builder facts = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE);
        OneOfEach.examples().values().stream()
                .filter(fact -> !(fact instanceof Person))
                .forEach(facts::add);

        assertThat(told(facts)).containsExactly("NO_PEOPLE people[-1].");
    }

    static List<String> told(Workplace.Builder facts) {
        return catchThrowableOfType(InvalidWorkplaceException.class, facts::build).problems().stream()
                .map(problem -> problem.code() + " " + problem.place() + "[" + problem.index() + "]." + problem.field())
                .toList();
    }

    private static String expected(PlantedFault fault, Workplace.Builder facts) {
        FactKind type = FactKind.of(fault.wrong());
        List<Fact> all = facts.all(type);
        int index = 0;
        while (all.get(index) != fault.wrong()) {
            index++;
        }
        return fault.code() + " " + type.collection() + "[" + index + "]." + fault.field();
    }
}
