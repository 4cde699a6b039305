package work.connect.model;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import work.connect.model.fact.Between;
import work.connect.model.fact.Field;
import work.connect.model.fact.Field.Kind;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;

/** What is wrong with the components of a record of a host's own, and with what it says of them. */
final class OwnFieldFaults {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Set<Kind> TEXTS = EnumSet.of(Kind.TEXT, Kind.TEXTS);
    private static final Set<Kind> TIMES = EnumSet.of(Kind.DAY, Kind.DAYS, Kind.MOMENT);
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.COUNT, Kind.NUMBER);
    private static final Set<Kind> SEVERAL = EnumSet.of(Kind.TEXTS, Kind.WORDS, Kind.DAYS);

    private final Shape<?> shape;
    private final List<String> faults = new ArrayList<>();

    OwnFieldFaults(Shape<?> shape) {
        this.shape = shape;
    }

    List<String> all() {
        Set<String> columns = new HashSet<>();
        int keys = 0;
        for (Field field : shape.fields()) {
            unless(
                    NAME.matcher(field.name()).matches() && columns.add(field.column()),
                    field,
                    "must have a name in camel case, of ASCII letters and digits, whose column no other has");
            field(field);
            stated(field);
            keys += field.stated(Key.class).isPresent() ? 1 : 0;
        }
        if (shape.fields().isEmpty()) {
            faults.add("It holds nothing. Give it a component.");
        }
        if (keys > 1) {
            faults.add("It has more than one @Key. Keep one.");
        }
        return faults;
    }

    private void field(Field field) {
        switch (field.kind()) {
            case TEXTS -> unless(!field.isOrdered(), field, "holds several texts, so it must be a Set");
            case WORD, WORDS -> {
                unless(!field.isOrdered(), field, "holds several words, so it must be a Set");
                unless(hasWords(field), field, "needs an enum with constants in capitals, such as EARLY_SHIFT");
            }
            case DAYS -> unless(field.isOrdered(), field, "holds several days, so it must be a List");
            default -> {}
        }
    }

    private static boolean hasWords(Field field) {
        Object[] constants = field.holds().getEnumConstants();
        for (Object constant : constants) {
            if (!WORD.matcher(((Enum<?>) constant).name()).matches()) {
                return false;
            }
        }
        return constants.length > 0;
    }

    private void stated(Field field) {
        only(field, Key.class, EnumSet.of(Kind.TEXT));
        unless(
                field.stated(Key.class).isEmpty() || field.isNeeded(),
                field,
                "is the @Key, so it must not be @Nullable");
        only(field, Refers.class, TEXTS);
        field.stated(Refers.class).ifPresent(refers -> on(field, refers));
        only(field, MayLieAhead.class, TIMES);
        only(field, Between.class, NUMBERS);
        only(field, NotEmpty.class, SEVERAL);
        only(field, OtherThan.class, EnumSet.of(Kind.TEXT));
        field.stated(OtherThan.class).ifPresent(other -> names(field, other.value(), "@OtherThan", Kind.TEXT));
        only(field, NotBefore.class, TIMES);
        field.stated(NotBefore.class)
                .ifPresent(other -> names(
                        field, other.value(), "@NotBefore", field.kind() == Kind.MOMENT ? Kind.MOMENT : Kind.DAY));
    }

    private void only(Field field, Class<? extends Annotation> annotation, Set<Kind> kinds) {
        unless(
                field.stated(annotation).isEmpty() || kinds.contains(field.kind()),
                field,
                "cannot be @%s, which is for %s".formatted(annotation.getSimpleName(), kinds));
    }

    private void names(Field field, String name, String annotation, Kind kind) {
        Optional<Field> other = shape.field(name);
        unless(
                other.isPresent() && !other.get().equals(field) && other.get().kind() == kind,
                field,
                "must name another component by %s, of the kind %s".formatted(annotation, kind));
    }

    private void on(Field field, Refers refers) {
        if (!refers.on().isEmpty()) {
            unless(
                    refers.value() == Refers.To.PERSON
                            && shape.field(refers.on())
                                    .filter(on -> on.kind() == Kind.DAY || on.kind() == Kind.MOMENT)
                                    .isPresent(),
                    field,
                    "must name a day or a moment by (on) in @Refers, and be the id of a person");
        }
    }

    private void unless(boolean sound, Field field, String fault) {
        if (!sound) {
            faults.add("The component (%s) %s.".formatted(field.name(), fault));
        }
    }
}
