package work.connect.rules.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;

/**
 * Takes out of a rule what nothing uses any more, as somebody who drops a condition would do. Else our own check would
 * refuse the rule for a name that is left over, and no test would be asked.
 */
final class Tidy {

    private static final java.util.regex.Pattern PLACEHOLDER = java.util.regex.Pattern.compile("\\{(\\w+)}");

    private Tidy() {}

    static Rule up(Rule rule) {
        Rule plain = withoutUnboundWords(rule);
        Set<String> used = usedIn(plain);
        Map<String, BigDecimal> given =
                new LinkedHashMap<>(Ladder.given(plain.annotation("given").orElse("")));
        List<Pattern> patterns = new ArrayList<>();
        for (Pattern pattern : plain.patterns()) {
            Pattern lean = without(pattern, used);
            String key = lean.fixed("key").map(Operand::text).orElse("");
            boolean unread = lean.isLimit()
                    && given.containsKey(key)
                    && lean.constraints().stream().noneMatch(Constraint.Bind.class::isInstance);
            if (unread) {
                given.remove(key);
            } else {
                patterns.add(lean);
            }
        }
        return new Rule(rule.at(), rule.name(), annotations(plain, given), patterns, rule.verb(), rule.subject());
    }

    private static List<Annotation> annotations(Rule rule, Map<String, BigDecimal> given) {
        return rule.annotations().stream()
                .filter(annotation -> !annotation.name().equals("given") || !given.isEmpty())
                .map(annotation -> annotation.name().equals("given")
                        ? new Annotation(annotation.at(), "given", Numbers.written(given), true)
                        : annotation)
                .toList();
    }

    private static Pattern without(Pattern pattern, Set<String> used) {
        return new Pattern(
                pattern.at(),
                pattern.quantifier(),
                pattern.name(),
                pattern.type(),
                pattern.constraints().stream()
                        .filter(constraint ->
                                !(constraint instanceof Constraint.Bind bind) || used.contains(bind.name()))
                        .toList());
    }

    private static Set<String> usedIn(Rule rule) {
        Set<String> used = new HashSet<>(Set.of("$step"));
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Compare compare) {
                    used.add(compare.operand().text());
                }
                if (constraint instanceof Constraint.In in) {
                    in.operands().forEach(operand -> used.add(operand.text()));
                }
            }
        }
        Matcher said = PLACEHOLDER.matcher(rule.because());
        while (said.find()) {
            used.add("$" + said.group(1));
        }
        return used;
    }

    /** What the sentence can no longer fill in, it says in a plain word. */
    private static Rule withoutUnboundWords(Rule rule) {
        Set<String> bound = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    bound.add(bind.name().substring(1));
                }
            }
        }
        String sentence = PLACEHOLDER
                .matcher(rule.because())
                .replaceAll(
                        said -> Matcher.quoteReplacement(bound.contains(said.group(1)) ? said.group() : said.group(1)));
        List<Annotation> annotations = rule.annotations().stream()
                .map(annotation -> annotation.name().equals("because")
                        ? new Annotation(annotation.at(), "because", sentence, true)
                        : annotation)
                .toList();
        return new Rule(rule.at(), rule.name(), annotations, rule.patterns(), rule.verb(), rule.subject());
    }
}
