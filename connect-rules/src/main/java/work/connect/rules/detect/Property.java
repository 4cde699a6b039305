package work.connect.rules.detect;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import work.connect.rules.indicate.gauge.Indicator;

/** A property of one kind of indicator. It is read of every subject for every rule that asks, and so without reflection. */
final class Property {

    private final Class<?> type;
    private final MethodHandle reader;

    /** @param accessor a public method that gives the value */
    Property(Method accessor) {
        type = accessor.getReturnType();
        Class<?> given = type.isPrimitive() ? type : Object.class;
        try {
            reader = MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(given, Indicator.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The property (%s) must be public.".formatted(accessor.getName()), e);
        }
    }

    Class<?> type() {
        return type;
    }

    /** @param indicator of the kind that has a whole number here */
    int number(Indicator indicator) {
        try {
            return (int) reader.invokeExact(indicator);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    /** @param indicator of the kind that has true or false here */
    boolean flag(Indicator indicator) {
        try {
            return (boolean) reader.invokeExact(indicator);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    /** @param indicator of the kind that has a decimal number here */
    BigDecimal decimal(Indicator indicator) {
        return (BigDecimal) value(indicator);
    }

    /** @param indicator of the kind that has a value of some class here */
    Object value(Indicator indicator) {
        try {
            return (Object) reader.invokeExact(indicator);
        } catch (Throwable e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(Throwable e) {
        return new IllegalStateException("A property of an indicator cannot be read.", e);
    }
}
