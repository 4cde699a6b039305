package work.connect.rules.indicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;

/** The most recent figure of each team for each construct. */
public final class TeamScores {

    private static final BigDecimal AGREED = new BigDecimal("0.70");

    /** The most recent first; among those of one day the lowest; among those the one with fewer answers, then with less agreement, then unpublished. */
    private static final Comparator<Measure> CURRENT_FIRST = Comparator.comparing(
                    (Measure measure) -> measure.answeredOn(),
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Measure::onReferenceScale)
            .thenComparing(
                    (Measure measure) -> measure.respondents(),
                    Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(
                    (Measure measure) -> measure.agreement(),
                    Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Measure::published);

    private final Map<String, Map<Construct, Measure>> current = new HashMap<>();
    private final Set<Construct> asked = EnumSet.noneOf(Construct.class);
    private final Set<Construct> askedLately = EnumSet.noneOf(Construct.class);
    private final LocalDate oldest;

    public TeamScores(Workplace workplace) {
        oldest = workplace.today().minusDays(Sufficiency.DAYS);
        for (Wave wave : workplace.all(Wave.class)) {
            if (!wave.until().isBefore(oldest)) {
                askedLately.addAll(wave.asked());
            }
        }
        asked.addAll(askedLately);
        for (Measure measure : workplace.measures()) {
            if (measure.unit() == Unit.TEAM) {
                asked.add(measure.construct());
                current.computeIfAbsent(measure.team(), team -> new EnumMap<>(Construct.class))
                        .merge(measure.construct(), measure, TeamScores::moreCurrent);
            }
        }
    }

    private static Measure moreCurrent(Measure one, Measure other) {
        return CURRENT_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The constructs that a wave asked about lately, or of which any team has a figure. */
    Set<Construct> asked() {
        return asked;
    }

    /** The figure that speaks for a team today, if there is one. */
    public Optional<Measure> of(String team, Construct construct) {
        return Optional.ofNullable(current.getOrDefault(team, Map.of()).get(construct));
    }

    /** Why the figure cannot be used; null when it can. */
    @Nullable
    Gap gap(Construct construct, @Nullable Measure measure, int headcount) {
        if (measure == null) {
            return askedLately.contains(construct) ? Gap.TOO_FEW_ANSWERS : Gap.NO_MEASURE;
        }
        if (measure.answeredOn() != null && measure.answeredOn().isBefore(oldest)) {
            return Gap.OUTDATED;
        }
        Integer respondents = measure.respondents();
        if (respondents != null
                && (respondents < Sufficiency.ANSWERS
                        || !Sufficiency.reaches(respondents, headcount, Sufficiency.RESPONSE))) {
            return Gap.TOO_FEW_ANSWERS;
        }
        return null;
    }

    static TeamScore score(Measure measure) {
        return new TeamScore(
                Objects.requireNonNull(measure.team()),
                measure.construct(),
                measure.onReferenceScale(),
                confidence(measure));
    }

    private static Confidence confidence(Measure measure) {
        if (measure.answeredOn() == null) {
            return Confidence.LOW;
        }
        boolean split = measure.agreement() != null && measure.agreement().compareTo(AGREED) < 0;
        return split || measure.respondents() == null ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
