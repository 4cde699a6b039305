package work.connect.rules.rulebook.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;

/**
 * Finds rules that are never heard beside another one of their id: that one speaks whenever they do, about the same
 * facts, and is graver, or as grave and stands later. The rules must be right in all other ways. What is not sure is not
 * claimed.
 */
final class ShadowCheck {

    /** More of either, and finding out would cost more than it tells. */
    private static final int MANY_VARIANTS = 10;

    private static final int MANY_RUNGS = 8;

    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("\\$\\w+");

    /** One rung of a rule, the numbers that its conditions name, and what else they bind a name to. */
    private record Step(
            List<Pattern> facts, Severity severity, Map<String, BigDecimal> limits, Map<String, String> bound) {

        /** The condition with what its names stand for in their place, for two rules may name different things alike. */
        String spelt(Constraint constraint) {
            return NAME.matcher(constraint.toString())
                    .replaceAll(name -> Matcher.quoteReplacement(bound.getOrDefault(name.group(), name.group())));
        }
    }

    private final List<Rule> rules;
    private final Map<Rule, List<Step>> steps = new HashMap<>();

    /** @param rules the variants of one id, in the order of the book */
    ShadowCheck(List<Rule> rules) {
        this.rules = rules.size() > MANY_VARIANTS ? List.of() : rules;
        this.rules.forEach(rule -> steps.put(rule, steps(rule)));
    }

    /** Whether the one is graver wherever the other speaks. Unlike variants, the two need not share an id. */
    static boolean silences(Rule loud, Rule quiet) {
        return new ShadowCheck(List.of(loud, quiet)).shadows(loud, quiet, false);
    }

    /** The rules that are never heard, each with the one that is heard instead. */
    Map<Rule, Rule> found() {
        Map<Rule, Rule> found = new LinkedHashMap<>();
        for (int quiet = 0; quiet < rules.size(); quiet++) {
            for (int loud = 0; loud < rules.size(); loud++) {
                if (loud != quiet && shadows(rules.get(loud), rules.get(quiet), loud > quiet)) {
                    found.putIfAbsent(rules.get(quiet), rules.get(loud));
                }
            }
        }
        return found;
    }

    private boolean shadows(Rule loud, Rule quiet, boolean isLater) {
        List<Step> rungs = steps.getOrDefault(quiet, List.of());
        return !rungs.isEmpty()
                && rungs.stream()
                        .allMatch(step -> steps.getOrDefault(loud, List.of()).stream()
                                .anyMatch(graver -> isNoMilder(graver, step, isLater) && covers(graver, step)));
    }

    private static List<Step> steps(Rule rule) {
        List<Ladder.Rung> rungs = rule.ladder().rungs();
        List<Pattern> facts =
                rule.patterns().stream().filter(pattern -> !pattern.isLimit()).toList();
        Map<String, String> bound = bound(facts);
        return rungs.size() > MANY_RUNGS
                ? List.of()
                : IntStream.range(0, rungs.size())
                        .mapToObj(rung -> new Step(facts, rungs.get(rung).severity(), limits(rule, rung + 1), bound))
                        .toList();
    }

    /** What each name stands for: the property of which condition. */
    private static Map<String, String> bound(List<Pattern> facts) {
        Map<String, String> bound = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            for (Constraint constraint : facts.get(i).constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    bound.put(bind.name(), "(" + i + " " + bind.property() + ")");
                }
            }
        }
        return bound;
    }

    /** What is bound to the values of the limits on one rung. */
    private static Map<String, BigDecimal> limits(Rule rule, int step) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            String key = pattern.fixed("key").map(Operand::text).orElse("");
            pattern.constraints().stream()
                    .filter(constraint -> pattern.isLimit()
                            && constraint instanceof Constraint.Bind bind
                            && bind.property().equals("value"))
                    .forEach(constraint -> rule.limits().stream()
                            .filter(limit -> limit.key().equals(key) && (limit.step() == 0 || limit.step() == step))
                            .forEach(limit -> values.put(((Constraint.Bind) constraint).name(), limit.value())));
        }
        return values;
    }

    private static boolean isNoMilder(Step loud, Step quiet, boolean isLater) {
        int order = loud.severity().compareTo(quiet.severity());
        return order > 0 || order == 0 && isLater;
    }

    /** Whether each condition of the one is met wherever those of the other are. */
    private static boolean covers(Step loud, Step quiet) {
        return loud.facts().size() == quiet.facts().size()
                && IntStream.range(0, loud.facts().size()).allMatch(i -> covers(loud, quiet, i));
    }

    private static boolean covers(Step loud, Step quiet, int condition) {
        Pattern wide = loud.facts().get(condition);
        Pattern narrow = quiet.facts().get(condition);
        boolean isSame = wide.type().equals(narrow.type()) && wide.quantifier() == narrow.quantifier();
        return isSame && follow(wide, loud, narrow, quiet) && (wide.isPositive() || follow(narrow, quiet, wide, loud));
    }

    /** Whether all that the first pattern asks follows from what the second one asks. */
    private static boolean follow(Pattern asked, Step of, Pattern given, Step from) {
        return asked.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Bind))
                .allMatch(constraint ->
                        given.constraints().stream().anyMatch(known -> follows(constraint, of, known, from)));
    }

    private static boolean follows(Constraint asked, Step of, Constraint known, Step from) {
        if (asked instanceof Constraint.Compare one
                && known instanceof Constraint.Compare other
                && one.property().equals(other.property())
                && of.limits().containsKey(one.operand().text())
                && from.limits().containsKey(other.operand().text())) {
            int order = from.limits()
                    .get(other.operand().text())
                    .compareTo(of.limits().get(one.operand().text()));
            return one.operator().equals(other.operator())
                    && (order == 0
                            || order > 0 && one.operator().startsWith(">")
                            || order < 0 && one.operator().startsWith("<"));
        }
        boolean readsALimit = asked instanceof Constraint.Compare compare
                && of.limits().containsKey(compare.operand().text());
        return !readsALimit && of.spelt(asked).equals(from.spelt(known));
    }
}
