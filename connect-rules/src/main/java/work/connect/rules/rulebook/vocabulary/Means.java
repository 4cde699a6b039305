package work.connect.rules.rulebook.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in a sentence what a host's own indicator measures, and what each of its properties holds: with unit and range, as
 * whoever writes a rule needs to know it. Of ours the Javadoc says it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Means {
    String value();
}
