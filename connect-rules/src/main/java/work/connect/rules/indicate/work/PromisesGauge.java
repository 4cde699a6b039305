package work.connect.rules.indicate.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Commitment;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Team;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures whether those who lead keep what they promise to the people they lead. */
final class PromisesGauge implements Gauge {

    private static final DataNeed LEADER = DataNeed.column(FactType.TEAMS, "leader");
    private static final int DAYS = 60;
    private static final int GRACE = 7;

    private final Roster roster;
    private final Workplace workplace;
    private final Presence presence;
    private final Confidence confidence;
    private final Map<String, Integer> due = new HashMap<>();
    private final Map<String, Integer> overdue = new HashMap<>();

    PromisesGauge(Roster roster, Presence presence) {
        this.roster = roster;
        this.presence = presence;
        workplace = roster.workplace();
        LocalDate since = workplace.today().minusDays(DAYS);
        boolean isWhole = workplace.keeps(Register.ABSENCES)
                && workplace
                        .keptSince(Register.COMMITMENTS)
                        .filter(day -> !day.isAfter(since))
                        .isPresent();
        confidence = isWhole ? Confidence.HIGH : Confidence.MEDIUM;
        for (Commitment commitment : workplace.all(Commitment.class)) {
            if (!commitment.dueOn().isBefore(since) && !commitment.dueOn().isAfter(workplace.today())) {
                teamLedByWhoPromised(commitment).ifPresent(team -> count(team, commitment));
            }
        }
    }

    private void count(String team, Commitment commitment) {
        due.merge(team, 1, Integer::sum);
        overdue.merge(team, isOverdue(commitment) ? 1 : 0, Integer::sum);
    }

    /** The team it was promised to, as a whole or to somebody in it, if whoever promised leads them. */
    private Optional<String> teamLedByWhoPromised(Commitment commitment) {
        if (commitment.team() != null) {
            return Optional.of(commitment.team()).filter(team -> leads(commitment.from(), team));
        }
        return Optional.ofNullable(commitment.to())
                .map(roster::positionOf)
                .filter(to -> to != Roster.NONE)
                .filter(to -> leads(commitment.from(), roster.teamId(roster.team(to)))
                        || roster.leader(to) != Roster.NONE
                                && roster.leader(to) == roster.positionOf(commitment.from()))
                .map(to -> roster.teamId(roster.team(to)));
    }

    private boolean leads(String person, String team) {
        Team known = workplace.teams().get(team);
        return known != null && person.equals(known.leader());
    }

    private boolean isOverdue(Commitment commitment) {
        long due = commitment.dueOn().toEpochDay();
        long settled = Stream.of(
                        Optional.ofNullable(commitment.keptOn()), Optional.ofNullable(commitment.renegotiatedOn()))
                .flatMap(Optional::stream)
                .mapToLong(LocalDate::toEpochDay)
                .min()
                .orElse(roster.today());
        int who = roster.positionOf(commitment.from());
        return (who == Roster.NONE ? settled - due : presence.days(who, due, settled)) > GRACE;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.COMMITMENTS, Promises.class);
    }

    @Override
    public void team(int team, Readings readings) {
        String id = roster.teamId(team);
        String leader = workplace.teams().get(id).leader();
        if (leader == null) {
            readings.unknown(new Unknown(Promises.class, "", Subject.team(id), Gap.NO_LEADER, LEADER));
        } else if (workplace.keeps(Register.COMMITMENTS) && due.containsKey(id)) {
            int others = (int) Arrays.stream(roster.members(team))
                    .filter(member -> !roster.id(member).equals(leader))
                    .count();
            readings.add(new Promises(id, due.getOrDefault(id, 0), overdue.getOrDefault(id, 0), others, confidence));
        }
    }
}
