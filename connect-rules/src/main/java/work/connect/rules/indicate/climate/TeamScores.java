package work.connect.rules.indicate.climate;

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
import work.connect.model.measure.Direction;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.rules.indicate.gauge.Sufficiency;

/**
 * The most recent figure of each team for each construct. A figure without a day of its own was answered on the last day
 * of its wave.
 */
final class TeamScores {

    private static final BigDecimal AGREED = new BigDecimal("0.70");

    private final Map<String, Wave> waves = new HashMap<>();
    private final Map<Construct, Wave> lastAsked = new EnumMap<>(Construct.class);
    private final Map<String, Map<Construct, Measure>> current = new HashMap<>();
    private final Set<Construct> asked = EnumSet.noneOf(Construct.class);
    private final LocalDate oldest;

    /** The most recent first; among those of one day the worst; then the one with fewer answers, then with less agreement, then unpublished. */
    private final Comparator<Measure> currentFirst = Comparator.comparing(
                    (Measure measure) -> answeredOn(measure),
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(TeamScores::worstFirst)
            .thenComparing(
                    (Measure measure) -> measure.respondents(),
                    Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(
                    (Measure measure) -> measure.agreement(),
                    Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(Measure::published);

    TeamScores(Workplace workplace) {
        oldest = workplace.today().minusDays(Sufficiency.DAYS);
        workplace.all(Wave.class).forEach(this::note);
        for (Measure measure : workplace.measures()) {
            if (measure.unit() == Unit.TEAM) {
                asked.add(measure.construct());
                current.computeIfAbsent(measure.team(), team -> new EnumMap<>(Construct.class))
                        .merge(measure.construct(), measure, this::moreCurrent);
            }
        }
    }

    private void note(Wave wave) {
        waves.put(wave.id(), wave);
        if (!wave.until().isBefore(oldest)) {
            for (Construct construct : wave.asked()) {
                asked.add(construct);
                lastAsked.merge(construct, wave, (one, other) -> one.until().isAfter(other.until()) ? one : other);
            }
        }
    }

    private Measure moreCurrent(Measure one, Measure other) {
        return currentFirst.compare(one, other) <= 0 ? one : other;
    }

    private static BigDecimal worstFirst(Measure measure) {
        BigDecimal value = measure.onReferenceScale();
        return measure.construct().direction() == Direction.HIGHER_IS_BETTER ? value : value.negate();
    }

    private @Nullable LocalDate answeredOn(Measure measure) {
        Wave wave = measure.wave() == null ? null : waves.get(measure.wave());
        return measure.answeredOn() != null || wave == null ? measure.answeredOn() : wave.until();
    }

    /** The constructs that a wave asked about lately, or of which any team has a figure. */
    Set<Construct> asked() {
        return asked;
    }

    /** The most recent figure of a team, if there is one. */
    Optional<Measure> of(String team, Construct construct) {
        return Optional.ofNullable(current.getOrDefault(team, Map.of()).get(construct));
    }

    /** Why the figure cannot be used; null when it can. */
    @Nullable
    Gap gap(Construct construct, @Nullable Measure measure, int headcount) {
        if (measure == null) {
            return lastAsked.containsKey(construct) ? Gap.TOO_FEW_ANSWERS : Gap.NO_MEASURE;
        }
        LocalDate day = answeredOn(measure);
        if (day != null && wasAskedAgainAfter(day, construct)) {
            return Gap.TOO_FEW_ANSWERS;
        } else if (day != null && day.isBefore(oldest)) {
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

    /** Whether a later wave asked, of which the team has no figure: then what it said before no longer speaks. */
    private boolean wasAskedAgainAfter(LocalDate day, Construct construct) {
        Wave last = lastAsked.get(construct);
        return last != null
                && Objects.requireNonNullElse(last.from(), last.until()).isAfter(day);
    }

    TeamScore score(Measure measure) {
        return new TeamScore(
                Objects.requireNonNull(measure.team()),
                measure.construct(),
                measure.onReferenceScale(),
                measure.respondents() == null ? 0 : measure.respondents(),
                measure.published(),
                confidence(measure));
    }

    private Confidence confidence(Measure measure) {
        if (answeredOn(measure) == null) {
            return Confidence.LOW;
        }
        boolean split = measure.agreement() != null && measure.agreement().compareTo(AGREED) < 0;
        return split || measure.respondents() == null ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
