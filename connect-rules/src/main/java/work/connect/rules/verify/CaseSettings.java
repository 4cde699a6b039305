package work.connect.rules.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import work.connect.model.KeptRecord;
import work.connect.model.Register;
import work.connect.model.io.Spelling;
import work.connect.rules.verify.CaseText.Part;

/** When a case plays, and which records are kept in it. */
final class CaseSettings {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Pattern TODAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](?:at )?(\\d{1,2}:\\d{2}))?");
    private static final Pattern KEPT = Pattern.compile("(.+?) since (.+)");

    private final CaseText text;
    private final List<CaseProblem> problems = new ArrayList<>();
    private final Map<KeptRecord, LocalDate> kept = new TreeMap<>(KeptRecord.inOrder());
    private final ZoneId zone;
    private final Optional<Instant> now;

    CaseSettings(CaseText text) {
        this.text = text;
        zone = readZone();
        now = readNow();
        text.kept().forEach(this::keep);
    }

    List<CaseProblem> problems() {
        return problems;
    }

    /** The moment of which everything is known: the end of today unless a time is said; empty when that cannot be told. */
    Optional<Instant> now() {
        return now;
    }

    ZoneId zone() {
        return zone;
    }

    Map<KeptRecord, LocalDate> kept() {
        return kept;
    }

    CaseDays days() {
        return new CaseDays(LocalDate.ofInstant(now.orElse(Instant.EPOCH), zone));
    }

    private ZoneId readZone() {
        Part part = text.settings().get("zone");
        if (part == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(part.words());
        } catch (DateTimeException e) {
            problem(part, part.words(), "This time zone is not known.", "Write it as Europe/Berlin.");
            return ZoneOffset.UTC;
        }
    }

    private Optional<Instant> readNow() {
        Part part = text.settings().get("today");
        if (part == null) {
            problems.add(new CaseProblem(
                    text.line().at(),
                    "It is not said on which day the case plays.",
                    "Add a line such as: today: 2026-09-01"));
            return Optional.empty();
        }
        Matcher today = TODAY.matcher(part.words());
        if (today.matches()) {
            try {
                LocalTime time = today.group(2) == null ? END_OF_DAY : time(today.group(2));
                return Optional.of(LocalDate.parse(today.group(1))
                        .atTime(time)
                        .atZone(zone)
                        .toInstant());
            } catch (DateTimeException e) {
                // told below, as whatever else is no day
            }
        }
        problem(part, part.words(), "This is not a day.", "Write it as 2026-09-01, or with a time: 2026-09-01 09:00.");
        return Optional.empty();
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == LocalTime.MIN.toString().length() ? text : "0" + text);
    }

    private void keep(Part part) {
        Matcher line = KEPT.matcher(part.words());
        if (!line.matches()) {
            problem(
                    part,
                    part.words(),
                    "It is not said since when this is kept.",
                    "Write: kept: one_to_ones, absences since 2026-01-01");
            return;
        }
        Optional<LocalDate> since = days().day(line.group(2));
        if (since.isEmpty()) {
            problem(part, line.group(2), "This is not a day.", CaseDays.HOW);
        }
        for (String word : line.group(1).split(",| and ")) {
            keep(part, word.strip(), since.orElse(LocalDate.EPOCH));
        }
    }

    private void keep(Part part, String word, LocalDate since) {
        String name = word.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        Optional<KeptRecord> register =
                registers().filter(one -> one.word().equals(name)).findFirst();
        if (register.isEmpty()) {
            problem(part, word, "There is no record (" + word + ").", hint(word));
        } else if (kept.putIfAbsent(register.get(), since) != null) {
            problem(part, word, "It is said twice since when (" + word + ") is kept.", "Keep one of them.");
        }
    }

    private Stream<KeptRecord> registers() {
        return Stream.concat(Arrays.stream(Register.values()), text.own().stream());
    }

    private String hint(String word) {
        List<String> known = registers().map(KeptRecord::word).toList();
        return Spelling.nearest(word, known)
                .map("Maybe you meant (%s)?"::formatted)
                .orElse("There is: " + String.join(", ", known) + ".");
    }

    private void problem(Part part, String word, String message, String hint) {
        problems.add(new CaseProblem(part.line().at(word), message, hint));
    }
}
