package work.connect.model.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import work.connect.model.hazard.DisclosureClass;

/**
 * How protected facts of a kind are. On a component: how protected is what is found from it, where that differs.
 *
 * <p>What is found from several facts is told to those alone who may know of all of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Disclosed {

    DisclosureClass value();

    /** Why, as the rest of a sentence that begins with "because". */
    String because();
}
