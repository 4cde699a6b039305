package work.connect.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Wave;

class SeveralTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @Test
    void keepsOnceWhatIsGivenTwice() {
        assertThat(Wave.of("spring", MAY, Construct.PLAY, Construct.PLAY).asked())
                .containsExactly(Construct.PLAY);
        assertThat(ConductExperience.of(
                                "sam", MAY, ConductNature.IGNORED_OR_EXCLUDED, ConductNature.IGNORED_OR_EXCLUDED)
                        .natures())
                .containsExactly(ConductNature.IGNORED_OR_EXCLUDED);
        assertThat(Several.adding("natures", Set.of("one"), new String[] {"one", "two", "two"}))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void keepsTheOrderOfAListAndWhatStandsInItTwice() {
        assertThat(Several.followedBy("days", List.of(2, 1), 2)).containsExactly(2, 1, 2);
    }

    @Test
    void isItsOwn() {
        Set<String> given = new HashSet<>(Set.of("one"));
        Set<String> copy = Several.copy("natures", given);

        given.add("two");

        assertThat(copy).containsExactly("one").isUnmodifiable();
    }

    static Stream<ThrowingCallable> withoutAValue() {
        return Stream.of(
                () -> Several.copy("natures", (Set<String>) null),
                () -> Several.copy("natures", (List<String>) null),
                () -> Several.copy("natures", new HashSet<>(Arrays.asList("one", null))),
                () -> Several.copy("natures", Arrays.asList("one", null)),
                () -> Several.of("natures", (String[]) null),
                () -> Several.of("natures", new String[] {null}),
                () -> Several.adding("natures", Set.of("one"), (String[]) null),
                () -> Several.adding("natures", Set.of("one"), new String[] {null}),
                () -> Several.followedBy("natures", List.of("one"), null));
    }

    @ParameterizedTest
    @MethodSource("withoutAValue")
    void namesTheFieldThatLacksAValue(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage("natures");
    }
}
