package work.connect.model.io;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;

/** Registers that nobody stated and that must be kept, for the files hold something of them. */
final class DerivedRegisters {

    private DerivedRegisters() {}

    /**
     * The registers that follow, each with the first day on which it can be relied on.
     *
     * @param workplace what was read, with the registers that were stated
     * @param files the files that were there
     */
    static Map<Register, LocalDate> of(Workplace workplace, Set<Sheet> files) {
        Map<Register, LocalDate> derived = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            if (!workplace.keeps(register)) {
                since(register, workplace, files).ifPresent(day -> derived.put(register, day));
            }
        }
        return derived;
    }

    private static Optional<LocalDate> since(Register register, Workplace workplace, Set<Sheet> files) {
        return switch (register) {
            case ONE_TO_ONES -> firstOneToOne(workplace);
            case CLOSE_TIES -> todayIf(workplace, holdsTies(workplace, true));
            case EVERYDAY_TIES -> todayIf(workplace, holdsTies(workplace, false));
            case ABSENCES -> todayIf(workplace, files.contains(Sheet.ABSENCES));
            case CONFLICTS -> todayIf(workplace, files.contains(Sheet.CONFLICTS));
            case CONDUCT_REPORTS -> todayIf(workplace, files.contains(Sheet.CONDUCT_REPORTS));
        };
    }

    private static Optional<LocalDate> firstOneToOne(Workplace workplace) {
        return workplace.interactions().stream()
                .filter(contact -> contact.purpose() == Purpose.ONE_TO_ONE)
                .map(Interaction::at)
                .min(Comparator.naturalOrder())
                .map(first -> LocalDate.ofInstant(first, workplace.zone()));
    }

    private static boolean holdsTies(Workplace workplace, boolean close) {
        return workplace.relationships().stream().anyMatch(tie -> tie.function().isClose() == close);
    }

    private static Optional<LocalDate> todayIf(Workplace workplace, boolean kept) {
        return kept ? Optional.of(workplace.today()) : Optional.empty();
    }
}
