package work.connect.rules.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.rules.advise.Advise;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.LeavingOut;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.RuleFile;

/** Puts a changed rule into every engine that the tests keep, for as long as the tests of that rule run. */
final class Implant {

    private static final int FEW = 10;
    private static final List<RuleFile> STANDARD = RuleBook.standard().checkedFiles(Detect.STAGE);
    private static final List<RuleFile> TELEMETRY = RuleBook.telemetry().checkedFiles(Detect.STAGE);

    /** What is left of the shipped rules when the last few rules are left out. */
    private static final Map<String, CompiledRules> COMPILED = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledRules> eldest) {
            return size() > FEW;
        }
    };

    private final Deque<Transplant> transplants = new ArrayDeque<>();

    private Implant() {}

    static Implant of(Mutant mutant, Kept kept) {
        Implant implant = new Implant();
        if (mutant.origin().stage() == Detect.STAGE) {
            implant.detect(mutant, kept.detects());
        } else {
            CompiledRules compiled = RuleCompiler.compile(
                    changed(RuleBook.standard().checkedFiles(mutant.origin().stage()), mutant));
            implant.compiled(mutant, compiled, kept.compiled());
            if (mutant.origin().stage() == Appraise.STAGE) {
                implant.appraise(mutant, compiled, kept.appraises());
            } else {
                kept.advises()
                        .forEach(advise ->
                                implant.put(advise, new Advise(Catalogue.standard(), Set.of(), () -> compiled)));
            }
        }
        return implant;
    }

    private void put(Object receiver, Object donor) {
        transplants.push(new Transplant(receiver, donor));
    }

    private static List<RuleFile> changed(List<RuleFile> files, Mutant mutant) {
        return files.stream()
                .map(file -> file.name().equals(mutant.origin().file().name()) ? mutant.file() : file)
                .toList();
    }

    /** A test keeps the rules of the package it is in. */
    private void compiled(Mutant mutant, CompiledRules changed, Map<CompiledRules, String> kept) {
        String packageName = mutant.origin().file().packageName();
        kept.forEach((rules, where) -> {
            if (where.equals(packageName)) {
                put(rules, changed);
            }
        });
    }

    private void appraise(Mutant mutant, CompiledRules compiled, Set<Appraise> appraises) {
        List<RuleFile> files = changed(RuleBook.standard().checkedFiles(Appraise.STAGE), mutant);
        for (Appraise appraise : appraises) {
            Detect detect = (Detect) Transplant.inside(appraise, "detect");
            put(appraise, new Appraise(files, () -> compiled, detect));
        }
    }

    /** The shipped rules without the one, and the changed one beside them; all else stands where it stood. */
    private void detect(Mutant mutant, Set<Detect> detects) {
        Detect.Book changed = new Detect.Book(List.of(mutant.alone()), RuleCompiler.compile(List.of(mutant.alone())));
        Map<Boolean, Detect> donors = new HashMap<>();
        for (Detect detect : detects) {
            boolean withTelemetry = detect.rules().stream()
                    .anyMatch(rule -> isOf(TELEMETRY, rule.rule().name()));
            if (withTelemetry || !mutant.origin().telemetry()) {
                put(detect, donors.computeIfAbsent(withTelemetry, with -> detecting(mutant, changed, with)));
            }
        }
    }

    private static Detect detecting(Mutant mutant, Detect.Book changed, boolean withTelemetry) {
        List<Detect.Book> books = new ArrayList<>();
        books.add(book(STANDARD, mutant));
        if (withTelemetry) {
            books.add(book(TELEMETRY, mutant));
        }
        books.add(changed);
        return new Detect(books);
    }

    private static boolean isOf(List<RuleFile> files, String rule) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .anyMatch(other -> other.name().equals(rule));
    }

    private static Detect.Book book(List<RuleFile> files, Mutant mutant) {
        String packageName = files.get(0).packageName();
        boolean its = packageName.equals(mutant.origin().file().packageName());
        String left = its ? mutant.rule().name() : "";
        CompiledRules compiled = COMPILED.computeIfAbsent(
                packageName + " " + left,
                first -> its ? LeavingOut.rule(packageName, left) : RuleCompiler.shipped(packageName));
        return new Detect.Book(its ? changed(files, mutant) : files, compiled);
    }

    /** Puts everything back. */
    void takeOut() {
        transplants.forEach(Transplant::undo);
    }
}
