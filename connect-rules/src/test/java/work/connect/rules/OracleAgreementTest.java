package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.oracle.Oracle;
import work.connect.rules.oracle.RandomWorkplaces;
import work.connect.rules.oracle.Unanswered;
import work.connect.rules.oracle.Verdict;
import work.connect.rules.oracle.Verdicts;

/** The engine and an independent program in plain Java say the same of the same workplaces. */
class OracleAgreementTest {

    /** A few hundred take seconds. */
    private static final int WORKPLACES = LongRun.orElse(300, 20_000);

    private static final ConnectEngine ENGINE = ConnectEngine.standard();

    @Test
    void agreesWithTheOracleOnRandomWorkplaces() {
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Workplace workplace = RandomWorkplaces.next(new Random(seed));
            Verdicts expected = Oracle.verdictsOn(workplace);
            Detections found = ENGINE.assess(workplace).detections();
            assertThat(spoken(found)).as("spoken, seed %d", seed).isEqualTo(expected.spoken());
            assertThat(unanswered(found, workplace))
                    .as("not assessed, seed %d", seed)
                    .isEqualTo(expected.unanswered());
        }
    }

    /** What other families say, their own oracles ask. */
    private static boolean isKnown(String rule) {
        return Oracle.RULES.contains(rule);
    }

    static SortedSet<Verdict> spoken(Detections detections) {
        Map<List<Object>, Detection> gravest = new HashMap<>();
        for (Detection detection : detections.all()) {
            gravest.merge(
                    List.of(detection.rule().rule().id(), detection.subject(), detection.cases()),
                    detection,
                    Detection::graver);
        }
        SortedSet<Verdict> spoken = new TreeSet<>();
        gravest.values().stream()
                .filter(detection -> isKnown(detection.rule().rule().id()))
                .forEach(detection -> spoken.add(new Verdict(
                        detection.rule().rule().id(),
                        detection.subject(),
                        Verdict.names(detection.cases()),
                        detection.severity(),
                        detection.confidence())));
        return spoken;
    }

    static SortedSet<Unanswered> unanswered(Detections detections, Workplace workplace) {
        SortedSet<Unanswered> unanswered = new TreeSet<>();
        SortedSet<Verdict> spoken = spoken(detections);
        detections.rules().forEach((id, variants) -> {
            if (!isKnown(id)) {
                return;
            }
            List<Subject> subjects = switch (variants.get(0).rule().unit()) {
                case PERSON ->
                    workplace.people().stream()
                            .map(person -> Subject.person(person.id()))
                            .toList();
                case TEAM ->
                    workplace.teams().keySet().stream().map(Subject::team).toList();
                case ORGANISATION -> List.of(Subject.ORGANISATION);
                case PAIR -> List.of();
            };
            subjects.stream()
                    .filter(subject -> spoken.stream()
                            .noneMatch(verdict -> verdict.rule().equals(id)
                                    && verdict.subject().equals(subject)))
                    .filter(subject -> !detections.gaps(id, subject).isEmpty())
                    .forEach(subject -> unanswered.add(new Unanswered(id, subject)));
        });
        return unanswered;
    }
}
