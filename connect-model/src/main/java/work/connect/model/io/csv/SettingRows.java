package work.connect.model.io.csv;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.WorkCalendar;
import work.connect.model.io.csv.Settings.Setting;

/** As of which moment the files are known, and on which days people work: {@code workplace.csv}. */
final class SettingRows {

    private static final String VALUE = "value";
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** Stands in for a moment that is not known, until all that is wrong is told: no fact lies after it. */
    private static final Instant ANY_MOMENT = Instant.parse("2199-12-31T00:00:00Z");

    private final @Nullable FileReading reading;
    private final CsvOptions options;
    private final Problems problems;
    private final Map<Setting.Key, Integer> rows = new EnumMap<>(Setting.Key.class);
    private final DateOrder order;

    /** @param reading of the file; {@code null} when there is none */
    SettingRows(@Nullable FileReading reading, CsvOptions options, Mapping mapping, Problems problems) {
        this.reading = reading;
        this.options = options;
        this.problems = problems;
        this.order =
                mapping.dates(Sheet.WORKPLACE, Sheet.WORKPLACE.column(VALUE).orElseThrow());
        for (int i = 0; reading != null && i < reading.records().size(); i++) {
            Setting setting = (Setting) reading.records().get(i);
            if (!reading.isDubious(i) && rows.putIfAbsent(setting.key(), i) != null) {
                reading.tell(i, "key", Code.DUPLICATE_ID, "This key is stated above already. State each once.");
            }
        }
    }

    ZoneId zone() {
        ZoneId stated = options.zone();
        return stated != null ? stated : readZone().orElse(ZoneOffset.UTC);
    }

    Instant now() {
        Instant stated = options.now();
        if (stated != null) {
            return stated;
        }
        tellWhatIsMissing();
        ZoneId zone = readZone().orElse(ZoneOffset.UTC);
        return read(Setting.Key.NOW, text -> moment(text, zone), text -> Hints.notADate(text, order, true))
                .orElse(ANY_MOMENT);
    }

    /** Monday to Friday without holidays, unless the file says otherwise. */
    WorkCalendar calendar() {
        Set<DayOfWeek> workdays = read(
                        Setting.Key.WORKDAYS,
                        SettingRows::weekdays,
                        text -> new Bad(
                                Code.UNKNOWN_VALUE,
                                "Not all of these are days of the week. Write them as monday tuesday, with blanks between."))
                .orElse(WorkCalendar.MONDAY_TO_FRIDAY.weekdays());
        Set<LocalDate> holidays = read(
                        Setting.Key.HOLIDAYS,
                        this::dates,
                        text -> new Bad(
                                Code.NOT_A_DATE,
                                "Not all of these are dates. Write them as 2026-10-03 2026-12-25, with blanks between."))
                .orElse(Set.of());
        return new WorkCalendar(workdays, holidays);
    }

    /** The same problem with the moment, by the line that states it, if one does. */
    Problem inFile(Problem problem) {
        Integer at = rows.get(Setting.Key.NOW);
        return at == null || reading == null || options.now() != null
                ? problem
                : new Problem(
                        problem.code(),
                        reading.file(),
                        reading.lineOf(at),
                        reading.header().theirNameOf(VALUE),
                        problem.hint());
    }

    private Optional<ZoneId> readZone() {
        return read(
                Setting.Key.ZONE,
                SettingRows::zone,
                text -> new Bad(Code.UNKNOWN_VALUE, "This time zone is not known. Write it as Europe/Berlin."));
    }

    private void tellWhatIsMissing() {
        if (reading != null && !reading.isWhole()) {
            return;
        } else if (!rows.containsKey(Setting.Key.NOW)) {
            missing(
                    "now",
                    "It is not said as of which moment the files are known. Give the moment when reading, or a file workplace.csv with the lines (key,value) (now,2026-09-30) (zone,Europe/Berlin).");
        } else if (!rows.containsKey(Setting.Key.ZONE)) {
            missing("zone", "It is not said in which zone days are counted. Add a line such as (zone,Europe/Berlin).");
        }
    }

    private void missing(String key, String hint) {
        problems.add(new Problem(
                Code.MISSING_VALUE, reading == null ? Sheet.WORKPLACE.file() : reading.file(), -1, key, hint));
    }

    private <T> Optional<T> read(Setting.Key key, Function<String, @Nullable T> reader, Function<String, Bad> why) {
        Integer at = rows.get(key);
        if (at == null || reading == null) {
            return Optional.empty();
        }
        String text = Objects.requireNonNullElse(((Setting) reading.records().get(at)).value(), "");
        boolean none = text.isEmpty() && (key == Setting.Key.NOW || key == Setting.Key.ZONE);
        T value = none ? null : reader.apply(text);
        if (value == null) {
            Bad bad = none ? new Bad(Code.MISSING_VALUE, "This must not be empty.") : why.apply(text);
            reading.tell(at, reading.header().theirNameOf(VALUE), bad.code(), bad.hint());
        }
        return Optional.ofNullable(value);
    }

    private @Nullable Instant moment(String text, ZoneId zone) {
        char[] characters = text.toCharArray();
        Times times = new Times(zone, order);
        LocalDate day = times.day(characters, 0, characters.length);
        return day != null
                ? day.atTime(END_OF_DAY).atZone(zone).toInstant()
                : times.moment(characters, 0, characters.length);
    }

    private @Nullable Set<LocalDate> dates(String text) {
        Times times = new Times(ZoneOffset.UTC, order);
        Set<LocalDate> dates = new HashSet<>();
        for (String part : parts(text)) {
            LocalDate date = times.day(part.toCharArray(), 0, part.length());
            if (date == null) {
                return null;
            }
            dates.add(date);
        }
        return dates;
    }

    private static @Nullable Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : parts(text)) {
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(one -> Sheet.word(one).equals(Names.plain(part)))
                    .findFirst();
            if (day.isEmpty()) {
                return null;
            }
            days.add(day.get());
        }
        return days;
    }

    private static String[] parts(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("[\\s,;]+");
    }

    private static @Nullable ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
