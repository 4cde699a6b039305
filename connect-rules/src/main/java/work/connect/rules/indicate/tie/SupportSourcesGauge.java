package work.connect.rules.indicate.tie;

import java.util.Map;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/**
 * Measures on how many people the support of each person rests. That the only one has left or is away is told once it
 * has come about, never while it lies ahead: until then it is theirs to tell.
 */
final class SupportSourcesGauge implements Gauge {

    private final Roster roster;
    private final Absences absences;
    private final Ties ties;
    private final FunctionCounts functions;

    SupportSourcesGauge(Roster roster, Absences absences, Ties ties) {
        this.roster = roster;
        this.absences = absences;
        this.ties = ties;
        functions = ties.table.functions;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CLOSE_TIES, SupportSources.class);
        readings.unlessKept(roster.workplace(), Register.EVERYDAY_TIES, SupportSources.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (!ties.areCloseKept() || !ties.areEverydayKept()) {
            return;
        }
        Gap gap = ties.answers().ownGap(person);
        if (gap == null) {
            readings.add(functions.supporters[person] > 0 ? here(person) : left(person));
        } else {
            readings.unknown(SupportSources.class, roster.id(person), gap, TieAnswers.NEED);
        }
    }

    private SupportSources here(int person) {
        int sources = functions.supporters[person];
        int daysAway = sources == 1 ? absences.daysAway(functions.supporter[person]) : 0;
        return new SupportSources(
                roster.id(person), sources, functions.kindsOfSupport(person), teamSize(person), daysAway, false);
    }

    private SupportSources left(int person) {
        Map<String, Integer> left = functions.supportLeft(person);
        int kinds = left.values().stream().reduce(0, (one, other) -> one | other);
        return new SupportSources(
                roster.id(person), left.size(), Integer.bitCount(kinds), teamSize(person), 0, left.size() == 1);
    }

    private int teamSize(int person) {
        return roster.members(roster.team(person)).length;
    }
}
