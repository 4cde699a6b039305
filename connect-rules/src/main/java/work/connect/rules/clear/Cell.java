package work.connect.rules.clear;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * A figure over a group, without anybody in it. Whether it may be shown is not decided here.
 *
 * @param group a team, or the organisation
 * @param slot which of the figures that are made of every group
 * @param floor how many stand behind it, and how many must
 * @param value the figure
 * @param severity how pressing it is; depends on nothing but the value
 * @param reasons why it is pressing, and whether rules were left out, one sentence each; of what was found they say
 *     nothing that the value does not
 * @param rule the rule whose advice fits it; depends on nothing but the value
 */
public record Cell(
        Subject group, Slot slot, Floor floor, Said value, Severity severity, List<Said> reasons, DetectRule rule) {

    public Cell {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rule, "rule");
        reasons = List.copyOf(reasons);
    }

    /** A figure that says all by its value. */
    static Cell of(Subject group, Slot slot, Floor floor, Said value, Severity severity, DetectRule rule) {
        return new Cell(group, slot, floor, value, severity, List.of(), rule);
    }

    /** The same group, with nothing to show. */
    Cell notAssessed() {
        return of(group, slot, Floor.people(0), Said.text(""), Severity.NONE, rule);
    }

    /** The same, with a word that not all rules were asked. */
    Cell askedInPart() {
        List<Said> more = new ArrayList<>(reasons);
        more.add(Said.of(Phrase.ASKED_IN_PART));
        return new Cell(group, slot, floor, value, severity, more, rule);
    }

    Cell ofAtLeast(int people) {
        return new Cell(group, slot, floor.ofAtLeast(people), value, severity, reasons, rule);
    }

    public Hazard hazard() {
        return slot.hazard();
    }
}
