package work.connect.model.assessment;

import java.util.List;
import java.util.Objects;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * What a group reader learns of one hazard in one group: a figure, or that it is not shown.
 *
 * <p>A figure that is not shown says nothing else: not why, not how many.
 *
 * @param group a team, or the whole organisation
 * @param hazard what the figure is about
 * @param asks the question it answers, in the reader's language; the same for every group
 * @param value the figure in words, such as "4.1 on a scale from 1 to 7", or {@link #NOT_SHOWN}
 * @param severity how pressing it is; {@link Severity#NONE} when quiet or not shown
 * @param reasons why it is pressing, one sentence each; empty when quiet or not shown
 */
public record Figure(Subject group, Hazard hazard, String asks, String value, Severity severity, List<String> reasons) {

    /** In place of a value: too few people, too few answers, nothing known, or hidden to protect another group. */
    public static final String NOT_SHOWN = "NOT_SHOWN";

    public Figure {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(severity, "severity");
        reasons = List.copyOf(reasons);
    }

    public static Figure notShown(Subject group, Hazard hazard, String asks) {
        return new Figure(group, hazard, asks, NOT_SHOWN, Severity.NONE, List.of());
    }

    public boolean isShown() {
        return !value.equals(NOT_SHOWN);
    }
}
