package work.connect.rules.rulebook.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;

/** What the conditions of one rule bind to names, so far, and which of the names they use. */
final class Bindings {

    /** What a name is bound to that could not be understood. */
    private static final Class<?> UNKNOWN = Void.class;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private record Bound(Position at, Class<?> type) {}

    private final RuleReport report;
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> limits = new HashSet<>();
    private boolean lacks;

    Bindings(RuleReport report) {
        this.report = report;
    }

    void bind(Position at, String name, Class<?> type) {
        if (bound.put(name, new Bound(at, type)) != null) {
            report.add(at, Code.BOUND_TWICE, "(" + name + ") is bound twice.", "Give it another name.");
        }
    }

    /** Binds a name to the value of a limit, which something must be compared with. */
    void bindLimit(Position at, String name, Class<?> type) {
        limits.add(name);
        bind(at, name, type);
    }

    /** Binds a name to what was not understood, of which enough is told: it counts as used. */
    void bindUnknown(Position at, String name) {
        bound.putIfAbsent(name, new Bound(at, UNKNOWN));
        mention(name);
    }

    /** The type of what is bound to the name; {@code null} when nothing is, which is then said. */
    @Nullable
    Class<?> use(Position at, String name) {
        used.add(name);
        Bound found = bound.get(name);
        if (found == null) {
            lacks = true;
            report.add(
                    at,
                    Code.NOT_BOUND,
                    "Nothing is bound to (" + name + ") before this.",
                    bound.isEmpty() ? "Bind it first: " + name + " : property" : Nearest.hint(name, bound.keySet()));
        }
        return found == null || found.type() == UNKNOWN ? null : found.type();
    }

    /** Something uses the name that is wrong in another way. */
    void mention(String name) {
        used.add(name);
    }

    /**
     * Says which names neither a condition nor the sentence nor the consequence uses. Where something else is named that is
     * bound to nothing, that may have been meant, and enough is said.
     */
    void unused(Rule rule) {
        String sentence = rule.annotation("because").orElse("");
        lacks |= PLACEHOLDER
                .matcher(sentence)
                .results()
                .anyMatch(placeholder -> !bound.containsKey("$" + placeholder.group(1)));
        bound.forEach((name, where) -> {
            boolean isSaid = sentence.contains("{" + name.substring(1)) || sentence.contains(name.substring(1) + "}");
            if (lacks || used.contains(name) || name.equals(rule.subject()) || name.equals("$step")) {
                return;
            } else if (!isSaid) {
                report.add(
                        where.at(),
                        Code.NOT_USED,
                        "(" + name + ") is bound but never used.",
                        "Use it in a condition or in the sentence, or leave it out.");
            } else if (limits.contains(name)) {
                report.add(
                        where.at(),
                        Code.LIMIT_NOT_COMPARED,
                        "The sentence tells the limit (" + name + "), but no condition compares anything with it.",
                        "Compare a property with it, in the place of a number: > " + name
                                + "; or leave it out of the sentence, the conditions and @ladder or @given.");
            }
        });
    }
}
