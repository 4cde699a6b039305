package work.connect.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.Subject;
import work.connect.model.people.Preference;
import work.connect.rules.advise.Advise;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.Limit;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.RuleFile;
import work.connect.rules.rulebook.Stage;

/** A rule file says the same whether it was compiled with the library or is compiled now. */
class BothWaysOfCompilingTest {

    private static final int ROUNDS = 1_000;
    private static final int FACTS_OF_A_KIND = 4;
    private static final List<String> NAMES =
            List.of("a", "b", "c", "ISO-01", "REM-02", "CON-01", "SUP-01", "PSY-01", "EARLY_REPAIR");

    private record Matched(String rule, List<Object> facts) {}

    static List<Arguments> stages() {
        RuleBook standard = RuleBook.standard();
        return List.of(
                Arguments.of(standard, Detect.STAGE),
                Arguments.of(standard, Appraise.STAGE),
                Arguments.of(standard, Advise.STAGE),
                Arguments.of(RuleBook.telemetry(), Detect.STAGE));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void matchesTheSameFactsBothWays(RuleBook book, Stage stage) {
        List<RuleFile> files = book.files(stage, Catalogue.standard().keys());
        CompiledRules shipped = RuleCompiler.shipped(files.get(0).packageName());
        CompiledRules compiledNow = RuleCompiler.compile(files);
        List<Limit> limits = files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.limits().stream())
                .toList();
        Random random = new Random(stage.name().hashCode());
        Set<String> spoken = new HashSet<>();

        for (int round = 0; round < ROUNDS; round++) {
            List<Object> facts = new ArrayList<>(limits);
            facts.addAll(randomFacts(stage, limits, random));
            Set<Matched> matched = matches(shipped, facts);
            assertThat(matches(compiledNow, facts)).isEqualTo(matched);
            matched.forEach(match -> spoken.add(match.rule()));
        }

        assertThat(spoken).as("rules that spoke at least once").hasSize((int)
                files.stream().mapToLong(file -> file.rules().size()).sum());
    }

    private static Set<Matched> matches(CompiledRules rules, List<Object> facts) {
        Set<Matched> matches = new HashSet<>();
        rules.match(facts, (rule, matched) -> matches.add(new Matched(rule, List.copyOf(matched))));
        return matches;
    }

    private static Set<Object> randomFacts(Stage stage, List<Limit> limits, Random random) {
        Set<Object> facts = new HashSet<>();
        stage.vocabulary().kinds().values().forEach(kind -> {
            for (int i = random.nextInt(FACTS_OF_A_KIND + 1); i > 0; i--) {
                facts.add(randomFact(kind.type(), limits, random));
            }
        });
        return facts;
    }

    private static Object randomFact(Class<?> type, List<Limit> limits, Random random) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = randomValue(types[i], limits, random);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A value at, just below or just above some limit, so that every boundary is met. */
    private static Object randomValue(Class<?> type, List<Limit> limits, Random random) {
        BigDecimal limit = limits.isEmpty()
                ? BigDecimal.ONE
                : limits.get(random.nextInt(limits.size())).value();
        if (type == int.class) {
            return Math.max(0, limit.intValue() + random.nextInt(3) - 1);
        }
        if (type == BigDecimal.class) {
            return limit.add(BigDecimal.valueOf(random.nextInt(3) - 1L, 4));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Subject.Pair.class) {
            return new Subject.Pair(randomName(random), randomName(random));
        }
        if (type == Set.class) {
            return random.nextBoolean() ? Set.of() : Set.of(randomConstant(Preference.class, random));
        }
        return type.isEnum() ? randomConstant(type, random) : randomName(random);
    }

    private static String randomName(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Object randomConstant(Class<?> type, Random random) {
        Object[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }
}
