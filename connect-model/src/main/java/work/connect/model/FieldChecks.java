package work.connect.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Between;
import work.connect.model.fact.Field;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;

/**
 * Checks each field of each fact of a kind by what its record says of it. Of a value that is wrong in itself nothing
 * more is said.
 */
final class FieldChecks {

    private static final Fault SWAPPED =
            new Fault(Code.END_BEFORE_START, "This is before the beginning. Maybe the two are swapped?");
    private static final Fault NOT_TO_ONESELF = new Fault(Code.TIE_TO_ONESELF, "The two must be different people.");
    private static final Fault EMPTY = new Fault(Code.MISSING_VALUE, "There must be at least one.");

    /** Tells what is wrong with one value of a fact, if anything is. */
    interface Check {
        void of(Record fact, Object value, int index);
    }

    private record Checked(Field field, Check[] checks) {}

    private final FactKind type;
    private final Known known;
    private final Days days;
    private final ProblemList problems;
    private final List<Checked> fields;

    FieldChecks(FactKind type, Known known, Days days, ProblemList problems) {
        this.type = type;
        this.known = known;
        this.days = days;
        this.problems = problems;
        this.fields = type.shape().fields().stream()
                .map(field -> new Checked(field, checksOf(field)))
                .filter(checked -> checked.checks().length > 0)
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

    private Check[] checksOf(Field field) {
        List<Check> checks = new ArrayList<>();
        switch (field.kind()) {
            case TEXT, TEXTS -> checks.add(text(field));
            case DAY, DAYS, MOMENT -> checks.add(each(field, days.rule(field)));
            case NUMBER -> checks.add(each(field, number -> Numbers.wrongWith((BigDecimal) number)));
            default -> {}
        }
        field.stated(OtherThan.class).ifPresent(other -> checks.add(otherThan(field, other.value())));
        field.stated(NotBefore.class).ifPresent(other -> checks.add(notBefore(field, other.value())));
        field.stated(Between.class)
                .ifPresent(ends -> checks.add(
                        field.kind() == Field.Kind.COUNT ? countBetween(field, ends) : between(field, ends)));
        field.stated(NotEmpty.class).ifPresent(stated -> checks.add(notEmpty(field)));
        return checks.toArray(Check[]::new);
    }

    private Check text(Field field) {
        return field.stated(Refers.class)
                .filter(to -> to.value() != Refers.To.ANYBODY)
                .<Check>map(to -> new ReferenceCheck(type, field, to, known, days, problems))
                .orElseGet(() -> each(
                        field,
                        field.isId()
                                ? id -> Texts.wrongWithId((String) id)
                                : text -> Texts.wrongWithText((String) text)));
    }

    /** Each fault once, however many of the values of the field have it. */
    private Check each(Field field, Function<Object, @Nullable Fault> rule) {
        return field.isMany()
                ? (fact, values, index) -> ((Collection<?>) values)
                        .stream()
                                .map(rule)
                                .filter(Objects::nonNull)
                                .distinct()
                                .forEach(fault -> tell(field, index, fault))
                : (fact, value, index) -> {
                    Fault fault = rule.apply(value);
                    if (fault != null) {
                        tell(field, index, fault);
                    }
                };
    }

    private Check otherThan(Field field, String name) {
        Field other = type.shape().field(name).orElseThrow();
        Fault same = same();
        return (fact, value, index) -> {
            if (areEqual((String) value, (String) other.of(fact)) && Texts.wrongWithId((String) value) == null) {
                tell(field, index, same);
            }
        };
    }

    /** Texts keep their hashes, and those of two people differ; so their letters need not be read. */
    private static boolean areEqual(String one, @Nullable String other) {
        return other != null && one.hashCode() == other.hashCode() && one.equals(other);
    }

    private Fault same() {
        return type instanceof FactType ours ? same(ours) : NOT_TO_ONESELF;
    }

    private static Fault same(FactType type) {
        return switch (type) {
            case PEOPLE, REPORTING_LINES ->
                new Fault(
                        Code.LEADS_THEMSELVES,
                        "A person cannot report to themselves. Leave the leader empty when nobody leads them.");
            case TEAMS ->
                new Fault(
                        Code.TEAM_IN_ITSELF,
                        "A team cannot be part of itself. Leave this empty when it is part of nothing.");
            case CONDUCT_REPORTS ->
                new Fault(Code.CONCERNS_THE_AFFECTED, "The person affected and the person it concerns must differ.");
            default -> NOT_TO_ONESELF;
        };
    }

    private Check notBefore(Field field, String name) {
        Field other = type.shape().field(name).orElseThrow();
        Function<Object, @Nullable Fault> start = days.rule(other);
        Function<Object, @Nullable Fault> end = days.rule(field);
        return (fact, value, index) -> {
            Object from = other.of(fact);
            if (from == null || start.apply(from) != null) {
                return;
            }
            Collection<?> ends = field.isMany() ? (Collection<?>) value : List.of(value);
            if (ends.stream().anyMatch(until -> end.apply(until) == null && isBefore(until, from))) {
                tell(field, index, SWAPPED);
            }
        };
    }

    @SuppressWarnings("unchecked") // days and moments are comparable with their like
    private static boolean isBefore(Object time, Object other) {
        return ((Comparable<Object>) time).compareTo(other) < 0;
    }

    private Check countBetween(Field field, Between ends) {
        long min = ends.min();
        long max = ends.max();
        Fault fault = max == Integer.MAX_VALUE
                ? new Fault(Code.NOT_A_COUNT, "This is at least " + min + ". Leave it empty when it is not known.")
                : new Fault(Code.OUT_OF_RANGE, "This goes from " + min + " to " + max + ".");
        return (fact, value, index) -> {
            int count = (Integer) value;
            if (count < min || count > max) {
                tell(field, index, fault);
            }
        };
    }

    private Check between(Field field, Between ends) {
        BigDecimal min = BigDecimal.valueOf(ends.min());
        BigDecimal max = BigDecimal.valueOf(ends.max());
        Fault fault = new Fault(Code.OUT_OF_RANGE, "This goes from " + ends.min() + " to " + ends.max() + ".");
        return (fact, value, index) -> {
            BigDecimal number = (BigDecimal) value;
            if (Numbers.areSound(number) && (number.compareTo(min) < 0 || number.compareTo(max) > 0)) {
                tell(field, index, fault);
            }
        };
    }

    private Check notEmpty(Field field) {
        return (fact, value, index) -> {
            if (((Collection<?>) value).isEmpty()) {
                tell(field, index, EMPTY);
            }
        };
    }

    private void tell(Field field, int index, Fault fault) {
        problems.add(type, index, field, fault, null);
    }
}
