package work.connect.rules.clear;

import java.util.List;
import java.util.Objects;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * A figure over a group, without anybody in it. Whether it may be shown is not decided here.
 *
 * @param group a team, or the organisation
 * @param hazard what it is about
 * @param contributors how many different people stand behind it
 * @param least how many must stand behind it for it to be shown
 * @param sources how many different people or leaders it comes from, where that counts too
 * @param leastSources how many of those there must be
 * @param published whether the host has already published it
 * @param value the figure in words
 * @param severity how pressing it is; depends on nothing but the value
 * @param reasons why it is pressing, one sentence each; says nothing that the value does not
 */
public record Cell(
        Subject group,
        Hazard hazard,
        int contributors,
        int least,
        int sources,
        int leastSources,
        boolean published,
        String value,
        Severity severity,
        List<String> reasons) {

    public Cell {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(severity, "severity");
        reasons = List.copyOf(reasons);
    }
}
