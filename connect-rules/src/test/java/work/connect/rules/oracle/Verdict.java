package work.connect.rules.oracle;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/**
 * A rule speaks about somebody or something. Ordered by rule, subject, cases, severity and confidence.
 *
 * @param cases the ids of the conflicts or reports it rests on, in order, with blanks between; empty for all else
 */
public record Verdict(String rule, Subject subject, String cases, Severity severity, Confidence confidence)
        implements Comparable<Verdict> {

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::rule)
            .thenComparing(Verdict::subject)
            .thenComparing(Verdict::cases)
            .thenComparing(Verdict::severity)
            .thenComparing(Verdict::confidence);

    /** The ids of cases as a verdict names them. */
    public static String names(Collection<String> cases) {
        return String.join(" ", new TreeSet<>(cases));
    }

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }
}
