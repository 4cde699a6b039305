package work.connect.rules.clear;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.rules.detect.DetectRule;

/**
 * One figure that is made of every group, whatever was found.
 *
 * @param hazard what it is about
 * @param what what is counted or measured for it
 * @param classes how protected it is: what a reader may see must be allowed by every one of these
 */
public record Slot(Hazard hazard, String what, Set<DisclosureClass> classes) {

    public Slot {
        classes = Set.copyOf(classes);
    }

    /** @param rules the rules of one hazard that count in it */
    static Slot of(List<DetectRule> rules, String what) {
        Set<DisclosureClass> classes = EnumSet.noneOf(DisclosureClass.class);
        rules.forEach(rule -> classes.addAll(rule.classes()));
        return new Slot(rules.get(0).rule().hazard(), what, classes);
    }

    /** Whether it is made of cases: reports about conduct, or conflicts. */
    boolean isAboutCases() {
        return classes.contains(DisclosureClass.CONDUCT) || classes.contains(DisclosureClass.PAIR_CONFLICT);
    }
}
