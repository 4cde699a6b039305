package work.connect.examples.benchmarks;

/** The first assessment of a fresh virtual machine by {@link PlainJava}. Started by {@link ColdStart}. */
public final class ColdPlain {

    private ColdPlain() {}

    public static void main(String[] args) throws Exception {
        ColdStart.assessed(PlainJava.assess(TwelvePeople.workplace()).verdicts().size());
    }
}
