package work.connect.rules.rule;

import java.util.List;
import java.util.Optional;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Unknown;

/** What can be said of how work is arranged in a workplace of which nothing is known but what a test says. */
final class GivenWork {

    private GivenWork() {}

    static Told told(Workplace.Builder workplace, Viewer reader) {
        return new Told(GivenTeams.report(workplace, reader));
    }

    /** The one figure about a hazard of team "a" that says something, if there is one. */
    static Optional<Figure> pressing(Workplace.Builder workplace, Hazard hazard) {
        return GivenTeams.report(workplace, Viewer.wellbeing()).figures().stream()
                .filter(figure -> figure.group().equals(Subject.team("a")) && figure.hazard() == hazard)
                .filter(figure -> !figure.reasons().isEmpty())
                .findFirst();
    }

    /** What was measured of one kind. */
    static <T extends Indicator> List<T> measured(Workplace.Builder workplace, Class<T> kind) {
        return Indicate.from(workplace.build()).batches().stream()
                .flatMap(List::stream)
                .flatMap(profile -> profile.indicators().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Why nothing of one kind could be measured of somebody or something. */
    static List<Gap> gaps(Workplace.Builder workplace, Class<? extends Indicator> kind) {
        return Indicate.from(workplace.build()).unknowns().stream()
                .filter(unknown -> unknown.indicator() == kind)
                .map(Unknown::gap)
                .toList();
    }
}
