package work.connect.rules.indicate.work;

import java.util.List;
import java.util.stream.IntStream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** Measures whether people are asked before something changes. */
final class ChangesGauge implements Gauge {

    /** As far ahead as it looks, in days. */
    static final int YEAR = 365;

    private final Roster roster;
    private final Workplace workplace;
    private final Changes changes;

    ChangesGauge(Roster roster, Changes changes) {
        this.roster = roster;
        this.changes = changes;
        workplace = roster.workplace();
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CHANGES, ChangesAhead.class, ChangesAheadForAll.class);
    }

    @Override
    public void team(int team, Readings readings) {
        int people = roster.members(team).length;
        String id = roster.teamId(team);
        List<Change> ahead = ahead(changes.touching(id));
        if (people > 0 && !ahead.isEmpty()) {
            List<Change> unasked = unasked(ahead);
            readings.add(new ChangesAhead(id, next(unasked), nextOnJobs(unasked), people, confidence(unasked)));
        }
    }

    @Override
    public void organisation(Readings readings) {
        List<Change> ahead = ahead(changes.touchingAll());
        if (!ahead.isEmpty()) {
            List<Change> unasked = unasked(ahead);
            readings.add(
                    new ChangesAheadForAll(next(unasked), nextOnJobs(unasked), roster.size(), confidence(unasked)));
        }
    }

    /** Where nothing changes there is nothing to measure. */
    private List<Change> ahead(List<Change> touching) {
        return workplace.keeps(Register.CHANGES)
                ? touching.stream()
                        .filter(change -> days(change) >= 0 && days(change) <= YEAR)
                        .toList()
                : List.of();
    }

    private static List<Change> unasked(List<Change> ahead) {
        return ahead.stream()
                .filter(change -> change.consultedOn() == null)
                .filter(change -> !Boolean.TRUE.equals(change.urgent()))
                .toList();
    }

    private long days(Change change) {
        return change.takesEffectOn().toEpochDay() - roster.today();
    }

    private int next(List<Change> unasked) {
        IntStream days = unasked.stream().mapToInt(change -> (int) days(change));
        return days.min().orElse(YEAR + 1);
    }

    private int nextOnJobs(List<Change> unasked) {
        return next(unasked.stream()
                .filter(change -> Boolean.TRUE.equals(change.touchesJobs()))
                .toList());
    }

    private static Confidence confidence(List<Change> unasked) {
        return unasked.stream().anyMatch(change -> change.urgent() == null) ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** As readers of the figure see it. */
    static Said said(int next, int nextOnJobs) {
        if (nextOnJobs > YEAR) {
            return next > YEAR ? Said.of(Phrase.NO_CHANGE_AHEAD) : Said.of(Phrase.CHANGE_AHEAD, next);
        }
        return next > YEAR
                ? Said.of(Phrase.ONLY_CHANGE_OF_JOBS_AHEAD, nextOnJobs)
                : Said.of(Phrase.CHANGE_OF_JOBS_AHEAD, next, nextOnJobs);
    }
}
