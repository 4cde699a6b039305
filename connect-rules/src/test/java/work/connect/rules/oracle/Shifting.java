package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.fact.Field;
import work.connect.model.fact.MayLieAhead;

/** Retells a workplace as it would be some weeks later. */
final class Shifting {

    private final Workplace workplace;
    private final int weeks;
    private final Instant now;

    Shifting(Workplace workplace, int weeks) {
        this.workplace = workplace;
        this.weeks = weeks;
        now = moved(workplace.now());
    }

    Workplace applied() {
        Workplace.Builder begun = Rewriting.begun(workplace, now, moved(workplace.calendar()), this::moved);
        return Rewriting.retold(workplace, begun, this::moved).build();
    }

    private @Nullable Object moved(FactKind type, Field field, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            return moved(day);
        } else if (value instanceof Instant moment) {
            return field.stated(MayLieAhead.class).isPresent() ? moved(moment) : notAfterNow(moved(moment));
        } else if (value instanceof List<?> days) {
            return days.stream().map(day -> moved((LocalDate) day)).toList();
        }
        return value;
    }

    /** In the hour that clocks repeat, local times can change places: nothing may come to lie after now. */
    private Instant notAfterNow(Instant moment) {
        return moment.isAfter(now) ? now : moment;
    }

    private Instant moved(Instant moment) {
        return moment.atZone(workplace.zone()).plusWeeks(weeks).toInstant();
    }

    private LocalDate moved(LocalDate day) {
        return day.plusWeeks(weeks);
    }

    private WorkCalendar moved(WorkCalendar calendar) {
        return new WorkCalendar(
                calendar.weekdays(),
                calendar.holidays().stream().map(this::moved).collect(Collectors.toUnmodifiableSet()));
    }
}
