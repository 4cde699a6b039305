package work.connect.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Between;
import work.connect.model.fact.Field;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;

/** Checks each field of each fact by what its record says of it. */
final class FieldChecks {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final int MOST_DIGITS = 30;

    /** Tells what is wrong with one value of a fact, if anything is. */
    private interface Check {
        void of(Record fact, Object value, int index);
    }

    private record Checked(Field field, List<Check> checks) {}

    private final FactType type;
    private final Known known;
    private final ProblemList problems;
    private final LocalDate today;
    private final Instant now;
    private final Instant earliest;
    private final ZoneId zone;
    private final List<Checked> fields;

    FieldChecks(FactType type, Workplace.Builder facts, Known known, ProblemList problems) {
        this.type = type;
        this.known = known;
        this.problems = problems;
        this.zone = facts.zone;
        this.now = facts.now;
        this.today = LocalDate.ofInstant(now, zone);
        this.earliest = EARLIEST.atStartOfDay(zone).toInstant();
        this.fields = type.shape().fields().stream()
                .map(field -> new Checked(field, checksOf(field)))
                .filter(checked -> !checked.checks().isEmpty())
                .toList();
    }

    void of(Record fact, int index) {
        for (Checked checked : fields) {
            Object value = checked.field.of(fact);
            if (value != null) {
                for (Check check : checked.checks) {
                    check.of(fact, value, index);
                }
            }
        }
    }

    private List<Check> checksOf(Field field) {
        List<Check> checks = new ArrayList<>();
        Optional<Refers> refers = field.stated(Refers.class);
        boolean isKnown = refers.filter(to -> to.value() != Refers.To.ANYBODY).isPresent();
        switch (field.kind()) {
            case TEXT, TEXTS -> checks.add(isKnown ? reference(field, refers.orElseThrow()) : text(field));
            case DAY, DAYS -> checks.add(day(field));
            case MOMENT -> checks.add(moment(field));
            case NUMBER -> checks.add(digits(field));
            default -> {}
        }
        field.stated(OtherThan.class).ifPresent(other -> checks.add(otherThan(field, other.value())));
        field.stated(NotBefore.class).ifPresent(other -> checks.add(notBefore(field, other.value())));
        field.stated(Between.class).ifPresent(ends -> checks.add(between(field, ends)));
        field.stated(NotEmpty.class).ifPresent(stated -> checks.add(notEmpty(field)));
        return checks;
    }

    private Check text(Field field) {
        boolean id = field.isId();
        return (fact, value, index) -> {
            if (value instanceof Collection<?> texts) {
                texts.forEach(text -> text(field, id, (String) text, index));
            } else {
                text(field, id, (String) value, index);
            }
        };
    }

    private void text(Field field, boolean id, String text, int index) {
        if (text.isBlank()) {
            tell(field, index, Code.BLANK_ID, "This must not be blank. Leave it out when it is not known.");
        } else if (text.length() > Texts.LONGEST) {
            tell(
                    field,
                    index,
                    id ? Code.LONG_ID : Code.LONG_TEXT,
                    "This has at most " + Texts.LONGEST + " characters. Maybe a longer text ended up here?");
        } else if (Texts.isOdd(text)) {
            tell(
                    field,
                    index,
                    Code.ODD_CHARACTER,
                    "This holds a character that cannot be seen, or half of one. Type it anew, or check the encoding.");
        }
    }

    private Check reference(Field field, Refers refers) {
        Optional<Field> on =
                refers.on().isEmpty() ? Optional.empty() : type.shape().field(refers.on());
        return (fact, value, index) -> {
            String id = (String) value;
            if (!known.has(refers.value(), id)) {
                problems.add(
                        type,
                        index,
                        field.position(),
                        field.name(),
                        id,
                        unknown(refers.value()),
                        HINTS[refers.value().ordinal()]);
            } else if (on.isPresent()) {
                LocalDate day = dayOf(on.get().of(fact));
                if (day != null) {
                    presence(field, index, id, day);
                }
            }
        };
    }

    private static final String[] HINTS = {
        "Nobody here has this id. Add the person, or correct the id.",
        "",
        "No team here has this id. Maybe it is spelt differently from the team of the people in it?",
        "No conflict has this id. Add the conflict, or correct the id.",
        "No report has this id. Add the report, or correct the id.",
        "No survey wave has this id. Add the wave, or leave this out."
    };

    private static Code unknown(Refers.To to) {
        return switch (to) {
            case PERSON, ANYBODY -> Code.UNKNOWN_PERSON;
            case TEAM -> Code.UNKNOWN_TEAM;
            case CONFLICT -> Code.UNKNOWN_CONFLICT;
            case CONDUCT_REPORT -> Code.UNKNOWN_REPORT;
            case WAVE -> Code.UNKNOWN_WAVE;
        };
    }

