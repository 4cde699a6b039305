package work.connect.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import work.connect.model.people.Absence;

/** Who was away when: the absences of each person, chained. */
final class Away {

    static final int NONE = -1;

    private final int today;
    private final int[] lastOf;
    private final int[] before;
    private final int[] from;
    private final int[] until;

    Away(PersonFacts facts, List<Absence> absences) {
        today = facts.today;
        lastOf = new int[facts.size];
        Arrays.fill(lastOf, NONE);
        before = new int[absences.size()];
        from = new int[absences.size()];
        until = new int[absences.size()];
        for (int i = 0; i < absences.size(); i++) {
            add(i, absences.get(i), facts.positions.of(absences.get(i).person()));
        }
    }

    boolean everAway(int person) {
        return lastOf[person] != NONE;
    }

    /** The days after {@code start} up to today on which neither of the two was away. */
    int daysNeitherAway(int start, int one, int other) {
        if (start >= today) {
            return 0;
        }
        int days = today - start;
        return everAway(one) || everAway(other) ? days - daysEitherAway(start, one, other) : days;
    }

    /** The latest absence that is over, or {@link #NONE}. */
    int latestOver(int person) {
        int latest = NONE;
        for (int i = lastOf[person]; i != NONE; i = before[i]) {
            if (until[i] < today && (latest == NONE || isLater(i, latest))) {
                latest = i;
            }
        }
        return latest;
    }

    int lastDay(int absence) {
        return until[absence];
    }

    int length(int absence) {
        return until[absence] - from[absence] + 1;
    }

    boolean isAwayToday(int person) {
        for (int i = lastOf[person]; i != NONE; i = before[i]) {
            if (from[i] <= today && until[i] >= today) {
                return true;
            }
        }
        return false;
    }

    private void add(int i, Absence absence, int person) {
        LocalDate last = absence.until();
        from[i] = PersonFacts.dayOf(absence.from());
        until[i] = last == null ? Integer.MAX_VALUE : PersonFacts.dayOf(last);
        before[i] = lastOf[person];
        lastOf[person] = i;
    }

    private boolean isLater(int one, int other) {
        return until[one] > until[other] || until[one] == until[other] && from[one] > from[other];
    }

    private int daysEitherAway(int start, int one, int other) {
        long[] stretches = new long[chained(one) + chained(other)];
        put(other, stretches, put(one, stretches, 0));
        Arrays.sort(stretches);
        int days = 0;
        int counted = start;
        for (long stretch : stretches) {
            int first = Math.max((int) (stretch >> 32), counted + 1);
            int last = Math.min((int) stretch, today);
            if (last >= first) {
                days += last - first + 1;
                counted = last;
            }
        }
        return days;
    }

    private int chained(int person) {
        int absences = 0;
        for (int i = lastOf[person]; i != NONE; i = before[i]) {
            absences++;
        }
        return absences;
    }

    /** Puts the first and last day of each absence into one number that sorts by the first. */
    private int put(int person, long[] stretches, int place) {
        int next = place;
        for (int i = lastOf[person]; i != NONE; i = before[i]) {
            stretches[next++] = (long) from[i] << 32 | until[i] & 0xFFFF_FFFFL;
        }
        return next;
    }
}
