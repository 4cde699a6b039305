package work.connect.rules.indicate.conduct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.connection.EventInvitation;
import work.connect.model.people.Membership;
import work.connect.model.people.Preference;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/**
 * Compares what each person was invited to with what the others of the team were. Who wants no social events, was away
 * that day or had not come to the team yet was neither left out nor counts among the others.
 */
final class InvitationGauge implements Gauge {

    private static final int DAYS = 60;
    private static final int NEARLY_ALL_PERCENT = 80;
    private static final int LEAST_OTHERS = 2;

    private record Event(String id, long day) {}

    private final Roster roster;
    private final Absences absences;
    private final Map<Event, Set<Integer>> invited = new HashMap<>();
    private final Map<Integer, Set<Event>> byTeam = new HashMap<>();
    private final long[] since;
    private final int[] events;
    private final int[] invitedTo;

    InvitationGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        events = new int[roster.size()];
        invitedTo = new int[roster.size()];
        since = new long[roster.size()];
        for (EventInvitation invitation : roster.workplace().all(EventInvitation.class)) {
            long day = invitation.on().toEpochDay();
            int person = roster.positionOf(invitation.person());
            if (person != Roster.NONE && day <= roster.today() && roster.today() - day <= DAYS) {
                Event event = new Event(invitation.event(), day);
                invited.computeIfAbsent(event, first -> new HashSet<>()).add(person);
                byTeam.computeIfAbsent(roster.team(person), first -> new HashSet<>())
                        .add(event);
            }
        }
        if (!invited.isEmpty()) {
            arrivals();
            byTeam.forEach((team, ofTeam) -> ofTeam.forEach(event -> count(team, event)));
        }
    }

    /** From when on each person has been in the team they are in today, as far as that is on record. */
    private void arrivals() {
        for (int person = 0; person < since.length; person++) {
            since[person] = roster.startedOn(person);
        }
        for (Membership membership : roster.workplace().all(Membership.class)) {
            int person = roster.positionOf(membership.person());
            if (person != Roster.NONE && membership.until() == null) {
                since[person] = Math.max(since[person], membership.from().toEpochDay());
            }
        }
    }

    private void count(int team, Event event) {
        List<Integer> here = new ArrayList<>();
        for (int person : roster.members(team)) {
            if (couldCome(person, event.day())) {
                here.add(person);
            }
        }
        Set<Integer> those = invited.getOrDefault(event, Set.of());
        int asked = Math.toIntExact(here.stream().filter(those::contains).count());
        for (int person : here) {
            boolean was = those.contains(person);
            int others = here.size() - 1;
            int othersAsked = was ? asked - 1 : asked;
            if (others >= LEAST_OTHERS && othersAsked * 100L >= (long) NEARLY_ALL_PERCENT * others) {
                events[person]++;
                invitedTo[person] += was ? 1 : 0;
            }
        }
    }

    private boolean couldCome(int person, long day) {
        return since[person] <= day
                && !roster.person(person).preferences().contains(Preference.NO_SOCIAL_EVENTS)
                && !absences.isAway(person, day);
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.EVENT_INVITATIONS, Invitations.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (events[person] > 0) {
            readings.add(new Invitations(
                    roster.id(person), events[person], Shares.percent(invitedTo[person], events[person])));
        }
    }
}
