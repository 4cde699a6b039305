package work.connect.model.io.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.people.Person;

/** Who is known, from when to when they worked here, and the one text that stands for each of them. */
final class People {

    /** One of them. Days are compared as days, moments as seconds. */
    static final class Known {

        private final String id;
        private final @Nullable LocalDate first;
        private final @Nullable LocalDate last;
        private final long begin;
        private final long end;

        Known(Person person, ZoneId zone) {
            id = person.id();
            first = person.startedOn();
            last = person.endedOn();
            begin = first == null ? Long.MIN_VALUE : first.atStartOfDay(zone).toEpochSecond();
            end = last == null
                    ? Long.MAX_VALUE
                    : last.plusDays(1).atStartOfDay(zone).toEpochSecond();
        }

        String id() {
            return id;
        }

        boolean beginsAfter(Object time) {
            return time instanceof Instant moment
                    ? moment.getEpochSecond() < begin
                    : first != null && first.isAfter((LocalDate) time);
        }

        boolean endsBefore(Object time) {
            return time instanceof Instant moment
                    ? moment.getEpochSecond() >= end
                    : last != null && last.isBefore((LocalDate) time);
        }
    }

    private final SliceMap<Known> byId = SliceMap.unbounded();
    private final List<String> withSeparator = new ArrayList<>();

    void add(Person person, ZoneId zone) {
        byId.put(person.id(), new Known(person, zone));
        if (!Ids.canStandAmongSeveral(person.id())) {
            withSeparator.add(person.id());
        }
    }

    @Nullable
    Known find(char[] text, int begin, int end) {
        return byId.get(text, begin, end);
    }

    boolean has(String id) {
        return byId.get(id) != null;
    }

    /** Whether somebody's id is in it that holds what would set one id apart from the next. */
    boolean isBrokenApartIn(String texts) {
        return withSeparator.stream().anyMatch(texts::contains);
    }
}
