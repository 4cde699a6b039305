package work.connect.rules.rulebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.RuleProblem.Code;

/** What the conditions of one rule bind to names, so far, and which of the names they use. */
final class Bindings {

    private final RuleReport report;
    private final Map<String, Class<?>> bound = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    Bindings(RuleReport report) {
        this.report = report;
    }

    void bind(Position at, String name, Class<?> type) {
        if (bound.put(name, type) != null) {
            report.add(at, Code.BOUND_TWICE, "(" + name + ") is bound twice.", "Give it another name.");
        }
    }

    /** The type of what is bound to the name; {@code null} when nothing is, which is then said. */
    @Nullable
    Class<?> use(Position at, String name) {
        used.add(name);
        Class<?> type = bound.get(name);
        if (type == null) {
            report.add(
                    at,
                    Code.NOT_BOUND,
                    "Nothing is bound to (" + name + ") before this.",
                    bound.isEmpty() ? "Bind it first: " + name + " : property" : Nearest.hint(name, bound.keySet()));
        }
        return type;
    }

    /** Something uses the name that is wrong in another way. */
    void mention(String name) {
        used.add(name);
    }

    /** Says which names neither a condition nor the sentence nor the consequence uses. */
    void unused(Rule rule) {
        String sentence = rule.annotation("because").orElse("");
        bound.keySet().stream()
                .filter(name -> !used.contains(name)
                        && !name.equals(rule.subject())
                        && !sentence.contains("{" + name.substring(1) + "}")
                        && !name.equals("$step"))
                .forEach(name -> report.add(
                        rule.at(),
                        Code.NOT_USED,
                        "(" + name + ") is bound but never used.",
                        "Use it in a condition or in the sentence, or leave it out."));
    }
}
