package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.oracle.ContactRules;
import work.connect.rules.oracle.RandomOffices;
import work.connect.rules.oracle.Subjects;
import work.connect.rules.oracle.Unanswered;
import work.connect.rules.oracle.Verdict;
import work.connect.rules.oracle.Verdicts;
import work.connect.rules.rulebook.RuleBook;

/** The engine and an independent program in plain Java say the same of contact, help and thanks, telemetry included. */
class ContactAgreementTest {

    /** Of a hundred workplaces, in how many each of the rules speaks at least. */
    private static final int PERCENT = 1;

    /** A few hundred take seconds. */
    private static final int WORKPLACES = LongRun.orElse(400, 20_000);

    private static final ConnectEngine ENGINE =
            ConnectEngine.builder().rules(RuleBook.telemetry()).build();

    @Test
    void agreesOnRandomOfficesInWhichEachRuleSpeaksAtTimes() {
        Map<String, Integer> times = new TreeMap<>();
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Workplace workplace = RandomOffices.next(new Random(seed));
            Verdicts expected = ContactRules.verdictsOn(workplace);
            Detections found = ENGINE.assess(workplace).detections();
            assertThat(spoken(found)).as("spoken, seed %d", seed).isEqualTo(expected.spoken());
            assertThat(unanswered(found, workplace, expected.spoken()))
                    .as("not assessed, seed %d", seed)
                    .isEqualTo(expected.unanswered());
            names(found).forEach(name -> times.merge(name, 1, Integer::sum));
        }
        assertThat(times)
                .containsOnlyKeys(names())
                .allSatisfy((name, count) -> assertThat(count).isGreaterThanOrEqualTo(WORKPLACES * PERCENT / 100));
    }

    private static boolean isKnown(Detection detection) {
        return ContactRules.RULES.contains(detection.rule().rule().id());
    }

    static Set<Verdict> spoken(Detections detections) {
        Map<List<Object>, Detection> gravest = new HashMap<>();
        detections.all().stream()
                .filter(ContactAgreementTest::isKnown)
                .forEach(detection -> gravest.merge(
                        List.of(detection.rule().rule().id(), detection.subject()), detection, Detection::graver));
        return gravest.values().stream()
                .map(detection -> new Verdict(
                        detection.rule().rule().id(),
                        detection.subject(),
                        Verdict.names(detection.cases()),
                        detection.severity(),
                        detection.confidence()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Unanswered> unanswered(Detections detections, Workplace workplace, Collection<Verdict> spoken) {
        Set<Unanswered> unanswered = new TreeSet<>();
        detections.rules().forEach((id, variants) -> {
            if (ContactRules.RULES.contains(id)) {
                Subjects.of(variants.get(0).rule().unit(), workplace).stream()
                        .filter(subject -> !detections.gaps(id, subject).isEmpty())
                        .filter(subject -> spoken.stream()
                                .noneMatch(verdict -> verdict.rule().equals(id)
                                        && verdict.subject().equals(subject)))
                        .forEach(subject -> unanswered.add(new Unanswered(id, subject)));
            }
        });
        return unanswered;
    }

    private static Set<String> names(Detections detections) {
        return detections.all().stream()
                .filter(ContactAgreementTest::isKnown)
                .map(detection -> detection.rule().rule().name())
                .collect(Collectors.toSet());
    }

    /** The names of all rules it knows. */
    private static Set<String> names() {
        Workplace any = RandomOffices.next(new Random(0));
        return ENGINE.assess(any).detections().rules().entrySet().stream()
                .filter(rule -> ContactRules.RULES.contains(rule.getKey()))
                .flatMap(rule -> rule.getValue().stream())
                .map(variant -> variant.rule().name())
                .collect(Collectors.toSet());
    }
}