    private void presence(Field field, int index, String id, LocalDate day) {
        if (known.beginsAfter(id, day)) {
            problems.add(
                    type,
                    index,
                    field.position(),
                    field.name(),
                    id,
                    Code.BEFORE_THE_FIRST_DAY,
                    "This was before the person's first day of work. Correct the day, or the first day.");
        } else if (known.endsBefore(id, day)) {
            problems.add(
                    type,
                    index,
                    field.position(),
                    field.name(),
                    id,
                    Code.AFTER_THE_LAST_DAY,
                    "This was after the person's last day of work. Correct the day, or the last day.");
        }
    }

    private @Nullable LocalDate dayOf(@Nullable Object time) {
        return time instanceof Instant moment ? known.dayOf(moment) : (LocalDate) time;
    }

    private Check day(Field field) {
        boolean ahead = field.stated(MayLieAhead.class).isPresent();
        return (fact, value, index) -> {
            if (value instanceof Collection<?> days) {
                days.forEach(day -> day(field, ahead, (LocalDate) day, index));
            } else {
                day(field, ahead, (LocalDate) value, index);
            }
        };
    }

    private void day(Field field, boolean ahead, LocalDate day, int index) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            tell(field, index, Code.DATE_OUT_OF_RANGE, "The year cannot be right.");
        } else if (!ahead && day.isAfter(today)) {
            inTheFuture(field, index);
        }
    }

    private Check moment(Field field) {
        boolean ahead = field.stated(MayLieAhead.class).isPresent();
        Instant latest = LATEST.atStartOfDay(zone).toInstant();
        return (fact, value, index) -> {
            Instant moment = (Instant) value;
            if (moment.isBefore(earliest) || moment.isAfter(latest)) {
                tell(field, index, Code.DATE_OUT_OF_RANGE, "The year cannot be right.");
            } else if (!ahead && moment.isAfter(now)) {
                inTheFuture(field, index);
            }
        };
    }

    private void inTheFuture(Field field, int index) {
        tell(
                field,
                index,
                Code.DATE_IN_THE_FUTURE,
                "This lies after the moment the workplace is known as of (" + today + ").");
    }

    private Check digits(Field field) {
        return (fact, value, index) -> {
            BigDecimal number = (BigDecimal) value;
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                tell(
                        field,
                        index,
                        Code.TOO_MANY_DIGITS,
                        "This number has more than " + MOST_DIGITS + " digits. Round it.");
            }
        };
    }

    private Check otherThan(Field field, String name) {
        Field other = type.shape().field(name).orElseThrow();
        return (fact, value, index) -> {
            if (value.equals(other.of(fact))) {
                tell(field, index, same(), sameHint());
            }
        };
    }

    private Code same() {
        return switch (type) {
            case PEOPLE, REPORTING_LINES -> Code.LEADS_THEMSELVES;
            case TEAMS -> Code.TEAM_IN_ITSELF;
            case CONDUCT_REPORTS -> Code.CONCERNS_THE_AFFECTED;
            default -> Code.TIE_TO_ONESELF;
        };
    }

    private String sameHint() {
        return switch (same()) {
            case LEADS_THEMSELVES ->
                "A person cannot report to themselves. Leave the leader empty when nobody leads them.";
            case TEAM_IN_ITSELF -> "A team cannot be part of itself. Leave this empty when it is part of nothing.";
            case CONCERNS_THE_AFFECTED -> "The person affected and the person it concerns must differ.";
            default -> "The two must be different people.";
        };
    }

    private Check notBefore(Field field, String name) {
        Field other = type.shape().field(name).orElseThrow();
        return (fact, value, index) -> {
            Object start = other.of(fact);
            if (start == null) {
                return;
            }
            List<?> ends = value instanceof List<?> several ? several : List.of(value);
            if (ends.stream().anyMatch(end -> ((LocalDate) end).isBefore((LocalDate) start))) {
                tell(field, index, Code.END_BEFORE_START, "This is before the beginning. Maybe the two are swapped?");
            }
        };
    }

    private Check between(Field field, Between ends) {
        BigDecimal min = BigDecimal.valueOf(ends.min());
        BigDecimal max = BigDecimal.valueOf(ends.max());
        boolean count = field.kind() == Field.Kind.COUNT;
        String hint = ends.max() == Integer.MAX_VALUE
                ? "This is at least " + ends.min() + ". Leave it empty when it is not known."
                : "This goes from " + ends.min() + " to " + ends.max() + ".";
        return (fact, value, index) -> {
            BigDecimal number = count ? BigDecimal.valueOf((Integer) value) : (BigDecimal) value;
            if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
                tell(field, index, count ? Code.NOT_A_COUNT : Code.OUT_OF_RANGE, hint);
            }
        };
    }

    private Check notEmpty(Field field) {
        return (fact, value, index) -> {
            if (((Collection<?>) value).isEmpty()) {
                tell(field, index, Code.MISSING_VALUE, "There must be at least one.");
            }
        };
    }

    private void tell(Field field, int index, Code code, String hint) {
        problems.add(type, index, field.position(), field.name(), null, code, Objects.requireNonNull(hint));
    }
}
