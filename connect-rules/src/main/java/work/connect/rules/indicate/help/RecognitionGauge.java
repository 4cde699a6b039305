package work.connect.rules.indicate.help;

import java.util.Arrays;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Regulars;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures since when each person was not thanked. */
final class RecognitionGauge implements Gauge {

    private final Roster roster;
    private final Absences absences;
    private final Thanks thanks;
    private final Regulars regulars;
    private final int[] median;
    private final int[] people;

    RecognitionGauge(Roster roster, Absences absences, Thanks thanks) {
        this.roster = roster;
        this.absences = absences;
        this.thanks = thanks;
        regulars = new Regulars(roster, absences, Thanks.MONTH);
        median = new int[roster.teams()];
        people = new int[roster.teams()];
    }

    @Override
    public void everybody(Readings readings) {
        if (!thanks.isKept(Thanks.MONTH)) {
            readings.unknown(Unknown.forEverybody(
                    RecognitionReceived.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.RECOGNITIONS)));
            return;
        }
        for (int team = 0; team < median.length; team++) {
            int[] counts = Arrays.stream(roster.members(team))
                    .filter(person -> regulars.contains(person) && !thanks.arePrivate(person))
                    .map(person -> thanks.lately[person])
                    .toArray();
            people[team] = counts.length;
            median[team] = new Ranks(counts).median();
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (!thanks.isKept(Thanks.MONTH)) {
            return;
        }
        String id = roster.id(person);
        if (thanks.arePrivate(person)) {
            readings.unknown(RecognitionReceived.class, id, Gap.REGISTER_NOT_KEPT, null);
            return;
        }
        long start = Math.max(thanks.keptSince(), Math.max(thanks.last(person), roster.startedOn(person)));
        int team = roster.team(person);
        readings.add(
                new RecognitionReceived(id, absences.daysTogether(person, person, start), median[team], people[team]));
    }
}
