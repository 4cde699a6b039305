package work.connect.rules.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.people.Person;
import work.connect.rules.coverage.RuleCoverage.Reason;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.composite.SeriousRisks;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Unknown;

/** Counts about whom each rule could be answered, and what would answer the rest. */
public final class Cover {

    private static final Comparator<Unlock> MOST_FIRST = Comparator.comparing(Unlock::questions)
            .reversed()
            .thenComparing(unlock -> unlock.need().toString());

    private final Workplace workplace;
    private final Detections detections;
    private final Map<Unit, List<Subject>> subjects = new EnumMap<>(Unit.class);
    private final Map<DataNeed, Integer> questions = new HashMap<>();
    private final Map<DataNeed, Set<String>> rules = new HashMap<>();

    private Cover(Workplace workplace, Detections detections) {
        this.workplace = workplace;
        this.detections = detections;
        subjects.put(
                Unit.PERSON,
                workplace.people().stream()
                        .map(person -> Subject.person(person.id()))
                        .toList());
        subjects.put(
                Unit.TEAM,
                workplace.people().stream()
                        .map(Person::team)
                        .distinct()
                        .map(Subject::team)
                        .toList());
        subjects.put(Unit.PAIR, List.of());
        subjects.put(Unit.ORGANISATION, List.of(Subject.ORGANISATION));
    }

    /** The coverage of a workplace by the rules that were asked about it. */
    public static Coverage of(Workplace workplace, Detections detections) {
        return new Cover(workplace, detections).counted();
    }

    private Coverage counted() {
        List<RuleCoverage> counted = new ArrayList<>();
        detections.rules().forEach((id, variants) -> {
            if (!SeriousRisks.KINDS.contains(variants.get(0).subjectKind())) {
                counted.add(counted(id, variants.get(0)));
            }
        });
        List<Unlock> unlocks = questions.entrySet().stream()
                .map(entry -> new Unlock(
                        entry.getKey(),
                        entry.getValue(),
                        List.copyOf(Objects.requireNonNull(rules.get(entry.getKey())))))
                .sorted(MOST_FIRST)
                .toList();
        return new Coverage(
                workplace.people().size(), subjectsOf(Unit.TEAM).size(), counted, unlocks, Scales.of(workplace));
    }

    private List<Subject> subjectsOf(Unit unit) {
        return Objects.requireNonNull(subjects.get(unit));
    }

    private RuleCoverage counted(String id, DetectRule rule) {
        Unit unit = rule.rule().unit();
        List<Subject> asked = subjectsOf(unit);
        Map<Gap, Integer> gaps = new EnumMap<>(Gap.class);
        int assessed = 0;
        int partly = 0;
        for (Subject subject : asked) {
            if (isAssessed(id, subject, gaps)) {
                assessed++;
            } else if (detections.isAskedInPart(id, subject)) {
                partly++;
            }
        }
        if (asked.isEmpty()) {
            isAssessed(id, Subject.ORGANISATION, gaps);
        }
        List<Reason> reasons = gaps.entrySet().stream()
                .sorted(Map.Entry.<Gap, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
        return new RuleCoverage(id, rule.rule().asks(), unit, assessed, partly, asked.size(), reasons);
    }

    private boolean isAssessed(String id, Subject subject, Map<Gap, Integer> gaps) {
        List<Unknown> missing = detections.missing(id, subject);
        missing.stream().map(Unknown::gap).distinct().forEach(gap -> gaps.merge(gap, 1, Integer::sum));
        Set<@Nullable DataNeed> needs = missing.stream().map(Unknown::need).collect(Collectors.toSet());
        if (needs.size() == 1) {
            DataNeed need = needs.iterator().next();
            if (need != null) {
                questions.merge(need, 1, Integer::sum);
                rules.computeIfAbsent(need, first -> new TreeSet<>()).add(id);
            }
        }
        if (detections.isLeftOut(id)) {
            gaps.merge(Gap.BOOK_LEFT_OUT, 1, Integer::sum);
            return false;
        }
        return missing.isEmpty();
    }
}
