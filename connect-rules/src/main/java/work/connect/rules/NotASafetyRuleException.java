package work.connect.rules;

import java.util.Collection;
import work.connect.rules.rulebook.problem.Nearest;

/** What was to be unlocked is no safety rule: there is none of this name, or books may change it as it is. */
public final class NotASafetyRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;

    NotASafetyRuleException(String name, Collection<String> safetyRules) {
        super("There is no safety rule (%s) to unlock. %s".formatted(name, Nearest.hint(name, safetyRules)));
        this.name = name;
    }

    /** What was to be unlocked. */
    public String name() {
        return name;
    }
}
