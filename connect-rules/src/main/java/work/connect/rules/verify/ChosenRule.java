package work.connect.rules.verify;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import work.connect.model.assessment.Unit;
import work.connect.model.io.Spelling;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.composite.SeriousRisks;

/**
 * A rule as an author calls it.
 *
 * @param id the id, which its variants share
 * @param variants all of them where it was called by its id, one where it was called by its name; not empty
 */
record ChosenRule(String id, List<DetectRule> variants) {

    static final String RESTS_ON_OTHERS =
            "The rule (%s) rests on what other rules found, which is counted in a later step. Verify those rules instead.";

    ChosenRule {
        variants = List.copyOf(variants);
    }

    /** The rule of this id or name, if there is one. */
    static Optional<ChosenRule> find(Detect detect, String idOrName) {
        List<DetectRule> variants = detect.rules().stream()
                .filter(rule -> rule.id().equals(idOrName) || rule.rule().name().equals(idOrName))
                .toList();
        return variants.stream().findFirst().map(rule -> new ChosenRule(rule.id(), variants));
    }

    static ChosenRule of(Detect detect, String idOrName) {
        ChosenRule rule = find(detect, idOrName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no rule (%s). %s".formatted(idOrName, hint(detect, idOrName))));
        if (rule.restsOnOthers()) {
            throw new IllegalArgumentException(RESTS_ON_OTHERS.formatted(idOrName));
        }
        return rule;
    }

    /** What may be meant by an id or a name that no rule has. */
    static String hint(Detect detect, String idOrName) {
        Collection<String> known = new TreeSet<>();
        detect.rules()
                .forEach(rule -> known.addAll(Set.of(rule.id(), rule.rule().name())));
        String example = detect.rules().stream()
                .findFirst()
                .map(rule -> "Write its id, such as (%s), or its name, such as (%s)."
                        .formatted(rule.id(), rule.rule().name()))
                .orElse("There are no rules.");
        return Spelling.nearest(idOrName, known)
                .map("Maybe you meant (%s)?"::formatted)
                .orElse(example);
    }

    boolean restsOnOthers() {
        return variants.stream().anyMatch(ChosenRule::restsOnOthers);
    }

    /** Whether it asks for what is counted from findings, which this step does not know yet. */
    static boolean restsOnOthers(DetectRule rule) {
        return rule.indicators().stream().anyMatch(SeriousRisks.KINDS::contains);
    }

    Unit unit() {
        return variants.get(0).rule().unit();
    }

    boolean sharesAVariantWith(ChosenRule other) {
        return variants.stream().anyMatch(other.variants::contains);
    }

    /** How failures call it: by id and name, or by the id alone where several variants share it. */
    @Override
    public String toString() {
        return variants.size() == 1 ? id + " (" + variants.get(0).rule().name() + ")" : id;
    }
}
