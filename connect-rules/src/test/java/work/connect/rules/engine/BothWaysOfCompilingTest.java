package work.connect.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.Subject;
import work.connect.model.people.Preference;
import work.connect.rules.advise.Advise;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Limit;

/** A rule file says the same whether it was compiled with the library or is compiled now. */
class BothWaysOfCompilingTest {

    private static final int ROUNDS = 1_000;
    private static final int FACTS_OF_A_KIND = 4;
    private static final int FACTS_FOR_A_CONDITION = 8;
    private static final List<String> NAMES = List.of("a", "b", "c", "EARLY_REPAIR");

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
        Set<String> named = namedIn(files);
        List<Rule> rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        Random random = new Random(stage.name().hashCode());
        Set<String> spoken = new HashSet<>();

        for (int round = 0; round < ROUNDS; round++) {
            List<Object> facts = new ArrayList<>(limits);
            facts.addAll(randomFacts(stage, limits, named, random));
            facts.addAll(factsFor(rules.get(round % rules.size()), stage, random));
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

    /** The constants that the rules name: others would seldom meet. */
    private static Set<String> namedIn(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> constantsIn(rule.patterns().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> constantsIn(Stream<Pattern> patterns) {
        return patterns.flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.Compare.class::isInstance)
                .map(constraint -> ((Constraint.Compare) constraint).operand())
                .filter(operand -> operand.kind() == Operand.Kind.CONSTANT)
                .map(Operand::text);
    }

    private static Set<Object> randomFacts(Stage stage, List<Limit> limits, Set<String> named, Random random) {
        Set<Object> facts = new HashSet<>();
        stage.vocabulary().kinds().values().forEach(kind -> {
            for (int i = random.nextInt(FACTS_OF_A_KIND + 1); i > 0; i--) {
                facts.add(randomFact(kind.type(), limits, named, random));
            }
        });
        return facts;
    }

    /** Facts that may well meet the conditions of one rule: of the kinds and with the constants and limits it names. */
    private static Set<Object> factsFor(Rule rule, Stage stage, Random random) {
        Set<Object> facts = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            if (!pattern.isLimit() && pattern.isPositive()) {
                Class<?> type = stage.vocabulary().kinds().get(pattern.type()).type();
                Set<String> named = constantsIn(Stream.of(pattern)).collect(Collectors.toCollection(TreeSet::new));
                for (int i = 0; i < FACTS_FOR_A_CONDITION; i++) {
                    facts.add(randomFact(type, rule.limits(), named, random));
                }
            }
        }
        return facts;
    }

    private static Object randomFact(Class<?> type, List<Limit> limits, Set<String> named, Random random) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = randomValue(types[i], limits, named, random);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A value at, just below or just above some limit, so that every boundary is met. */
    private static Object randomValue(Class<?> type, List<Limit> limits, Set<String> named, Random random) {
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
            return random.nextBoolean() ? Set.of() : Set.of(randomConstant(Preference.class, named, random));
        }
        return type.isEnum() ? randomConstant(type, named, random) : randomName(random);
    }

    private static String randomName(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Object randomConstant(Class<?> type, Set<String> named, Random random) {
        List<?> constants = List.of(type.getEnumConstants());
        List<?> met = constants.stream()
                .filter(constant -> named.contains(type.getSimpleName() + "." + constant))
                .toList();
        List<?> chosen = met.isEmpty() || random.nextInt(4) == 0 ? constants : met;
        return chosen.get(random.nextInt(chosen.size()));
    }
}
