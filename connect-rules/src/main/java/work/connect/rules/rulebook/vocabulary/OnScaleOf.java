package work.connect.rules.rulebook.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a number lies on the reference scale of a construct, which another property of the same fact names, or that it
 * tells how far such numbers lie apart. A rule can compare it with a limit on this scale alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OnScaleOf {

    /** The property that holds the {@link work.connect.model.measure.Construct}. */
    String value();

    /** Whether the number tells how far two values of the scale lie apart, rather than where one lies. */
    boolean difference() default false;
}
