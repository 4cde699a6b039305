package work.connect.model.io.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and moments, in the plain forms by hand, for there can be millions of them.
 *
 * <p>A time without an offset is one in the zone of the workplace. Where clocks were put forward and skipped it, it is
 * moved on by as much; where they were put back and showed it twice, it is the first of the two. Both are counted.
 */
final class Times {

    private static final int SLOTS = 4096;
    private static final int SCATTER = 0x9E37_79B9;
    private static final int DATE_LENGTH = 10;
    private static final int DAY_SECONDS = 24 * 60 * 60;

    /** @param offset the offset from UTC in seconds all day long; {@code null} when it changes on that day */
    private record Day(
            int key, LocalDate date, long start, @Nullable Integer offset) {}

    private final ZoneId zone;
    private final ZoneRules rules;
    private final DateOrder order;
    private final @Nullable Day[] days = new Day[SLOTS];
    private int skipped;
    private int twice;

    Times(ZoneId zone, DateOrder order) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.order = order;
    }

    /** How many times were read that the clocks skipped. */
    int skipped() {
        return skipped;
    }

    /** How many times were read that the clocks showed twice. */
    int twice() {
        return twice;
    }

    /** The day; {@code null} when it is none. */
    @Nullable
    LocalDate day(char[] text, int begin, int end) {
        if (isIsoDate(text, begin, end)) {
            Day day = end - begin == DATE_LENGTH ? isoDay(text, begin) : null;
            return day == null ? null : day.date;
        }
        return order == DateOrder.YEAR_MONTH_DAY ? null : ordered(new String(text, begin, end - begin));
    }

    /** The moment, at the start of the day when no time is said; {@code null} when it is none. */
    @Nullable
    Instant moment(char[] text, int begin, int end) {
        if (isIsoDate(text, begin, end)) {
            Day day = isoDay(text, begin);
            if (day == null) {
                return null;
            }
            return end - begin == DATE_LENGTH
                    ? day.date.atStartOfDay(zone).toInstant()
                    : moment(day, text, begin + DATE_LENGTH, end);
        }
        if (order == DateOrder.YEAR_MONTH_DAY) {
            return null;
        }
        int blank = begin;
        while (blank < end && text[blank] != ' ' && text[blank] != 'T' && text[blank] != ',') {
            blank++;
        }
        LocalDate date = ordered(new String(text, begin, blank - begin));
        int time = blank < end && text[blank] == ',' ? blank + 1 : blank;
        return date == null
                ? null
                : blank == end
                        ? date.atStartOfDay(zone).toInstant()
                        : moment(dayOf(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), text, time, end);
    }

    /** What follows the date: {@code T12:30}, with seconds, a fraction and an offset or without. */
    private @Nullable Instant moment(@Nullable Day day, char[] text, int at, int end) {
        if (day == null || end - at < 6 || (text[at] != 'T' && text[at] != ' ' && text[at] != 't')) {
            return null;
        }
        int hour = two(text, at + 1);
        int minute = two(text, at + 4);
        int next = at + 6;
        int second = 0;
        int nano = 0;
        if (next < end && text[next] == ':') {
            second = next + 3 <= end ? two(text, next + 1) : -1;
            next += 3;
            if (next < end && (text[next] == '.' || text[next] == ',')) {
                int from = next + 1;
                next = from;
                for (int unit = 100_000_000; next < end && isDigit(text[next]) && next - from < 9; unit /= 10) {
                    nano += (text[next++] - '0') * unit;
                }
                second = next == from ? -1 : second;
            }
        }
        if (text[at + 3] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        int ofDay = (hour * 60 + minute) * 60 + second;
        if (next == end) {
            return local(day, ofDay, nano);
        } else if (end - next == 1 && (text[next] == 'Z' || text[next] == 'z')) {
            return Instant.ofEpochSecond(day.start + ofDay, nano);
        } else if (end - next == 6 && (text[next] == '+' || text[next] == '-') && text[next + 3] == ':') {
            int hours = two(text, next + 1);
            int minutes = two(text, next + 4);
            int offset = (hours * 60 + minutes) * 60;
            return hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || offset > 18 * 3600
                    ? null
                    : Instant.ofEpochSecond(day.start + ofDay + (text[next] == '-' ? offset : -offset), nano);
        }
        return otherwise(day, text, at, end);
    }

    /** The rarer forms, such as {@code 2026-09-30T12:30+02:00[Europe/Berlin]}. */
    private @Nullable Instant otherwise(Day day, char[] text, int at, int end) {
        String time = "T" + new String(text, at + 1, end - at - 1);
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    day.date + time, ZonedDateTime::from, LocalDateTime::from);
            return read instanceof ZonedDateTime zoned ? zoned.toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Instant local(Day day, int secondOfDay, int nano) {
        if (day.offset != null) {
            return Instant.ofEpochSecond(day.start + secondOfDay - day.offset, nano);
        }
        LocalDateTime time =
                day.date.atTime(LocalTime.ofSecondOfDay(secondOfDay).withNano(nano));
        ZoneOffsetTransition change = rules.getTransition(time);
        if (change == null) {
            return time.toInstant(rules.getOffset(time));
        } else if (change.isGap()) {
            skipped++;
        } else {
            twice++;
        }
        return time.toInstant(change.getOffsetBefore());
    }

    private @Nullable Day isoDay(char[] text, int begin) {
        int year = two(text, begin) * 100 + two(text, begin + 2);
        return dayOf(year, two(text, begin + 5), two(text, begin + 8));
    }

    private @Nullable Day dayOf(int year, int month, int dayOfMonth) {
        int key = year << 9 | month << 5 | dayOfMonth;
        int slot = key * SCATTER >>> Integer.SIZE - 12;
        Day day = days[slot];
        if (day != null && day.key == key) {
            return day;
        } else if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOf(year, month)) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, dayOfMonth);
        Day made = new Day(key, date, date.toEpochDay() * DAY_SECONDS, steadyOffset(date));
        days[slot] = made;
        return made;
    }

    private static int lengthOf(int year, int month) {
        return month == 2 && !Year.isLeap(year) ? 28 : YearMonth.of(2000, month).lengthOfMonth();
    }

    private @Nullable Integer steadyOffset(LocalDate date) {
        Instant before = date.minusDays(1).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        Instant after = before.plusSeconds(3L * DAY_SECONDS);
        ZoneOffsetTransition change = rules.nextTransition(before);
        return change == null || change.getInstant().isAfter(after)
                ? rules.getOffset(before).getTotalSeconds()
                : null;
    }

    /** A date in the order that was stated; the year has four digits. */
    private @Nullable LocalDate ordered(String text) {
        int first = separator(text, 0);
        int second = first < 0 ? -1 : separator(text, first + 1);
        if (second < 0 || text.charAt(first) != text.charAt(second) || text.length() - second != 5) {
            return null;
        }
        int a = number(text, 0, first);
        int b = number(text, first + 1, second);
        int year = number(text, second + 1, text.length());
        Day day = order == DateOrder.DAY_MONTH_YEAR ? dayOf(year, b, a) : dayOf(year, a, b);
        return a < 0 || b < 0 || year < 0 || day == null ? null : day.date;
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (".-/".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The number of one to four digits; -1 when it is none. */
    private static int number(String text, int begin, int end) {
        int number = end > begin && end - begin <= 4 ? 0 : -1;
        for (int i = begin; i < end && number >= 0; i++) {
            number = isDigit(text.charAt(i)) ? number * 10 + text.charAt(i) - '0' : -1;
        }
        return number;
    }

    /** Whether it begins as a date of ISO 8601 does. */
    private static boolean isIsoDate(char[] text, int begin, int end) {
        return end - begin >= DATE_LENGTH
                && text[begin + 4] == '-'
                && text[begin + 7] == '-'
                && (two(text, begin) | two(text, begin + 2) | two(text, begin + 5) | two(text, begin + 8)) >= 0;
    }

    /** The number of two digits; -1 when they are none. */
    private static int two(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
