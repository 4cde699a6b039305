package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;

/** Beginnings of workplaces that retell another one. */
final class Rewriting {

    private Rewriting() {}

    /** The same moment, calendar and registers, and nobody there yet. */
    static Workplace.Builder emptied(Workplace workplace) {
        return begun(workplace, workplace.now(), workplace.calendar(), UnaryOperator.identity());
    }

    static Workplace.Builder begun(
            Workplace workplace, Instant now, WorkCalendar calendar, UnaryOperator<LocalDate> days) {
        Workplace.Builder builder = Workplace.asOf(now, workplace.zone()).calendar(calendar);
        for (Register register : Register.values()) {
            workplace.keptSince(register).ifPresent(since -> builder.keeps(register, days.apply(since)));
        }
        return builder;
    }
}
