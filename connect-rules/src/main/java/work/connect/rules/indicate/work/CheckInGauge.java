package work.connect.rules.indicate.work;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures whether agreed check-ins happen. */
final class CheckInGauge implements Gauge {

    private static final int SHIFT_DAYS = 28;
    private static final int OPEN_DAYS = 14;
    private static final Duration SHIFT = Duration.ofHours(12);

    private final Roster roster;
    private final Workplace workplace;
    private final Presence presence;
    private final LocalDays days;
    private final Confidence confidence;
    private final Map<Integer, List<CheckIn>> byPerson = new HashMap<>();

    CheckInGauge(Roster roster, Presence presence) {
        this.roster = roster;
        this.presence = presence;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        confidence = workplace.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
        if (workplace.keeps(Register.CHECK_INS)) {
            workplace.all(CheckIn.class).forEach(this::take);
        }
    }

    /** Takes note of a check-in that happened or was due of late. */
    private void take(CheckIn checkIn) {
        int person = roster.positionOf(checkIn.person());
        if (person != Roster.NONE
                && (checkIn.doneAt() != null || !checkIn.dueAt().isAfter(workplace.now()))
                && dueOn(checkIn) >= roster.today() - SHIFT_DAYS) {
            byPerson.computeIfAbsent(person, first -> new ArrayList<>()).add(checkIn);
        }
    }

    private long dueOn(CheckIn checkIn) {
        return days.of(checkIn.dueAt().getEpochSecond());
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CHECK_INS, LoneShifts.class, MissedCheckIn.class);
    }

    @Override
    public void person(int person, Readings readings) {
        List<CheckIn> agreed = byPerson.get(person);
        if (agreed != null) {
            shifts(person, agreed, readings);
            missed(person, agreed, true, readings);
            missed(person, agreed, false, readings);
        }
    }

    private void shifts(int person, List<CheckIn> agreed, Readings readings) {
        Map<Long, Boolean> reached = new HashMap<>();
        for (CheckIn checkIn : agreed) {
            if (isFarFromHelp(checkIn) && dueOn(checkIn) < roster.today() && !presence.isAway(person, dueOn(checkIn))) {
                reached.merge(dueOn(checkIn), isDoneWithinTheShift(checkIn), Boolean::logicalOr);
            }
        }
        if (!reached.isEmpty()) {
            int without = (int)
                    reached.values().stream().filter(isReached -> !isReached).count();
            readings.add(new LoneShifts(roster.id(person), reached.size(), without, confidence));
        }
    }

    /** Who works from home by agreement does not work alone in the sense of safety. */
    private static boolean isFarFromHelp(CheckIn checkIn) {
        return checkIn.reason() == CheckInReason.WORKS_ALONE || checkIn.reason() == CheckInReason.REMOTE_SITE;
    }

    private static boolean isDoneWithinTheShift(CheckIn checkIn) {
        Instant done = checkIn.doneAt();
        return done != null && !done.isAfter(checkIn.dueAt().plus(SHIFT));
    }

    private void missed(int person, List<CheckIn> agreed, boolean lone, Readings readings) {
        agreed.stream()
                .filter(checkIn -> isLone(checkIn) == lone && checkIn.doneAt() == null)
                .filter(checkIn -> dueOn(checkIn) >= roster.today() - OPEN_DAYS)
                .filter(checkIn -> !presence.isAway(person, dueOn(checkIn)))
                .map(CheckIn::dueAt)
                .filter(lastDone(agreed)::isBefore)
                .min(Instant::compareTo)
                .ifPresent(due -> readings.add(new MissedCheckIn(
                        roster.id(person),
                        lone,
                        (int) Duration.between(due, workplace.now()).toHours(),
                        confidence)));
    }

    private static boolean isLone(CheckIn checkIn) {
        return checkIn.reason() == null || isFarFromHelp(checkIn);
    }

    private static Instant lastDone(List<CheckIn> agreed) {
        return agreed.stream()
                .flatMap(checkIn -> Stream.ofNullable(checkIn.doneAt()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}
