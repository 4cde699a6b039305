package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Wave;

/** What each team answered last, and before. */
final class TeamSurveys {

    private final Facts facts;
    private final OwnAnswers own;
    private final GroupAnswers groups;
    private final Map<Construct, Wave> lastAsked = new EnumMap<>(Construct.class);

    TeamSurveys(Facts facts) {
        this.facts = facts;
        own = new OwnAnswers(facts);
        groups = new GroupAnswers(facts, own);
        for (Wave wave : facts.all(Wave.class)) {
            if (!isOutdated(wave.until())) {
                wave.asked()
                        .forEach(construct -> lastAsked.merge(
                                construct, wave, (one, other) -> one.until().isAfter(other.until()) ? one : other));
            }
        }
    }

    OwnAnswers own() {
        return own;
    }

    GroupAnswers groups() {
        return groups;
    }

    boolean isOutdated(@Nullable LocalDate day) {
        return day != null && facts.daysSince(day) > 365;
    }

    /** The day of what the team answered last, usable or not; today where it answered nothing or on no known day. */
    LocalDate latestDay(String team, Construct construct) {
        return groups.of(team, construct).stream().findFirst().map(Figure::day).orElse(facts.today());
    }

    /** Empty when there is none, or when the last one is too old, rests on too few, or was asked for again since. */
    Optional<Figure> usable(String team, Construct construct) {
        return groups.of(team, construct).stream()
                .findFirst()
                .filter(figure -> !isOutdated(figure.day()) && !wasAskedAgain(figure))
                .filter(figure -> figure.isByEnough(5)
                        && figure.isByHalfOf(facts.membersOf(team).size()));
    }

    /** Whether the last wave that asked about it within the year began after the figure was answered. */
    private boolean wasAskedAgain(Figure figure) {
        Wave last = lastAsked.get(figure.construct());
        LocalDate day = figure.day();
        LocalDate start = last == null ? null : last.from() == null ? last.until() : last.from();
        return day != null && start != null && start.isAfter(day);
    }

    /** What five or more of the team answered on earlier days, one of each day, the latest first. */
    List<Figure> before(String team, Figure now) {
        List<Figure> before = new ArrayList<>();
        LocalDate day = now.day();
        for (Figure figure : groups.of(team, now.construct())) {
            boolean earlier =
                    day != null && figure.day() != null && figure.day().isBefore(day);
            if (earlier && figure.isByEnough(5)) {
                before.add(figure);
                day = figure.day();
            }
        }
        return before;
    }

    /** Whether the host gave norms of teams for it. */
    boolean isCompared(Figure now) {
        return facts.workplace()
                .instruments()
                .norm(now.construct(), now.instrument())
                .filter(norm -> norm.of() == Unit.TEAM)
                .isPresent();
    }

    /** In how many surveys in a row, up to this one, the team was clearly worse than a fifth of those compared with. */
    int inTheWorstFifth(String team, Figure now) {
        return facts.workplace()
                .instruments()
                .norm(now.construct(), now.instrument())
                .filter(norm -> norm.of() == Unit.TEAM)
                .map(norm -> (int) Stream.concat(Stream.of(now), before(team, now).stream())
                        .takeWhile(figure ->
                                figure.isClearlyWorseThan(norm.percentiles().p20()))
                        .count())
                .orElse(0);
    }
}
