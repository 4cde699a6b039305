package work.connect.rules.clear;

import java.util.List;
import java.util.Set;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.climate.TeamScore;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.work.Leavers;

/**
 * What was measured that weighs on what a reader may know, without being a risk by itself: what is asked of a team, how
 * much those at the top care, how many left.
 *
 * <p>No figure is made of it, so nothing else gives away what is left out here for want of people.
 */
final class Context {

    private static final Set<Construct> WEIGHING = Set.of(Construct.DEMANDS, Construct.PSYCHOSOCIAL_SAFETY_CLIMATE);

    private final Workplace workplace;
    private final Found found;
    private final int least;

    Context(Workplace workplace, Found found, int least) {
        this.workplace = workplace;
        this.found = found;
        this.least = least;
    }

    List<Indicator> of(Viewer viewer, Clearance clearance) {
        return workplace.teams().keySet().stream()
                .map(Subject.Team::new)
                .filter(clearance::readsFiguresOf)
                .flatMap(team -> found.measuredOf(team).stream())
                .filter(indicator -> isOfEnough(indicator, viewer.audience()))
                .toList();
    }

    private boolean isOfEnough(Indicator indicator, Audience audience) {
        if (indicator instanceof TeamScore score) {
            return WEIGHING.contains(score.construct()) && isReached(Floor.people(score.contributors()), score);
        }
        return indicator instanceof Leavers leavers
                && audience.readsGroups()
                && isReached(Floor.cases(leavers.contributors()), leavers);
    }

    private boolean isReached(Floor floor, GroupIndicator indicator) {
        return floor.ofAtLeast(least).published(indicator.published()).isReached();
    }
}
