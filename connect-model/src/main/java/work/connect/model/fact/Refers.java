package work.connect.model.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds the id of something else, which must be known too. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** Of what. */
    To value();

    /**
     * The component with the day on which the person must have worked here; empty when that does not matter. Only for
     * people, and only checked as far as the first and the last day of the person are known.
     */
    String on() default "";

    /** What an id can be of. */
    enum To {
        /** One of the people of the workplace, here or gone. */
        PERSON,
        /** Somebody who need not be one of them, such as a case handler. Never checked. */
        ANYBODY,
        TEAM,
        CONFLICT,
        CONDUCT_REPORT,
        WAVE
    }
}
