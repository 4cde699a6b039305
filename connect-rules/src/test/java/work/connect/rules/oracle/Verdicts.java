package work.connect.rules.oracle;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the rules say of a workplace; about whatever is in neither set they were asked and stay silent.
 *
 * @param spoken where a rule speaks, at most once per rule and subject
 * @param unanswered where a rule could not be assessed
 */
public record Verdicts(SortedSet<Verdict> spoken, SortedSet<Unanswered> unanswered) {

    public Verdicts {
        spoken = Collections.unmodifiableSortedSet(spoken);
        unanswered = Collections.unmodifiableSortedSet(unanswered);
    }

    Verdicts(Collection<Verdict> spoken, Collection<Unanswered> unanswered) {
        this(new TreeSet<>(spoken), new TreeSet<>(unanswered));
    }
}
