package work.connect.examples.benchmarks;

import work.connect.model.assessment.Viewer;
import work.connect.rules.ConnectEngine;

/** The first report of a fresh virtual machine, with its plan, as text. Started by {@link ColdStart}. */
public final class ColdReport {

    private ColdReport() {}

    public static void main(String[] args) throws Exception {
        ColdStart.assessed(ConnectEngine.standard()
                .assess(TwelvePeople.workplace())
                .reportFor(Viewer.leader("p0"))
                .summarize()
                .length());
    }
}
