package work.connect.rules.detect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * Keeps from the engine what cannot change its answer.
 *
 * <p>Most people are well, and of them no rule has anything to say. A rule can match a subject only when each of its
 * conditions is met by some indicator of that subject, taken alone and with the widest of the rule's limits. Where that
 * is not so, the rule cannot speak, and indicators that no rule is left to ask for need not be handed over. Whatever is
 * not plainly decided here is handed over: the verdict stays with the rules.
 */
final class Screen {

    /** One condition of one rule, by its number: which indicators could meet it, taken alone. */
    private record Condition(int number, Predicate<Indicator> mayMeet) {}

    /** The conditions that must be met for a rule to speak, and all it has, by their numbers. */
    private record Question(int[] needed, int[] asked) {}

    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Map<Class<?>, List<Condition>> conditions = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private int count;

    Screen(List<Rule> rules, Vocabulary vocabulary) {
        rules.forEach(rule -> add(rule, vocabulary));
    }

    private void add(Rule rule, Vocabulary vocabulary) {
        List<Integer> needed = new ArrayList<>();
        List<Integer> asked = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            if (!pattern.isLimit()) {
                Vocabulary.Kind kind = vocabulary.kinds().get(pattern.type());
                int number = count++;
                asked.add(number);
                if (pattern.isPositive()) {
                    needed.add(number);
                }
                conditions
                        .computeIfAbsent(kind.type(), type -> new ArrayList<>())
                        .add(new Condition(number, mayMeet(rule, pattern, kind)));
            }
        }
        questions.add(new Question(numbers(needed), numbers(asked)));
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds to the facts what the rules need to know of this subject. */
    void handOver(Profile profile, List<Object> facts) {
        List<Indicator> indicators = profile.indicators();
        boolean[] met = new boolean[count];
        boolean any = false;
        for (int i = 0; i < indicators.size(); i++) {
            any |= meets(indicators.get(i), met);
        }
        boolean[] wanted = new boolean[count];
        if (any && want(met, wanted)) {
            for (int i = 0; i < indicators.size(); i++) {
                if (isWanted(indicators.get(i), wanted)) {
                    facts.add(indicators.get(i));
                }
            }
        }
    }

    /** Marks the conditions an indicator may meet; says whether there are any. */
    private boolean meets(Indicator indicator, boolean[] met) {
        boolean any = false;
        List<Condition> asked = conditions.getOrDefault(indicator.getClass(), List.of());
        for (int i = 0; i < asked.size(); i++) {
            Condition condition = asked.get(i);
            if (condition.mayMeet().test(indicator)) {
                met[condition.number()] = true;
                any = true;
            }
        }
        return any;
    }

    private boolean isWanted(Indicator indicator, boolean[] wanted) {
        List<Condition> asked = conditions.getOrDefault(indicator.getClass(), List.of());
        for (int i = 0; i < asked.size(); i++) {
            Condition condition = asked.get(i);
            if (wanted[condition.number()] && condition.mayMeet().test(indicator)) {
                return true;
            }
        }
        return false;
    }

