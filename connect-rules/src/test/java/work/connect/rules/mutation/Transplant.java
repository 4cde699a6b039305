package work.connect.rules.mutation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives an object that tests hold on to the inside of another one of its class, and its own inside back again. */
final class Transplant {

    private final Object receiver;
    private final Map<Field, Object> own = new LinkedHashMap<>();

    Transplant(Object receiver, Object donor) {
        this.receiver = receiver;
        for (Field field : receiver.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                own.put(field, get(field, receiver));
                set(field, receiver, get(field, donor));
            }
        }
    }

    /** What a field of this name holds. */
    static Object inside(Object object, String field) {
        try {
            return get(object.getClass().getDeclaredField(field), object);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    static Object get(Field field, @Nullable Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Field field, Object object, Object value) {
        try {
            field.set(object, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    void undo() {
        own.forEach((field, value) -> set(field, receiver, value));
    }
}
