package work.connect.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/**
 * Who led whom, and who was in which team, on days gone by. Immutable; see {@link Workplace#history()}.
 *
 * <p>It rests on {@link ReportingLine}s and {@link Membership}s as far as they are on record, and on what holds today.
 * Who led a team before is not on record: its leader of today stands for all of its past. Answers about a stretch of time
 * rather name somebody too many than leave somebody out.
 */
public final class History {

    private final Workplace workplace;
    private final Map<String, List<ReportingLine>> lines;
    private final Map<String, List<Membership>> memberships;

    History(Workplace workplace) {
        this.workplace = workplace;
        lines = workplace.all(ReportingLine.class).stream().collect(Collectors.groupingBy(ReportingLine::person));
        memberships = workplace.all(Membership.class).stream().collect(Collectors.groupingBy(Membership::person));
    }

    /**
     * Who led a person on a day: the one they reported to then or, where that is not on record, the one who leads the
     * team they were in then; where that is not on record either, the one who leads them today. Empty when it is on
     * record that they were in another team than today, and not who leads it.
     */
    public Optional<String> leaderOn(String person, LocalDate day) {
        for (ReportingLine line : linesOf(person)) {
            if (meets(line.from(), line.until(), day, day)) {
                return Optional.of(line.leader());
            }
        }
        for (Membership membership : membershipsOf(person)) {
            if (meets(membership.from(), membership.until(), day, day) && !isTeamOfToday(person, membership.team())) {
                return Optional.ofNullable(leaderOfTeam(membership.team(), person));
            }
        }
        return workplace.leaderOf(person);
    }

    /**
     * The person a report concerns, as far as it can be known: the one named, or else, where the report says that it was
     * their leader, the one who led the person affected on the day it was received.
     */
    public Optional<String> concernedBy(ConductReport report) {
        return report.concerned() == null && report.source() == ConductSource.OWN_LEADER
                ? leaderOn(report.affected(), report.receivedOn())
                : Optional.ofNullable(report.concerned());
    }

    /** The team a person was in on a day, as far as that is on record, or else the team of today or of the last day. */
    public Optional<String> teamOn(String person, LocalDate day) {
        return membershipsOf(person).stream()
                .filter(membership -> meets(membership.from(), membership.until(), day, day))
                .map(Membership::team)
                .findFirst()
                .or(() -> workplace.person(person).map(Person::team));
    }

    /** Everybody who led a person or a team of theirs at any time from this day until today, in the order of the ids. */
    public Set<String> leadersSince(String person, LocalDate from) {
        Set<String> leaders = new TreeSet<>();
        leaderOn(person, from).ifPresent(leaders::add);
        workplace.leaderOf(person).ifPresent(leaders::add);
        for (ReportingLine line : linesOf(person)) {
            if (meets(line.from(), line.until(), from, workplace.today())) {
                leaders.add(line.leader());
            }
        }
        for (String team : teamsSince(person, from)) {
            String leader = leaderOfTeam(team, person);
            if (leader != null) {
                leaders.add(leader);
            }
        }
        return leaders;
    }

    /** Every team a person was in at any time from this day until today, in the order of the ids. */
    public Set<String> teamsSince(String person, LocalDate from) {
        Set<String> teams = new TreeSet<>();
        workplace.person(person).map(Person::team).ifPresent(teams::add);
        for (Membership membership : membershipsOf(person)) {
            if (meets(membership.from(), membership.until(), from, workplace.today())) {
                teams.add(membership.team());
            }
        }
        return teams;
    }

    /** Whether both were in one team at any time from this day until today, at once or one after the other. */
    public boolean sharedATeamSince(String one, String other, LocalDate from) {
        Set<String> shared = teamsSince(one, from);
        shared.retainAll(teamsSince(other, from));
        return !shared.isEmpty();
    }

    /**
     * Whether one stood above or below the other, at any distance, at any time from this day until today. Links of
     * different days make a line too.
     */
    public boolean wereInLineSince(String one, String other, LocalDate from) {
        return wasAboveSince(one, other, from) || wasAboveSince(other, one, from);
    }

    private boolean wasAboveSince(String upper, String lower, LocalDate from) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        Consumer<String> climb =
                person -> leadersSince(person, from).stream().filter(seen::add).forEach(next::add);
        climb.accept(lower);
        while (!next.isEmpty() && !seen.contains(upper)) {
            climb.accept(next.remove());
        }
        return seen.contains(upper);
    }

    private List<ReportingLine> linesOf(String person) {
        return lines.getOrDefault(person, List.of());
    }

    private List<Membership> membershipsOf(String person) {
        return memberships.getOrDefault(person, List.of());
    }

    private boolean isTeamOfToday(String person, String team) {
        return workplace.person(person).map(Person::team).filter(team::equals).isPresent();
    }

    private @Nullable String leaderOfTeam(String team, String member) {
        Team found = workplace.teams().get(team);
        return found == null || member.equals(found.leader()) ? null : found.leader();
    }

    private static boolean meets(LocalDate from, @Nullable LocalDate until, LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }
}
