package work.connect.rules.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import work.connect.rules.rulebook.problem.Position;

/** What a file of rules says, without where in the file it stands. */
final class Meaning {

    private Meaning() {}

    /** The parts of a record, one within the other; without places. */
    static Object of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Meaning::of).toList();
        }
        return value instanceof Record part ? parts(part) : String.valueOf(value);
    }

    private static List<Object> parts(Record whole) {
        List<Object> parts = new ArrayList<>();
        parts.add(whole.getClass().getSimpleName());
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            if (component.getType() != Position.class) {
                parts.add(of(value(component, whole)));
            }
        }
        return parts;
    }

    private static Object value(RecordComponent component, Record whole) {
        try {
            return String.class == component.getType()
                    ? String.valueOf(component.getAccessor().invoke(whole))
                    : component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
