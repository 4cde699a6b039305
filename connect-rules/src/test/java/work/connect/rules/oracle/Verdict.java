package work.connect.rules.oracle;

import java.util.Comparator;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** A rule speaks about somebody or something. Ordered by rule, subject, severity and confidence. */
public record Verdict(String rule, Subject subject, Severity severity, Confidence confidence)
        implements Comparable<Verdict> {

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::rule)
            .thenComparing(Verdict::subject)
            .thenComparing(Verdict::severity)
            .thenComparing(Verdict::confidence);

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }
}
