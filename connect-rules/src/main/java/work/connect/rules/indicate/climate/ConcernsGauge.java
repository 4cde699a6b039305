package work.connect.rules.indicate.climate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.RaisedConcern;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Counts how often somebody spoke up in each team. */
final class ConcernsGauge implements Gauge {

    private static final int DAYS = 90;

    private final Roster roster;
    private final boolean isKeptLongEnough;
    private final Map<String, Integer> counts = new HashMap<>();
    private int anywhere;

    ConcernsGauge(Roster roster) {
        this.roster = roster;
        Workplace workplace = roster.workplace();
        LocalDate since = workplace.today().minusDays(DAYS);
        isKeptLongEnough = workplace
                .keptSince(Register.RAISED_CONCERNS)
                .filter(day -> !day.isAfter(since))
                .isPresent();
        TeamsThen teams = new TeamsThen(workplace);
        workplace.all(RaisedConcern.class).stream()
                .filter(concern -> !concern.raisedOn().isBefore(since))
                .forEach(concern -> teamOf(concern, teams)
                        .ifPresentOrElse(team -> counts.merge(team, 1, Integer::sum), () -> anywhere++));
    }

    private static Optional<String> teamOf(RaisedConcern concern, TeamsThen teams) {
        return Optional.ofNullable(concern.team())
                .or(() ->
                        Optional.ofNullable(concern.person()).flatMap(person -> teams.of(person, concern.raisedOn())));
    }

    @Override
    public void everybody(Readings readings) {
        if (!isKeptLongEnough) {
            readings.unknown(Unknown.forEverybody(
                    ConcernsRaised.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.RAISED_CONCERNS)));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        if (isKeptLongEnough) {
            String id = roster.teamId(team);
            readings.add(new ConcernsRaised(id, roster.members(team).length, counts.getOrDefault(id, 0) + anywhere));
        }
    }
}
