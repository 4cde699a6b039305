package work.connect.rules.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads days as people say them, counted from the day on which a case plays. */
final class CaseDays {

    static final String HOW =
            "Write a day as 2026-09-01, 25 days ago, in 3 weeks, yesterday, today or tomorrow; a time may follow: 25 days ago 14:00.";

    private static final Pattern AGO =
            Pattern.compile("(\\d{1,5}|an?|one) (day|week|month|year)s? ago", Pattern.CASE_INSENSITIVE);
    private static final Pattern AHEAD =
            Pattern.compile("in (\\d{1,5}|an?|one) (day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_TIME = Pattern.compile("(.+?)(?: at)? (\\d{1,2}:\\d{2})");

    private final LocalDate today;

    CaseDays(LocalDate today) {
        this.today = today;
    }

    /** A day, as it is written or said; empty when the text is none. */
    Optional<LocalDate> day(String text) {
        String said = text.strip().replaceAll("\\s+", " ");
        return said(said).or(() -> written(said));
    }

    /**
     * The text of a table as a file of facts writes it, so that days which are said become days which are written. What
     * is no day stays as it is.
     */
    String written(String cell, boolean many) {
        return many ? Arrays.stream(cell.split("[;|]")).map(this::one).collect(Collectors.joining(";")) : one(cell);
    }

    private String one(String cell) {
        String said = cell.strip().replaceAll("\\s+", " ");
        Matcher timed = WITH_TIME.matcher(said);
        if (timed.matches()) {
            return said(timed.group(1))
                    .map(day -> day + "T" + padded(timed.group(2)))
                    .orElse(cell);
        }
        return said(said).map(LocalDate::toString).orElse(cell);
    }

    private static String padded(String time) {
        return time.length() == LocalTime.MIN.toString().length() ? time : "0" + time;
    }

    private Optional<LocalDate> said(String text) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return shifted(-count(ago.group(1)), ago.group(2));
        }
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.matches()) {
            return shifted(count(ahead.group(1)), ahead.group(2));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static long count(String text) {
        return Character.isDigit(text.charAt(0)) ? Long.parseLong(text) : 1;
    }

    private Optional<LocalDate> shifted(long count, String unit) {
        ChronoUnit step = switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        return Optional.of(today.plus(count, step));
    }

    private static Optional<LocalDate> written(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
