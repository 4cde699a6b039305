package work.connect.rules.rulebook.rule;

import java.util.Map;

/**
 * The values that trusted code matched with, by the names its sentence has for them. Stands among what a finding rests on.
 *
 * @param values by name, without the dollar sign
 */
public record Bound(Map<String, Object> values) {
    public Bound {
        values = Map.copyOf(values);
    }
}
