package work.connect.rules.indicate.telemetry;

import java.time.LocalDate;
import java.util.Arrays;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.Contacts;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Regulars;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures how evenly the leader of each team is in contact with its people. */
final class LeaderAttentionGauge implements ContactGauge {

    private static final int DAYS = 56;
    private static final int FIFTH = 5;

    private final Roster roster;
    private final Workplace workplace;
    private final Regulars regulars;
    private final LocalDays days;
    private final int[] leaderOfTeam;
    private final int[] contacts;

    LeaderAttentionGauge(Roster roster, Absences absences) {
        this.roster = roster;
        workplace = roster.workplace();
        regulars = new Regulars(roster, absences, DAYS);
        days = new LocalDays(workplace.zone());
        contacts = new int[roster.size()];
        leaderOfTeam = new int[roster.teams()];
        for (int team = 0; team < leaderOfTeam.length; team++) {
            String leader = workplace.teams().get(roster.teamId(team)).leader();
            leaderOfTeam[team] = leader == null ? Roster.NONE : workplace.positionOf(leader);
        }
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (from == Roster.NONE
                || to == Roster.NONE
                || interaction.purpose() == Purpose.MENTORING
                || !Contacts.isContact(interaction)) {
            return;
        }
        boolean down = leaderOfTeam[roster.team(to)] == from;
        boolean up = leaderOfTeam[roster.team(from)] == to;
        if ((down || up) && days.of(interaction.at().getEpochSecond()) >= regulars.from()) {
            contacts[to] += down ? 1 : 0;
            contacts[from] += up ? 1 : 0;
        }
    }

    @Override
    public void everybody(Readings readings) {
        if (!isKept()) {
            readings.unknown(Unknown.forEverybody(
                    LeaderAttention.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.CONTACTS)));
        }
    }

    private boolean isKept() {
        return workplace
                .keptSince(Register.CONTACTS)
                .map(LocalDate::toEpochDay)
                .filter(since -> since <= regulars.from())
                .isPresent();
    }

    @Override
    public void team(int team, Readings readings) {
        if (!isKept() || roster.members(team).length == 0) {
            return;
        }
        String id = roster.teamId(team);
        if (leaderOfTeam[team] == Roster.NONE) {
            readings.unknown(new Unknown(
                    LeaderAttention.class,
                    "",
                    new Subject.Team(id),
                    Gap.NO_LEADER,
                    DataNeed.column(FactType.TEAMS, "leader")));
            return;
        }
        int[] sorted = Arrays.stream(roster.members(team))
                .filter(person -> regulars.isCompared(person) && !roster.isNewcomer(person))
                .map(person -> contacts[person])
                .sorted()
                .toArray();
        int all = Arrays.stream(sorted).sum();
        int top = Arrays.stream(sorted, sorted.length - sorted.length / FIFTH, sorted.length)
                .sum();
        readings.add(new LeaderAttention(id, sorted.length, all, all == 0 ? 0 : Math.toIntExact(100L * top / all)));
    }
}
