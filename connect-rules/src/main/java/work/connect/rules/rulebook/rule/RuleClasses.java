package work.connect.rules.rulebook.rule;

import java.util.EnumSet;
import java.util.Set;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** How protected the findings of a rule are. Computed, and never chosen by whoever writes the rule. */
public final class RuleClasses {

    private RuleClasses() {}

    /** The classes of its hazard and of all facts it asks for; of what is not known to the vocabulary, none. */
    public static Set<DisclosureClass> of(Rule rule, Vocabulary vocabulary) {
        Set<DisclosureClass> classes = EnumSet.noneOf(DisclosureClass.class);
        for (Hazard hazard : Hazard.values()) {
            if (rule.annotation("hazard").filter(hazard.name()::equals).isPresent()) {
                classes.add(hazard.disclosureClass());
            }
        }
        for (Pattern pattern : rule.patterns()) {
            Vocabulary.Kind kind = vocabulary.kinds().get(pattern.type());
            if (kind != null && !pattern.isLimit()) {
                classes.add(kind.disclosure());
            }
        }
        return classes;
    }
}
