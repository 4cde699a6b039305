package work.connect.rules.indicate.conduct;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts abuse and violence from outside by team and place, and for whom it happened to. */
final class OutsideIncidentGauge implements Gauge {

    private static final int DAYS_OF_A_PATTERN = 90;
    private static final int DAYS = 365;
    private static final String UNKNOWN_PLACE = "";
    private static final Set<ThirdPartyIncident.Kind> GRAVE = EnumSet.of(
            ThirdPartyIncident.Kind.VIOLENCE,
            ThirdPartyIncident.Kind.THREAT,
            ThirdPartyIncident.Kind.SEXUAL_HARASSMENT);

    /** What happened in one team. */
    private static final class Tally {
        private int incidents;
        private int grave;
        private final Map<String, Integer> places = new TreeMap<>();

        private String mostlyAt() {
            String most = UNKNOWN_PLACE;
            int times = 0;
            for (Map.Entry<String, Integer> place : places.entrySet()) {
                if (place.getValue() > times) {
                    most = place.getKey();
                    times = place.getValue();
                }
            }
            return most;
        }
    }

    private final Roster roster;
    private final Workplace workplace;
    private final Map<String, Tally> byTeam = new TreeMap<>();
    private final int[] named;
    private final int[] namedGrave;
    private final int[] own;
    private final int[] ownGrave;

    OutsideIncidentGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        named = new int[roster.size()];
        namedGrave = new int[roster.size()];
        own = new int[roster.size()];
        ownGrave = new int[roster.size()];
        for (ThirdPartyIncident incident : workplace.all(ThirdPartyIncident.class)) {
            long age = roster.today() - incident.on().toEpochDay();
            if (age <= DAYS) {
                int person = incident.worker() == null ? Roster.NONE : roster.positionOf(incident.worker());
                ofTeam(incident, age);
                if (person != Roster.NONE && incident.followedUpOn() == null) {
                    ofPerson(incident, person);
                }
            }
        }
    }

    private void ofTeam(ThirdPartyIncident incident, long age) {
        String team = incident.team() != null || incident.worker() == null
                ? incident.team()
                : workplace.history().teamOn(incident.worker(), incident.on()).orElseThrow();
        boolean grave = GRAVE.contains(incident.kind()) && incident.followedUpOn() == null;
        if (team == null || age > DAYS_OF_A_PATTERN && !grave) {
            return;
        }
        Tally tally = byTeam.computeIfAbsent(team, first -> new Tally());
        tally.incidents += age <= DAYS_OF_A_PATTERN ? 1 : 0;
        tally.grave += grave ? 1 : 0;
        String place = place(incident.site(), incident.task());
        if (!place.isEmpty()) {
            tally.places.merge(place, 1, Integer::sum);
        }
    }

    private static String place(@Nullable String site, @Nullable String task) {
        return Stream.of(site, task)
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void ofPerson(ThirdPartyIncident incident, int person) {
        boolean isNamed = Boolean.TRUE.equals(incident.workerNamed());
        int grave = GRAVE.contains(incident.kind()) ? 1 : 0;
        (isNamed ? named : own)[person]++;
        (isNamed ? namedGrave : ownGrave)[person] += grave;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(
                workplace,
                Register.THIRD_PARTY_INCIDENTS,
                OutsideIncidents.class,
                NamedIncidents.class,
                OwnIncidents.class);
    }

    /** Where incidents are recorded, nothing on record means that there was none. */
    @Override
    public void person(int person, Readings readings) {
        if (named[person] > 0 || workplace.keeps(Register.THIRD_PARTY_INCIDENTS)) {
            readings.add(new NamedIncidents(roster.id(person), named[person], namedGrave[person]));
        }
        if (own[person] > 0) {
            readings.add(new OwnIncidents(roster.id(person), own[person], ownGrave[person]));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        String id = roster.teamId(team);
        Tally tally = byTeam.get(id);
        if (tally != null) {
            readings.add(new OutsideIncidents(id, tally.incidents, tally.grave, tally.mostlyAt()));
        } else if (workplace.keeps(Register.THIRD_PARTY_INCIDENTS)) {
            readings.add(new OutsideIncidents(id, 0, 0, UNKNOWN_PLACE));
        }
    }
}
