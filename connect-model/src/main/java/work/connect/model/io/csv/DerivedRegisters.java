package work.connect.model.io.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.TieSource;

/** Registers that nobody stated and that must be kept, for the files hold something of them. */
final class DerivedRegisters {

    private final Map<FactKind, FileReading> readings;
    private final ZoneId zone;
    private final LocalDate today;
    private final Contacts contacts;

    DerivedRegisters(Map<FactKind, FileReading> readings, Instant now, ZoneId zone) {
        this.readings = readings;
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
        contacts = recordsOf(FactType.INTERACTIONS).parallelStream()
                .collect(Contacts::new, Contacts::note, Contacts::noteAll);
    }

    /** What contacts show together; there can be millions of them. */
    private static final class Contacts {

        private final Map<Purpose, Instant> first = new EnumMap<>(Purpose.class);
        private boolean tones;

        void note(Record record) {
            Interaction contact = (Interaction) record;
            tones |= contact.fromTone() != null || contact.toTone() != null;
            Purpose purpose = contact.purpose();
            if (purpose == Purpose.ONE_TO_ONE || purpose == Purpose.RECOGNITION || purpose == Purpose.CAREER_TALK) {
                note(purpose, contact.at());
            }
        }

        void noteAll(Contacts others) {
            tones |= others.tones;
            others.first.forEach(this::note);
        }

        private void note(Purpose purpose, Instant at) {
            Instant known = first.get(purpose);
            if (known == null || at.isBefore(known)) {
                first.put(purpose, at);
            }
        }
    }

    /** The registers that follow, each with the first day on which it can be relied on. */
    Map<Register, LocalDate> all() {
        Map<Register, LocalDate> derived = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            since(register).filter(day -> !day.isAfter(today)).ifPresent(day -> derived.put(register, day));
        }
        return derived;
    }

    private Optional<LocalDate> since(Register register) {
        return switch (register) {
            case ONE_TO_ONES -> first(Purpose.ONE_TO_ONE);
            case RECOGNITIONS -> first(Purpose.RECOGNITION);
            case CAREER_TALKS -> first(Purpose.CAREER_TALK);
            case TONES -> todayIf(contacts.tones);
            case CLOSE_TIES -> todayIf(any(FactType.RELATIONSHIPS, ownAnswer(true)));
            case EVERYDAY_TIES -> todayIf(any(FactType.RELATIONSHIPS, ownAnswer(false)));
            // No file can show that none is missing.
            case CONTACTS, LEAVERS -> Optional.empty();
            default -> todayIf(readings.containsKey(register.facts()));
        };
    }

    private Optional<LocalDate> first(Purpose purpose) {
        return Optional.ofNullable(contacts.first.get(purpose)).map(moment -> LocalDate.ofInstant(moment, zone));
    }

    private boolean any(FactType type, Predicate<Record> which) {
        return recordsOf(type).stream().anyMatch(which);
    }

    private List<Record> recordsOf(FactType type) {
        FileReading reading = readings.get(type);
        return reading == null ? List.of() : reading.records();
    }

    /** What the host put on record does not show that everybody was asked. */
    private static Predicate<Record> ownAnswer(boolean close) {
        return tie -> ((Relationship) tie).source() == TieSource.OWN_ANSWER
                && ((Relationship) tie).function().isClose() == close;
    }

    private Optional<LocalDate> todayIf(boolean kept) {
        return kept ? Optional.of(today) : Optional.empty();
    }
}
