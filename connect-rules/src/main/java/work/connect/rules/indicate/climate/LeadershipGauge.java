package work.connect.rules.indicate.climate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.measure.Construct;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Finds teams and people who have not known who leads them for long, and teams that are new. */
final class LeadershipGauge implements Gauge {

    /** For so many days something counts as new; rules draw narrower limits. */
    private static final int NEW_DAYS = 180;

    private final Roster roster;
    private final Workplace workplace;
    private final TeamScores scores;
    private final LocalDate today;
    private final Map<String, ReportingLine> lines = new HashMap<>();

    LeadershipGauge(Roster roster, TeamScores scores) {
        this.roster = roster;
        this.scores = scores;
        workplace = roster.workplace();
        today = workplace.today();
        for (ReportingLine line : workplace.all(ReportingLine.class)) {
            if (!line.from().isAfter(today)
                    && (line.until() == null || !line.until().isBefore(today))) {
                lines.put(line.person(), line);
            }
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.REPORTING_LINES, NewLeader.class, NewToLeader.class);
    }

    @Override
    public void team(int team, Readings readings) {
        Team stated = Objects.requireNonNull(workplace.teams().get(roster.teamId(team)));
        newTeam(stated, readings);
        if (stated.leader() == null) {
            readings.unknown(new Unknown(
                    NewLeader.class,
                    "",
                    new Subject.Team(stated.id()),
                    Gap.NO_LEADER,
                    DataNeed.column(FactType.PEOPLE, "leader")));
        } else {
            began(team, stated.leader()).ifPresent(day -> newLeader(stated.id(), day, readings));
        }
    }

    private void newTeam(Team team, Readings readings) {
        LocalDate start = team.startedOn();
        if (start != null && !start.isAfter(today) && days(start, today) <= NEW_DAYS) {
            readings.add(new NewTeam(team.id(), days(start, today)));
        }
    }

    /** Since when somebody has led half of those in the team whom they lead. */
    private Optional<LocalDate> began(int team, String leader) {
        List<LocalDate> starts = IntStream.of(roster.members(team))
                .mapToObj(member -> lines.get(roster.id(member)))
                .filter(line -> line != null && line.leader().equals(leader))
                .map(ReportingLine::from)
                .sorted()
                .toList();
        return starts.isEmpty() ? Optional.empty() : Optional.of(starts.get((starts.size() - 1) / 2));
    }

    private void newLeader(String team, LocalDate began, Readings readings) {
        for (Construct construct : scores.asked()) {
            LocalDate answered =
                    scores.of(team, construct).map(GroupFigure::day).orElse(today);
            int days = Math.max(0, days(began, answered));
            if (days <= NEW_DAYS) {
                readings.add(new NewLeader(team, construct, days));
            }
        }
    }

    @Override
    public void person(int person, Readings readings) {
        ReportingLine line = lines.get(roster.id(person));
        LocalDate start = later(roster.person(person).startedOn(), line == null ? null : line.from());
        if (roster.leader(person) != Roster.NONE && start != null && days(start, today) <= NEW_DAYS) {
            readings.add(new NewToLeader(roster.id(person), days(start, today)));
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
