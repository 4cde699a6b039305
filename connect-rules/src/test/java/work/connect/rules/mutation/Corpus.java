package work.connect.rules.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.oracle.Subjects;
import work.connect.rules.oracle.Unanswered;
import work.connect.rules.oracle.Verdict;
import work.connect.rules.oracle.Verdicts;
import work.connect.rules.rulebook.rule.RuleFile;

/**
 * Random workplaces on which an independent program agrees with the rules as shipped: a changed rule that says anything
 * else about one of them would be found out by the test that asks for that agreement.
 */
final class Corpus {

    /** One of the workplaces, measured once for all rules. */
    private record Measured(Workplace workplace, Indicators indicators) {}

    private final Set<String> rules;
    private final List<Measured> workplaces = new ArrayList<>();
    private final Map<String, List<Verdicts>> expected = new HashMap<>();

    /**
     * @param rules the ids of the rules that the independent program knows
     * @param drawn the workplace it is asked about, by seed
     */
    Corpus(Collection<String> rules, Function<Random, Workplace> drawn, int count) {
        this.rules = Set.copyOf(rules);
        for (int seed = 0; seed < count; seed++) {
            Workplace workplace = drawn.apply(new Random(seed));
            workplaces.add(new Measured(workplace, Indicate.from(workplace)));
        }
    }

    boolean knows(Mutant mutant) {
        return mutant.origin().stage() == Detect.STAGE
                && rules.contains(mutant.rule().id());
    }

    /** Whether the rules of one id, one of them changed, say something else of any of the workplaces. */
    boolean kills(Mutant mutant) {
        String id = mutant.rule().id();
        List<Verdicts> before = expected.computeIfAbsent(id, first -> {
            Detect shipped = detecting(variants(mutant, false));
            return workplaces.stream().map(each -> said(shipped, id, each)).toList();
        });
        Detect changed = detecting(variants(mutant, true));
        for (int i = 0; i < before.size(); i++) {
            if (!said(changed, id, workplaces.get(i)).equals(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<RuleFile> variants(Mutant mutant, boolean changed) {
        return Origin.ALL.stream()
                .filter(origin -> origin.telemetry() == mutant.origin().telemetry())
                .filter(origin -> origin.stage() == Detect.STAGE)
                .map(origin -> origin.with(origin.file().rules().stream()
                        .map(rule -> changed && rule.name().equals(mutant.rule().name()) ? mutant.changed() : rule)
                        .filter(rule -> rule.id().equals(mutant.rule().id()))
                        .toList()))
                .filter(file -> !file.rules().isEmpty())
                .toList();
    }

    private static Detect detecting(List<RuleFile> files) {
        return new Detect(List.of(new Detect.Book(files, RuleCompiler.compile(files))));
    }

    private static Verdicts said(Detect detect, String id, Measured measured) {
        Detections found = detect.in(measured.indicators());
        SortedSet<Verdict> spoken = new TreeSet<>();
        for (Detection detection : found.all()) {
            spoken.add(new Verdict(
                    id,
                    detection.subject(),
                    Verdict.names(detection.cases()),
                    detection.severity(),
                    detection.confidence()));
        }
        SortedSet<Unanswered> unanswered = new TreeSet<>();
        for (Subject subject : Subjects.of(detect.rules().get(0).rule().unit(), measured.workplace())) {
            if (spoken.stream().noneMatch(verdict -> verdict.subject().equals(subject))
                    && !found.gaps(id, subject).isEmpty()) {
                unanswered.add(new Unanswered(id, subject));
            }
        }
        return new Verdicts(spoken, unanswered);
    }
}
