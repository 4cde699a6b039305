package work.connect.model;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.OwnFact;
import work.connect.model.fact.Shape;

/** What keeps a record from being a kind of facts of a host's own. */
final class OwnFactFaults {

    private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*");
    private static final int LONGEST_FILE = 60;
    /** What folders and documents call other things. */
    private static final Set<String> TAKEN = Set.of(
            "case",
            "today",
            "workdays",
            "holidays",
            "kept",
            "expect",
            "mapping",
            "workplace",
            "registers",
            "folder",
            "now",
            "zone",
            "calendar",
            "format",
            "version",
            "own");

    private final Class<?> record;
    private final List<String> faults = new ArrayList<>();

    private OwnFactFaults(Class<?> record) {
        this.record = record;
    }

    /**
     * The shape of a record that can be a kind of facts.
     *
     * @throws InvalidFactTypeException with all that is wrong, when it cannot
     */
    static Shape<?> sound(Class<?> record) {
        OwnFactFaults check = new OwnFactFaults(record);
        Optional<Shape<?>> shape = check.shape();
        if (!check.faults.isEmpty()) {
            throw new InvalidFactTypeException(record, check.faults);
        }
        return shape.orElseThrow();
    }

    private Optional<Shape<?>> shape() {
        OwnFact own = record.getAnnotation(OwnFact.class);
        if (own == null) {
            faults.add(
                    "It is none of FactType, and no kind of a host's own. Annotate the record with @OwnFact(\"its_file\").");
            return Optional.empty();
        }
        file(own.value());
        if (!Fact.class.isAssignableFrom(record)) {
            faults.add("It is no fact. Let it implement Fact.");
        }
        if (!record.isAnnotationPresent(Disclosed.class)) {
            faults.add("It does not say how protected it is. Annotate it with @Disclosed.");
        }
        if (isCalledAsOneOfOurs()) {
            faults.add("It is called as a record of ours. Call it (Own%s), or otherwise."
                    .formatted(record.getSimpleName()));
        }
        return record.isRecord() ? flat(record.asSubclass(Record.class)) : noRecord();
    }

    private void file(String file) {
        Set<String> taken = new TreeSet<>(TAKEN);
        Arrays.stream(FactType.values()).map(FactType::file).forEach(taken::add);
        Arrays.stream(Register.values()).map(Register::word).forEach(taken::add);
        if (!FILE.matcher(file).matches() || file.length() > LONGEST_FILE) {
            faults.add(
                    "The file in @OwnFact must be words of small letters and digits, set apart by single underscores, at most %s characters, such as weekend_shifts."
                            .formatted(LONGEST_FILE));
        } else if (taken.contains(file)) {
            faults.add("The file (%s) in @OwnFact means something else already. Give it another name.".formatted(file));
        }
    }

    private boolean isCalledAsOneOfOurs() {
        return Arrays.stream(FactType.values())
                .anyMatch(type -> type.shape().type().getSimpleName().equals(record.getSimpleName()));
    }

    private Optional<Shape<?>> noRecord() {
        faults.add("It is no record. Make it one.");
        return Optional.empty();
    }

    private Optional<Shape<?>> flat(Class<? extends Record> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            faults.add("It is not public. Make it so.");
            return Optional.empty();
        }
        try {
            Shape<?> shape = Shape.of(type);
            faults.addAll(new OwnFieldFaults(shape).all());
            return Optional.of(shape);
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
            return Optional.empty();
        }
    }
}
