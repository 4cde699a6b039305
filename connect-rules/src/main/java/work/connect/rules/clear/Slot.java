package work.connect.rules.clear;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * One figure that is made of every group, whatever was found.
 *
 * @param hazard what it is about
 * @param what what is counted or measured for it
 * @param asks the question it answers
 * @param classes how protected it is: what a reader may see must be allowed by every one of these
 */
public record Slot(Hazard hazard, String what, Said asks, Set<DisclosureClass> classes) {

    public Slot {
        classes = Set.copyOf(classes);
    }

    /**
     * Of what the first of these rules asks.
     *
     * @param rules the rules of one hazard that count in it
     */
    static Slot of(List<DetectRule> rules, String what) {
        return of(rules, what, Said.asks(rules.get(0).rule()));
    }

    /**
     * Of how many of something these rules spoke.
     *
     * @param rules the rules of one hazard that count in it
     */
    static Slot counting(List<DetectRule> rules, Phrase asks) {
        return of(rules, asks.name().toLowerCase(Locale.ROOT), Said.of(asks));
    }

    private static Slot of(List<DetectRule> rules, String what, Said asks) {
        Set<DisclosureClass> classes = EnumSet.noneOf(DisclosureClass.class);
        rules.forEach(rule -> classes.addAll(rule.classes()));
        return new Slot(rules.get(0).rule().hazard(), what, asks, classes);
    }

    /** Whether it is made of cases: reports about conduct, or conflicts. */
    boolean isAboutCases() {
        return classes.contains(DisclosureClass.CONDUCT) || classes.contains(DisclosureClass.PAIR_CONFLICT);
    }
}
