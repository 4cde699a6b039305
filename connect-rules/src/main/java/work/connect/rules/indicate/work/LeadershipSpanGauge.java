package work.connect.rules.indicate.work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures how many people each leader leads, and how often they meet one-to-one. */
final class LeadershipSpanGauge implements ContactGauge {

    private static final DataNeed ONE_TO_ONES = DataNeed.register(Register.ONE_TO_ONES);
    private static final int DAYS = 84;

    private final Roster roster;
    private final Workplace workplace;
    private final Absences absences;
    private final LocalDays days;
    private final long before;
    private final boolean isKept;
    private final Map<Integer, List<Integer>> reports = new HashMap<>();
    private final BitSet met;

    LeadershipSpanGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        before = roster.today() - DAYS;
        isKept = workplace
                .keptSince(Register.ONE_TO_ONES)
                .filter(since -> since.toEpochDay() <= before + 1)
                .isPresent();
        met = new BitSet(DAYS * roster.size());
        for (int person = 0; person < roster.size(); person++) {
            if (roster.leader(person) != Roster.NONE) {
                reports.computeIfAbsent(roster.leader(person), leader -> new ArrayList<>())
                        .add(person);
            }
        }
    }

    /** A day counts once, however many records there are of what may have been one talk. */
    @Override
    public void read(Interaction interaction, int from, int to) {
        if (interaction.purpose() != Purpose.ONE_TO_ONE || from == Roster.NONE || to == Roster.NONE) {
            return;
        }
        long day = days.of(interaction.at().getEpochSecond()) - before;
        if (day >= 1 && day <= DAYS) {
            if (roster.leader(from) == to) {
                met.set(place(from, day));
            }
            if (roster.leader(to) == from) {
                met.set(place(to, day));
            }
        }
    }

    private static int place(int person, long day) {
        return Math.toIntExact(person * (long) DAYS + day - 1);
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.ONE_TO_ONES, LeadershipSpan.class);
    }

    @Override
    public void person(int person, Readings readings) {
        List<Integer> led = reports.get(person);
        if (led == null) {
            return;
        }
        String id = roster.id(person);
        if (isKept) {
            readings.add(new LeadershipSpan(id, led.size(), medianGap(person, led), confidence()));
        } else if (workplace.keeps(Register.ONE_TO_ONES)) {
            readings.unknown(LeadershipSpan.class, id, Gap.REGISTER_NOT_KEPT, ONE_TO_ONES);
        }
    }

    private int medianGap(int leader, List<Integer> led) {
        int[] gaps =
                led.stream().mapToInt(person -> gap(leader, person)).sorted().toArray();
        return gaps[(gaps.length - 1) / 2];
    }

    /** Who began of late has waited no longer than since the first day. */
    private int gap(int leader, int person) {
        int first = Math.multiplyExact(person, DAYS);
        int talks = met.get(first, first + DAYS).cardinality();
        int together = absences.daysTogether(leader, person, Math.max(before, roster.startedOn(person)));
        return talks == 0 ? together : (together + talks - 1) / talks;
    }

    private Confidence confidence() {
        return workplace.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
