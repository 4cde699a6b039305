package work.connect.rules.indicate.help;

import java.time.LocalDate;
import java.util.Objects;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.HelpRequest;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Counts the requests for help of each person that were left waiting. */
final class RequestGauge implements Gauge {

    private static final int DAYS = 28;
    private static final int WORKDAYS = 5;

    private final Roster roster;
    private final Workplace workplace;
    private final Absences absences;
    private final int[] waiting;
    private final long from;

    RequestGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        workplace = roster.workplace();
        waiting = new int[roster.size()];
        from = roster.today() - DAYS + 1;
        workplace.all(HelpRequest.class).forEach(this::count);
    }

    private void count(HelpRequest request) {
        int asker = roster.positionOf(request.from());
        if (asker != Roster.NONE
                && request.withdrawnOn() == null
                && request.askedOn().toEpochDay() >= from
                && waitedTooLong(request, asker)) {
            waiting[asker]++;
        }
    }

    private boolean waitedTooLong(HelpRequest request, int asker) {
        int asked = asked(request, asker);
        LocalDate until = Objects.requireNonNullElse(request.answeredOn(), workplace.today());
        int waited = 0;
        for (LocalDate day = request.askedOn().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            boolean paused = absences.isAway(asker, day.toEpochDay()) || absences.isAway(asked, day.toEpochDay());
            if (workplace.calendar().isWorkday(day) && !paused) {
                waited++;
            }
        }
        return waited > WORKDAYS;
    }

    /** Whom they asked; themselves where that is nobody who works here. */
    private int asked(HelpRequest request, int asker) {
        int asked = request.to() == null ? Roster.NONE : roster.positionOf(request.to());
        return asked == Roster.NONE ? asker : asked;
    }

    /** What was left waiting on a record that is new stands; that nothing was is not known then. */
    @Override
    public void everybody(Readings readings) {
        LocalDate since = workplace.keptSince(Register.HELP_REQUESTS).orElse(LocalDate.MAX);
        if (since.toEpochDay() > from) {
            readings.unknown(Unknown.forEverybody(
                    UnansweredRequests.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.HELP_REQUESTS)));
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (workplace.keeps(Register.HELP_REQUESTS)) {
            readings.add(new UnansweredRequests(roster.id(person), WORKDAYS, waiting[person]));
        }
    }
}
