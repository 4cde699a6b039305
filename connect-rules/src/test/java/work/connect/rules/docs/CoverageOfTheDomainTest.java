package work.connect.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.hazard.Hazard;

/** All that the sources name lives here, or it is said why not. */
class CoverageOfTheDomainTest {

    static Stream<Inventory> items() {
        return Stream.concat(Inventory.ofTheSources().stream(), Inventory.ofCandidatesNotShipped().stream());
    }

    @Test
    void everyIdOfTheSourcesIsThereOnce() {
        assertThat(Inventory.ofTheSources().stream().map(Inventory::id)).containsExactlyElementsOf(Sources.inventory());
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatStandsForItIsThere(Inventory item) {
        assertThat(isThere(item)).as(item.toString()).isTrue();
    }

    private static boolean isThere(Inventory item) {
        return switch (item.by()) {
            case "type" -> isType(item.name());
            case "class" -> source("src/main/java", item.name()).findAny().isPresent();
            case "indicator" -> Shipped.indicators().containsKey(item.name());
            case "rule" -> Shipped.byId().containsKey(item.name());
            case "intervention" ->
                Shipped.interventions().stream()
                        .anyMatch(intervention -> intervention.key().equals(item.name()));
            case "hazard" -> isHazard(item.name());
            case "caution" -> !Sources.interventionsThatHeed(item.id()).isEmpty();
            case "reason" -> item.name().isEmpty() && !item.why().isBlank();
            default -> false;
        };
    }

    private static boolean isHazard(String name) {
        return Arrays.stream(Hazard.values()).anyMatch(hazard -> hazard.name().equals(name));
    }

    /** A type of the model, or a constant of one: {@code TrustFacet.CARE}. */
    private static boolean isType(String name) {
        String[] parts = name.split("\\.");
        return source("../connect-model/src/main/java", parts[0])
                .anyMatch(source -> parts.length == 1 || holds(source, parts[1]));
    }

    private static boolean holds(Path source, String constant) {
        try {
            return Arrays.stream(Class.forName(nameOf(source)).getEnumConstants())
                    .anyMatch(other -> other.toString().equals(constant));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String nameOf(Path source) {
        String path = source.toString().replace('\\', '/');
        return path.substring(path.indexOf("java/") + "java/".length())
                .replace(".java", "")
                .replace('/', '.');
    }

    private static Stream<Path> source(String folder, String type) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.getFileName().toString().equals(type + ".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Hazard.class)
    void everyHazardIsFlaggedOrItIsSaidWhyNot(Hazard hazard) {
        boolean isExplained = Inventory.ofTheSources().stream()
                .filter(item -> item.is("hazard") && item.name().equals(hazard.name()))
                .anyMatch(item -> !item.why().isBlank());

        assertThat(Shipped.byHazard().containsKey(hazard)).as(hazard.name()).isNotEqualTo(isExplained);
    }

    @Test
    void everyPracticeHasOneInterventionAndEveryControlOneAtLeast() {
        assertThat(Sources.practices())
                .allSatisfy(
                        id -> assertThat(Sources.interventionsFrom(id)).as(id).hasSize(1));
        assertThat(Sources.controls())
                .allSatisfy(
                        id -> assertThat(Sources.interventionsFrom(id)).as(id).isNotEmpty());
    }

    @Test
    void everyCandidateRuleIsShippedOrItIsSaidWhyNot() {
        Set<String> shipped = new TreeSet<>(Shipped.idsOfAllSteps());
        shipped.retainAll(Sources.candidates());
        List<String> explained =
                Inventory.ofCandidatesNotShipped().stream().map(Inventory::id).toList();

        assertThat(Sources.candidates()).hasSize(75);
        assertThat(Stream.concat(shipped.stream(), explained.stream()))
                .containsExactlyInAnyOrderElementsOf(Sources.candidates());
    }

    static Stream<Trap> traps() {
        return Trap.all().stream();
    }

    @Test
    void eachTrapHasATest() {
        assertThat(Trap.all().stream().map(Trap::number).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Trap.COUNT).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("traps")
    void theTestOfATrapIsThere(Trap trap) {
        assertThat(Stream.of("src/test/java", "../connect-model/src/test/java")
                        .flatMap(folder -> source(folder, trap.testClass())))
                .as(trap.test())
                .singleElement()
                .satisfies(test -> assertThat(Files.readString(test)).contains("    void " + trap.method() + "("));
    }
}
