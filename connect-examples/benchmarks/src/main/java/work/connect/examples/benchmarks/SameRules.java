package work.connect.examples.benchmarks;

import java.util.List;
import java.util.Set;
import work.connect.model.Workplace;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detections;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

/**
 * The engine with those rules alone that {@link PlainJava} knows too, so that their verdicts can be compared one by one.
 *
 * <p>No gauge is made but those that these rules ask for.
 *
 * <p>The whole engine asks many times as many questions. How many the plain program lacks, {@link #lacking()} says; until
 * it knows them all, nothing may be read from the cost of the whole engine next to that of the plain program.
 */
public final class SameRules {

    /** By their names, for a rule with the same id may have variants that the plain program lacks. */
    static final Set<String> NAMES = Set.of(
            "alone-at-work",
            "close-ties-missing-and-contact-not-asked",
            "conflict-left-open",
            "conflict-left-open-for-months",
            "contact-without-close-ties",
            "leader-support-below-the-middle",
            "newcomer-contact-due",
            "newcomer-without-a-one-to-one",
            "newcomer-without-ties",
            "one-to-one-due",
            "one-to-ones-have-lapsed",
            "return-contact-due",
            "sexual-harassment-reported",
            "speaking-up-does-not-feel-safe",
            "ties-end-at-the-team",
            "undated-conflict-left-open");

    private final Detect detect;

    public SameRules() {
        List<RuleFile> same = shipped().stream()
                .map(SameRules::withoutOthers)
                .filter(file -> !file.rules().isEmpty())
                .toList();
        detect = new Detect(List.of(new Detect.Book(same, RuleCompiler.compile(same))));
    }

    private static List<RuleFile> shipped() {
        return RuleBook.standard().checkedFiles(Detect.STAGE);
    }

    private static RuleFile withoutOthers(RuleFile file) {
        List<Rule> rules = file.rules().stream()
                .filter(rule -> NAMES.contains(rule.name()))
                .toList();
        return new RuleFile(file.name(), file.packageName(), file.imports(), file.verb(), rules);
    }

    /** What these rules find. */
    public Detections assess(Workplace workplace) {
        return detect.in(Indicate.from(workplace, detect.gauges(), detect.asked()));
    }

    /** The names of these rules, in no order. */
    List<String> names() {
        return detect.rules().stream().map(rule -> rule.rule().name()).toList();
    }

    /** The names of the rules we ship that the plain program lacks, in the order of their files. */
    public static List<String> lacking() {
        return shipped().stream()
                .flatMap(file -> file.rules().stream())
                .map(Rule::name)
                .filter(name -> !NAMES.contains(name))
                .toList();
    }
}
