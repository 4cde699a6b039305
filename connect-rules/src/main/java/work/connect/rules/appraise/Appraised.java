package work.connect.rules.appraise;

import java.util.List;
import work.connect.model.assessment.Figure;

/**
 * What a reader may know, weighed.
 *
 * @param concerns what the reader should do something about, the most pressing first
 * @param figures all figures the reader is shown, as pressing as they are together, by hazard, then by group
 */
public record Appraised(List<Concern> concerns, List<Figure> figures) {

    public Appraised {
        concerns = List.copyOf(concerns);
        figures = List.copyOf(figures);
    }
}
