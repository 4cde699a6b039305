package work.connect.rules.rulebook.rule;

import java.util.Set;

/**
 * The interventions that rules may name as actions, by their keys.
 *
 * @param keys all of them
 * @param local those of them that books brought
 * @param toLeaders those of the latter that have words for those who lead
 */
public record Actions(Set<String> keys, Set<String> local, Set<String> toLeaders) {

    public Actions {
        keys = Set.copyOf(keys);
        local = Set.copyOf(local);
        toLeaders = Set.copyOf(toLeaders);
    }

    /** Those that come with the library. */
    public static Actions shipped(Set<String> keys) {
        return new Actions(keys, Set.of(), Set.of());
    }
}
