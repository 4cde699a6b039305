package work.connect.rules.clear;

import java.util.List;
import work.connect.model.assessment.NotAssessed;
import work.connect.rules.indicate.Indicator;

/**
 * What one reader may know, before small groups are hidden.
 *
 * @param findings the findings the reader may know, one for each rule and subject or case; in no promised order
 * @param cells the figures meant for the reader
 * @param own what was measured of the reader, for a person about themselves
 * @param quiet the questions that were asked about the reader and gave nothing, ordered by rule
 * @param notAssessed the questions about the reader that could not be answered, ordered by rule
 */
public record Cleared(
        List<Known> findings,
        List<Cell> cells,
        List<Indicator> own,
        List<String> quiet,
        List<NotAssessed> notAssessed) {

    public Cleared {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
        own = List.copyOf(own);
        quiet = List.copyOf(quiet);
        notAssessed = List.copyOf(notAssessed);
    }
}
