package work.connect.rules.oracle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import work.connect.model.assessment.Subject;

/** Writes down what the rules say: of several answers about the same, the gravest. */
final class Said {

    private record Place(String rule, Subject subject, String cases) {}

    private final Map<Place, Answer.Speaks> spoken = new HashMap<>();
    private final Set<Unanswered> unanswered = new HashSet<>();

    void note(String rule, Subject subject, Answer answer) {
        note(rule, subject, Set.of(), answer);
    }

    /** An answer that rests on these conflicts or reports. */
    void note(String rule, Subject subject, Collection<String> cases, Answer answer) {
        if (answer instanceof Answer.Speaks speaking) {
            spoken.merge(new Place(rule, subject, Verdict.names(cases)), speaking, Answer.Speaks::graver);
        } else if (answer instanceof Answer.Unknown) {
            unanswered.add(new Unanswered(rule, subject));
        }
    }

    /** A rule that has spoken about a subject was answered. */
    Verdicts verdicts() {
        Set<Verdict> verdicts = new HashSet<>();
        spoken.forEach((place, answer) -> {
            verdicts.add(
                    new Verdict(place.rule(), place.subject(), place.cases(), answer.severity(), answer.confidence()));
            unanswered.remove(new Unanswered(place.rule(), place.subject()));
        });
        return new Verdicts(verdicts, unanswered);
    }
}
