package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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
import work.connect.model.measure.Wave;
import work.connect.rules.indicate.gauge.Sufficiency;

/**
 * The most recent figure of each team for each construct, and whether it can be used. A figure without a day of its own was
 * answered on the last day of its wave.
 */
final class TeamScores {

    private static final BigDecimal AGREED = new BigDecimal("0.70");

    private final Surveys surveys;
    private final Map<Construct, Wave> lastAsked = new EnumMap<>(Construct.class);
    private final Set<Construct> asked = EnumSet.noneOf(Construct.class);
    private final LocalDate oldest;

    TeamScores(Workplace workplace, Surveys surveys) {
        this.surveys = surveys;
        oldest = workplace.today().minusDays(Sufficiency.DAYS);
        workplace.all(Wave.class).forEach(this::note);
        asked.addAll(surveys.answeredByTeams());
        asked.removeIf(construct -> !construct.units().contains(Unit.TEAM));
    }

    private void note(Wave wave) {
        if (!wave.until().isBefore(oldest)) {
            for (Construct construct : wave.asked()) {
                asked.add(construct);
                lastAsked.merge(construct, wave, (one, other) -> one.until().isAfter(other.until()) ? one : other);
            }
        }
    }

    /** The constructs that a wave asked about lately, or of which any team has a figure. */
    Set<Construct> asked() {
        return asked;
    }

    /** The most recent figure of a team, if there is one. */
    Optional<GroupFigure> of(String team, Construct construct) {
        List<GroupFigure> figures = surveys.of(team, construct);
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(0));
    }

    /** The figures of a team before its most recent one, each of an earlier day and of enough people, the latest first. */
    List<GroupFigure> before(GroupFigure current, String team) {
        List<GroupFigure> before = new ArrayList<>();
        LocalDate day = current.day();
        for (GroupFigure figure : surveys.of(team, current.construct())) {
            if (day != null && figure.day() != null && figure.day().isBefore(day) && figure.isOfEnough()) {
                before.add(figure);
                day = figure.day();
            }
        }
        return before;
    }

    /** Why the figure cannot be used; null when it can. */
    @Nullable
    Gap gap(Construct construct, @Nullable GroupFigure figure, int headcount) {
        if (figure == null) {
            return lastAsked.containsKey(construct) ? Gap.TOO_FEW_ANSWERS : Gap.NO_MEASURE;
        }
        LocalDate day = figure.day();
        if (day != null && wasAskedAgainAfter(day, construct)) {
            return Gap.TOO_FEW_ANSWERS;
        } else if (day != null && day.isBefore(oldest)) {
            return Gap.OUTDATED;
        }
        Integer respondents = figure.respondents();
        boolean isOfMany = respondents == null || Sufficiency.reaches(respondents, headcount, Sufficiency.RESPONSE);
        return figure.isOfEnough() && isOfMany ? null : Gap.TOO_FEW_ANSWERS;
    }

    /** Whether a later wave asked, of which the team has no figure: then what it said before no longer speaks. */
    private boolean wasAskedAgainAfter(LocalDate day, Construct construct) {
        Wave last = lastAsked.get(construct);
        return last != null
                && Objects.requireNonNullElse(last.from(), last.until()).isAfter(day);
    }

    static TeamScore score(String team, GroupFigure figure) {
        return new TeamScore(
                team,
                figure.construct(),
                figure.mean(),
                figure.respondents() == null ? 0 : figure.respondents(),
                figure.published(),
                confidence(figure));
    }

    static Confidence confidence(GroupFigure figure) {
        if (figure.day() == null) {
            return Confidence.LOW;
        }
        boolean split = figure.agreement() != null && figure.agreement().compareTo(AGREED) < 0;
        return split || figure.doubtful() || figure.respondents() == null ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