    /** Marks all that is asked for by rules that may speak of this subject; says whether there are any. */
    private boolean want(boolean[] met, boolean[] wanted) {
        boolean any = false;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (isMet(question.needed(), met)) {
                any = true;
                for (int number : question.asked()) {
                    wanted[number] = true;
                }
            }
        }
        return any;
    }

    private static boolean isMet(int[] needed, boolean[] met) {
        for (int number : needed) {
            if (!met[number]) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Indicator> mayMeet(Rule rule, Pattern pattern, Vocabulary.Kind kind) {
        List<Predicate<Indicator>> all = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            Property property =
                    new Property(kind.properties().get(constraint.property()).getAccessor());
            if (constraint instanceof Constraint.Flag flag) {
                all.add(indicator -> property.flag(indicator) == flag.wanted());
            } else if (constraint instanceof Constraint.Compare compare) {
                mayMeet(rule, compare, property).ifPresent(all::add);
            }
        }
        return switch (all.size()) {
            case 0 -> indicator -> true;
            case 1 -> all.get(0);
            default ->
                indicator -> {
                    for (int i = 0; i < all.size(); i++) {
                        if (!all.get(i).test(indicator)) {
                            return false;
                        }
                    }
                    return true;
                };
        };
    }

    /** What the comparison plainly decides; empty when it cannot be told from the indicator alone. */
    private static Optional<Predicate<Indicator>> mayMeet(Rule rule, Constraint.Compare compare, Property property) {
        Class<?> type = property.type();
        String text = compare.operand().text();
        if (type.isEnum()
                && compare.operator().equals("==")
                && compare.operand().kind() == Operand.Kind.CONSTANT) {
            String constant = text.substring(text.lastIndexOf('.') + 1);
            return Optional.of(
                    indicator -> ((Enum<?>) property.value(indicator)).name().equals(constant));
        }
        List<BigDecimal> limits = limits(rule, compare.operand());
        if (limits.isEmpty() || type != int.class && type != BigDecimal.class) {
            return Optional.empty();
        }
        BigDecimal least = limits.stream().min(BigDecimal::compareTo).get();
        BigDecimal most = limits.stream().max(BigDecimal::compareTo).get();
        return Optional.of(
                type == int.class
                        ? wholeNumber(property, compare.operator(), least, most)
                        : decimal(property, compare.operator(), least, most));
    }

    private static Predicate<Indicator> decimal(Property property, String operator, BigDecimal least, BigDecimal most) {
        return switch (operator) {
            case ">" -> indicator -> property.decimal(indicator).compareTo(least) > 0;
            case ">=" -> indicator -> property.decimal(indicator).compareTo(least) >= 0;
            case "<" -> indicator -> property.decimal(indicator).compareTo(most) < 0;
            case "<=" -> indicator -> property.decimal(indicator).compareTo(most) <= 0;
            default -> indicator -> true;
        };
    }

    /** The same for a whole number, which a limit with decimals is rounded for. */
    private static Predicate<Indicator> wholeNumber(
            Property property, String operator, BigDecimal least, BigDecimal most) {
        int above = whole(least, RoundingMode.FLOOR);
        int from = whole(least, RoundingMode.CEILING);
        int below = whole(most, RoundingMode.CEILING);
        int upTo = whole(most, RoundingMode.FLOOR);
        return switch (operator) {
            case ">" -> indicator -> property.number(indicator) > above;
            case ">=" -> indicator -> property.number(indicator) >= from;
            case "<" -> indicator -> property.number(indicator) < below;
            case "<=" -> indicator -> property.number(indicator) <= upTo;
            case "==" ->
                indicator -> {
                    int number = property.number(indicator);
                    return number >= from && number <= upTo;
                };
            default -> indicator -> true;
        };
    }

    private static int whole(BigDecimal limit, RoundingMode towards) {
        return limit.setScale(0, towards).min(MOST).max(LEAST).intValueExact();
    }

    /** The numbers an operand can stand for: itself, or every step of the limit it is bound to; none when not known. */
    private static List<BigDecimal> limits(Rule rule, Operand operand) {
        if (operand.kind() == Operand.Kind.INTEGER) {
            return List.of(new BigDecimal(operand.text()));
        }
        for (Pattern pattern : rule.patterns()) {
            boolean binds = pattern.isLimit()
                    && pattern.constraints().stream()
                            .anyMatch(constraint -> constraint instanceof Constraint.Bind bind
                                    && bind.name().equals(operand.text())
                                    && bind.property().equals("value"));
            if (binds && operand.kind() == Operand.Kind.VARIABLE) {
                String key = pattern.fixed("key").map(Operand::text).orElse("");
                return rule.limits().stream()
                        .filter(limit -> limit.key().equals(key))
                        .map(Limit::value)
                        .toList();
            }
        }
        return List.of();
    }
}
