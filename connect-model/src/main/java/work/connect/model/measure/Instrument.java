package work.connect.model.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as data: how it is scored, what its scores mean, and how far each of its numbers can be relied on. Only
 * the codes of its questions are known here, never their texts: those belong to their authors.
 *
 * @param id such as {@code HSE_MSIT}
 * @param title its name in full
 * @param source where its key is published
 * @param licence what its owners allow
 * @param status whether the key was seen in its source
 * @param note what else must be known of it; {@code null} where there is nothing
 * @param scales in the order published, at least one
 * @param exposures single questions that are counted
 * @param cutOffs published limits
 * @param norms published percentiles
 */
public record Instrument(
        String id,
        String title,
        String source,
        String licence,
        SourceStatus status,
        @Nullable String note,
        List<InstrumentScale> scales,
        List<ExposureItem> exposures,
        List<CutOffs> cutOffs,
        List<PublishedNorms> norms) {

    public Instrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(status, "status");
        scales = List.copyOf(scales);
        exposures = List.copyOf(exposures);
        cutOffs = List.copyOf(cutOffs);
        norms = List.copyOf(norms);
    }

    public Optional<InstrumentScale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** The scale that measures this; there is at most one. */
    public Optional<InstrumentScale> scale(Construct construct) {
        return scales.stream().filter(scale -> scale.construct() == construct).findFirst();
    }

    /** What it measures, in the order of its scales. */
    public List<Construct> constructs() {
        return scales.stream()
                .map(InstrumentScale::construct)
                .filter(Objects::nonNull)
                .map(Construct.class::cast)
                .toList();
    }

    /** The lowest and the highest answer to each question that is known, by its code. */
    public Map<String, Scale> answers() {
        Map<String, Scale> answers = new HashMap<>();
        scales.forEach(scale ->
                scale.items().forEach(item -> answers.put(item.code(), Scale.of(item.lowest(), item.highest()))));
        exposures.forEach(exposure -> answers.put(exposure.code(), exposure.answers()));
        return answers;
    }
}
