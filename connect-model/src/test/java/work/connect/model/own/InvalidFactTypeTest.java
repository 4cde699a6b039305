package work.connect.model.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.InvalidFactTypeException;
import work.connect.model.OwnFactType;
import work.connect.model.Workplace;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.OwnFact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/** What keeps a record from being a kind of facts, told all at once. */
public class InvalidFactTypeTest {

    private static final String BECAUSE = "it holds rosters alone";

    public record Unmarked(String person) implements Fact {}

    @OwnFact("people")
    public record AlmostNothing(String person) {}

    @OwnFact("Weekend-Shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record OddFile(String person) implements Fact {}

    @OwnFact("one_to_ones")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record Absence(String person) implements Fact {}

    @OwnFact("hidden_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    record Hidden(String person) implements Fact {}

    @OwnFact("kinds_of_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public enum NoRecord implements Fact {
        ONE
    }

    @OwnFact("empty_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record Empty() implements Fact {}

    @OwnFact("weekend_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record OtherShift(String person) implements Fact {}

    @OwnFact("deep_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record WithAMap(Map<String, String> people) implements Fact {}

    @OwnFact("optional_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record WithAnOptional(Optional<String> person) implements Fact {}

    @OwnFact("nested_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record WithLists(List<List<String>> people) implements Fact {}

    @OwnFact("momentary_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record WithMoments(Set<Instant> at) implements Fact {}

    @OwnFact("floating_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record WithADouble(double hours) implements Fact {}

    /** With constants that files could not tell apart. */
    public enum Unclear {
        Early,
        EARLY
    }

    /** Without constants. */
    public enum Wordless {}

    @OwnFact("odd_shifts")
    @Disclosed(value = DisclosureClass.WORK_DESIGN, because = BECAUSE)
    public record OddFields(
            @Key @Nullable String id,
            @Key LocalDate key,
            List<String> people,
            List<Wordless> kinds,
            Unclear kind,
            Set<LocalDate> days,

            @Refers(value = Refers.To.PERSON, on = "nowhere")
            String person,

            @Refers(value = Refers.To.TEAM, on = "from") String team,
            @Refers(Refers.To.PERSON) int number,
            Instant from,
            @NotBefore("from") LocalDate until,
            @NotBefore("later") LocalDate later,
            @OtherThan("from") String other,
            @Between(min = 1, max = 2) String between,
            @NotEmpty String notEmpty,
            @MayLieAhead String ahead,
            String aBC,
            String aBc,
            String über)
            implements Fact {}

    @Test
    void tellsOfARecordThatIsNoneWhereItIsAdded() {
        Workplace.Builder workplace = Workplace.asOf(Instant.EPOCH, ZoneOffset.UTC);

        assertThat(catchThrowableOfType(InvalidFactTypeException.class, () -> workplace.add(new Unmarked("sam"))))
                .hasMessage(
                        "The record (%s) cannot be a kind of facts:\n  It is none of FactType, and no kind of a host's own. Annotate the record with @OwnFact(\"its_file\").",
                        Unmarked.class.getName());
    }

    @Test
    void tellsAllThatIsMissing() {
        assertThat(faultsOf(AlmostNothing.class))
                .containsExactly(
                        "The file (people) in @OwnFact means something else already. Give it another name.",
                        "It is no fact. Let it implement Fact.",
                        "It does not say how protected it is. Annotate it with @Disclosed.");
    }

    @Test
    void tellsOfAFileThatIsNotCalledAsOursAre() {
        assertThat(faultsOf(OddFile.class)).singleElement().asString().contains("such as weekend_shifts");
    }

    @Test
    void tellsOfNamesThatAreTaken() {
        assertThat(faultsOf(Absence.class))
                .containsExactly(
                        "The file (one_to_ones) in @OwnFact means something else already. Give it another name.",
                        "It is called as a record of ours. Call it (OwnAbsence), or otherwise.");
    }

    @Test
    void tellsOfWhatIsNoPublicRecordOrHoldsNothing() {
        assertThat(faultsOf(Hidden.class)).containsExactly("It is not public. Make it so.");
        assertThat(faultsOf(NoRecord.class)).containsExactly("It is no record. Make it one.");
        assertThat(faultsOf(Empty.class)).containsExactly("It holds nothing. Give it a component.");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {WithAMap.class, WithAnOptional.class, WithLists.class, WithMoments.class, WithADouble.class})
    void tellsOfWhatIsNotFlat(Class<?> record) {
        assertThat(faultsOf(record)).singleElement().asString().startsWith("A flat record cannot hold (");
    }

    @Test
    void tellsOfEachComponentThatSaysWhatCannotBe() {
        assertThat(faultsOf(OddFields.class))
                .containsExactly(
                        "The component (id) is the @Key, so it must not be @Nullable.",
                        "The component (key) cannot be @Key, which is for [TEXT].",
                        "The component (people) holds several texts, so it must be a Set.",
                        "The component (kinds) holds several words, so it must be a Set.",
                        "The component (kinds) needs an enum with constants in capitals, such as EARLY_SHIFT.",
                        "The component (kind) needs an enum with constants in capitals, such as EARLY_SHIFT.",
                        "The component (days) holds several days, so it must be a List.",
                        "The component (person) must name a day or a moment by (on) in @Refers, and be the id of a person.",
                        "The component (team) must name a day or a moment by (on) in @Refers, and be the id of a person.",
                        "The component (number) cannot be @Refers, which is for [TEXT, TEXTS].",
                        "The component (until) must name another component by @NotBefore, of the kind DAY.",
                        "The component (later) must name another component by @NotBefore, of the kind DAY.",
                        "The component (other) must name another component by @OtherThan, of the kind TEXT.",
                        "The component (between) cannot be @Between, which is for [COUNT, NUMBER].",
                        "The component (notEmpty) cannot be @NotEmpty, which is for [TEXTS, WORDS, DAYS].",
                        "The component (ahead) cannot be @MayLieAhead, which is for [DAY, DAYS, MOMENT].",
                        "The component (aBc) must have a name in camel case, of ASCII letters and digits, whose column no other has.",
                        "The component (über) must have a name in camel case, of ASCII letters and digits, whose column no other has.",
                        "It has more than one @Key. Keep one.");
    }

    @Test
    void tellsOfTwoKindsWithOneFile() {
        String fault = "The record (%s) has the same file (weekend_shifts). Give one of them another name by @OwnFact."
                .formatted(OtherShift.class.getName());

        assertThat(catchThrowableOfType(
                                InvalidFactTypeException.class,
                                () -> OwnFactType.allOf(List.of(WeekendShift.class, OtherShift.class)))
                        .faults())
                .containsExactly(fault);
    }

    @Test
    void addsNoneOfTwoKindsWithOneFile() {
        Workplace.Builder workplace =
                Workplace.asOf(Instant.EPOCH, ZoneOffset.UTC).keeps(WeekendShift.class, LocalDate.parse("1970-01-01"));

        InvalidFactTypeException refusal = catchThrowableOfType(
                InvalidFactTypeException.class,
                () -> workplace.addAll(
                        List.of(work.connect.model.people.Person.of("sam", "support"), new OtherShift("sam"))));

        assertThat(refusal).hasMessageContaining("has the same file (weekend_shifts)");
        assertThat(catchThrowableOfType(IllegalArgumentException.class, workplace::build))
                .hasMessageContaining("There is nobody in this workplace");
    }

    private static List<String> faultsOf(Class<?> record) {
        return catchThrowableOfType(InvalidFactTypeException.class, () -> OwnFactType.of(record))
                .faults();
    }
}
