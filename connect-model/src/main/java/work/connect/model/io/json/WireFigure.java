package work.connect.model.io.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * A {@link Figure} as a flat record, for whatever reads and writes no sealed types.
 *
 * @param unit what the figure is about
 * @param person the person; {@code null} unless it is about one
 * @param first one of the pair; {@code null} unless it is about one
 * @param second the other of the pair; {@code null} unless it is about one
 * @param team the team; {@code null} unless it is about one
 * @param hazard what can go wrong
 * @param asks the question it answers
 * @param value the figure in words, or {@link Figure#NOT_SHOWN}
 * @param severity how pressing it is
 * @param reasons why it is pressing, one sentence each
 */
public record WireFigure(
        Unit unit,
        @Nullable String person,
        @Nullable String first,
        @Nullable String second,
        @Nullable String team,
        Hazard hazard,
        String asks,
        String value,
        Severity severity,
        List<String> reasons) {

    /** @throws IllegalArgumentException when the ids are not those that such a unit has */
    public WireFigure {
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(severity, "severity");
        reasons = List.copyOf(reasons);
        if ((person != null) != (unit == Unit.PERSON)
                || (first != null) != (unit == Unit.PAIR)
                || (second != null) != (unit == Unit.PAIR)
                || (team != null) != (unit == Unit.TEAM)) {
            throw new IllegalArgumentException("A figure for (%s) must name that and nothing else.".formatted(unit));
        }
    }

    public static WireFigure of(Figure figure) {
        Subject group = figure.group();
        Subject.Pair pair = group instanceof Subject.Pair two ? two : null;
        return new WireFigure(
                group.unit(),
                group instanceof Subject.Person one ? one.id() : null,
                pair == null ? null : pair.first(),
                pair == null ? null : pair.second(),
                group instanceof Subject.Team team ? team.id() : null,
                figure.hazard(),
                figure.asks(),
                figure.value(),
                figure.severity(),
                figure.reasons());
    }

    public Figure toFigure() {
        return new Figure(group(), hazard, asks, value, severity, reasons);
    }

    private Subject group() {
        return switch (unit) {
            case PERSON -> Subject.person(Objects.requireNonNull(person));
            case PAIR -> Subject.pair(Objects.requireNonNull(first), Objects.requireNonNull(second));
            case TEAM -> Subject.team(Objects.requireNonNull(team));
            case ORGANISATION -> Subject.ORGANISATION;
        };
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "WireFigure[unit=" + unit + ", hazard=" + hazard + "]";
    }
}
