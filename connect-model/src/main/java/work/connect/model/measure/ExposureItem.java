package work.connect.model.measure;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import work.connect.model.hazard.Hazard;

/**
 * A single question that says whether somebody met with a hazard. It is counted and never averaged.
 *
 * @param code as the questionnaire numbers it
 * @param hazard what it asks about
 * @param answers the lowest and the highest answer there is
 * @param exposed the answers that count as having met with it
 * @param leastGroup how many must have answered before their number may be told
 */
public record ExposureItem(String code, Hazard hazard, Scale answers, Set<Integer> exposed, int leastGroup) {

    public ExposureItem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(answers, "answers");
        exposed = Set.copyOf(exposed);
    }

    public ExposureCount count(Collection<Integer> ticked) {
        int met = (int) ticked.stream().filter(exposed::contains).count();
        return new ExposureCount(met, ticked.size(), ticked.size() >= leastGroup);
    }
}
