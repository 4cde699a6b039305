package work.connect.model.measure;

import java.util.Map;
import java.util.Objects;
import work.connect.model.assessment.Unit;

/**
 * Percentiles that were published for a questionnaire, on its own scales.
 *
 * @param id unique among the cut-offs and norms of the questionnaire
 * @param percentiles by the id of the scale
 * @param source where they are published
 * @param status whether they were seen there
 * @param of what was compared with each other: percentiles of organisations say nothing of one team among teams
 * @param size how many of those there were
 */
public record PublishedNorms(
        String id, Map<String, Percentiles> percentiles, String source, SourceStatus status, Unit of, int size) {

    public PublishedNorms {
        Objects.requireNonNull(id, "id");
        percentiles = Ordered.copy(percentiles);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(of, "of");
    }
}
