package work.connect.model.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.WorkCalendar;

/** As of which moment the files are known, and on which days people work: {@code workplace.csv}. */
final class SettingRows {

    private enum Setting {
        NOW,
        ZONE,
        HOLIDAYS
    }

    private static final Words<Setting> SETTINGS = Words.of(Setting.class);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** Stands in for a moment that is not known, until all that is wrong is told: no fact lies after it. */
    static final Instant ANY_MOMENT = Instant.parse("2200-01-03T00:00:00Z");

    private final Map<Setting, Row> rows = new EnumMap<>(Setting.class);

    void read(Row row) {
        Setting setting = row.needed("key", row.word("key", SETTINGS));
        row.neededText("value");
        if (setting != null && rows.putIfAbsent(setting, row) != null) {
            row.problem(Code.DUPLICATE_ID, "key", "This key is stated above already. State each once.");
        }
    }

    /** What nobody stated, though it is needed to know the moment. */
    List<Problem> whatIsMissing() {
        if (!rows.containsKey(Setting.NOW)) {
            return List.of(
                    missing(
                            "now",
                            "It is not said as of which moment the files are known. Give the moment when reading, or a file workplace.csv with the lines (key,value) (now,2026-09-30) (zone,Europe/Berlin)."));
        }
        return rows.containsKey(Setting.ZONE)
                ? List.of()
                : List.of(missing(
                        "zone",
                        "It is not said in which zone days are counted. Add a line such as (zone,Europe/Berlin)."));
    }

    /** The zone, if it is stated well. */
    Optional<ZoneId> zone() {
        return read(
                Setting.ZONE, Iso::zone, Code.UNKNOWN_VALUE, "This time zone is not known. Write it as Europe/Berlin.");
    }

    /** The moment, if it is stated well. */
    Optional<Instant> now(ZoneId zone) {
        return read(
                Setting.NOW,
                text -> Iso.moment(text, zone, day -> day.atTime(END_OF_DAY)),
                Code.NOT_A_DATE,
                "This is not a date or time. Write it as 2026-09-30 or 2026-09-30T14:00:00Z.");
    }

    /** Monday to Friday without the holidays stated. */
    WorkCalendar calendar() {
        Set<LocalDate> holidays = read(
                        Setting.HOLIDAYS,
                        SettingRows::dates,
                        Code.NOT_A_DATE,
                        "Not all of these are dates. Write them as 2026-10-03 2026-12-25, with blanks between.")
                .orElse(Set.of());
        return new WorkCalendar(WorkCalendar.MONDAY_TO_FRIDAY.weekdays(), holidays);
    }

    private <T> Optional<T> read(Setting setting, Function<String, @Nullable T> reader, Code code, String hint) {
        Row row = rows.get(setting);
        String text = row == null ? null : row.text("value");
        T value = text == null ? null : reader.apply(text);
        if (row != null && text != null && value == null) {
            row.problem(code, "value", hint);
        }
        return Optional.ofNullable(value);
    }

    private static @Nullable Set<LocalDate> dates(String text) {
        Set<LocalDate> dates = new HashSet<>();
        for (String part : text.split("\\s+")) {
            LocalDate date = Iso.date(part);
            if (date == null) {
                return null;
            }
            dates.add(date);
        }
        return dates;
    }

    private static Problem missing(String key, String hint) {
        return new Problem(Code.MISSING_VALUE, Sheet.WORKPLACE.file(), -1, key, hint);
    }
}
