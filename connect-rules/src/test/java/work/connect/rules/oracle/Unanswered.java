package work.connect.rules.oracle;

import java.util.Comparator;
import work.connect.model.assessment.Subject;

/** A rule could not be assessed for somebody or something. Ordered by rule, then by subject. */
public record Unanswered(String rule, Subject subject) implements Comparable<Unanswered> {

    private static final Comparator<Unanswered> ORDER =
            Comparator.comparing(Unanswered::rule).thenComparing(Unanswered::subject);

    @Override
    public int compareTo(Unanswered other) {
        return ORDER.compare(this, other);
    }
}
