package work.connect.rules.rulebook.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;

/** Marks a record that rules may match. Its components are the properties a rule may use. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleFact {

    /** What it is about. */
    Unit unit();

    /** How protected it is. A finding that rests on it is at least as protected. */
    DisclosureClass disclosure() default DisclosureClass.WORK_DESIGN;

    /** The properties that, fixed together, leave one fact at most. The first ones name the unit. */
    String[] key();
}
