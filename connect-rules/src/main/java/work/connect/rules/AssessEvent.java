package work.connect.rules;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A workplace was assessed. Holds numbers alone. */
@Name("connect.Assess")
@Label("Workplace Assessed")
@Category("Connect")
@StackTrace(false)
final class AssessEvent extends Event {

    @Label("People")
    int people;

    @Label("Indicators")
    int indicators;

    @Label("Findings")
    int findings;
}
