package work.connect.rules.indicate.conduct;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.connection.RaisedConcern;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures what came of speaking up, for those who did it under their name. */
final class SpeakingUpGauge implements Gauge {

    private static final int DAYS = 365;
    private static final int DAYS_ONCE_ANSWERED = 90;

    private final Roster roster;
    private final int[] pressure;
    private final int[] breaches;
    private final Map<Integer, List<Setback>> setbacks = new HashMap<>();

    SpeakingUpGauge(Roster roster) {
        this.roster = roster;
        pressure = new int[roster.size()];
        breaches = new int[roster.size()];
        for (RaisedConcern concern : roster.workplace().all(RaisedConcern.class)) {
            String id = concern.person();
            int person = id == null ? Roster.NONE : roster.positionOf(id);
            if (person != Roster.NONE) {
                take(concern, person);
            }
        }
    }

    private void take(RaisedConcern concern, int person) {
        if (age(concern.raisedOn()) <= (concern.answeredOn() == null ? DAYS : DAYS_ONCE_ANSWERED)) {
            switch (concern.topic()) {
                case PRESSURE_TO_TAKE_PART -> pressure[person]++;
                case CONFIDENTIALITY -> breaches[person]++;
                default -> {}
            }
        }
        LocalDate setback = concern.setbackOn();
        if (setback != null && !Boolean.FALSE.equals(concern.setbackConfirmed())) {
            setbacks.computeIfAbsent(person, first -> new ArrayList<>())
                    .add(new Setback(
                            roster.id(person),
                            concern.id(),
                            Math.toIntExact(ChronoUnit.DAYS.between(concern.raisedOn(), setback)),
                            age(setback),
                            Boolean.TRUE.equals(concern.setbackConfirmed())));
        }
    }

    private int age(LocalDate day) {
        return Math.toIntExact(roster.today() - day.toEpochDay());
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.RAISED_CONCERNS, Setback.class, Complaints.class);
    }

    /** Where complaints are kept, whoever made none is known to have made none. */
    @Override
    public void person(int person, Readings readings) {
        boolean any = pressure[person] > 0 || breaches[person] > 0;
        if (any || roster.workplace().keeps(Register.RAISED_CONCERNS)) {
            readings.add(new Complaints(roster.id(person), pressure[person], breaches[person]));
        }
        setbacks.getOrDefault(person, List.of()).forEach(readings::add);
    }
}
