package work.connect.examples.benchmarks;

import work.connect.rules.AssessmentListener;
import work.connect.rules.ConnectEngine;

/** The first assessment of a fresh virtual machine by the engine. Started by {@link ColdStart}. */
public final class ColdPipe implements AssessmentListener {

    private int findings;

    private ColdPipe() {}

    public static void main(String[] args) throws Exception {
        ColdPipe cold = new ColdPipe();
        ConnectEngine.builder().listener(cold).build().assess(TwelvePeople.workplace());
        ColdStart.assessed(cold.findings);
    }

    @Override
    public void assessed(Assessed assessed) {
        findings = assessed.findings();
    }
}
