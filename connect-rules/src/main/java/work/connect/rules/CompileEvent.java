package work.connect.rules;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** An engine was built. */
@Name("connect.Compile")
@Label("Engine Built")
@Category("Connect")
@StackTrace(false)
final class CompileEvent extends Event {

    @Label("Rule Books")
    int books;

    @Label("Rules")
    int rules;
}
