package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Published limits that part the scales of a questionnaire into bands.
 *
 * @param id unique among the cut-offs and norms of the questionnaire
 * @param bands by the id of the scale, from the lowest up
 * @param source where they are published
 * @param status whether they were seen there
 * @param population whom they were found for; {@code null} where that is not known to matter
 * @param standard whether they are in force unless a host chooses others
 */
public record CutOffs(
        String id,
        Map<String, List<Band>> bands,
        String source,
        SourceStatus status,
        @Nullable String population,
        boolean standard) {

    public CutOffs {
        Objects.requireNonNull(id, "id");
        bands = Ordered.copy(bands);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The band a score lies in.
     *
     * @param score on the range of the scale
     * @return empty where these cut-offs say nothing of the scale
     */
    public Optional<Band> bandOf(InstrumentScale scale, BigDecimal score) {
        List<Band> all = bands.getOrDefault(scale.id(), List.of());
        return all.stream().filter(band -> band.begins(score)).reduce((lower, higher) -> higher);
    }
}
