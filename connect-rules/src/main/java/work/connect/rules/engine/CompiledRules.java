package work.connect.rules.engine;

import java.util.List;
import org.drools.core.common.InternalWorkingMemory;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.budget.Meter;

/** Rules ready to match facts. Immutable and safe for use by several threads at once. */
public final class CompiledRules {

    /**
     * After so many facts it is asked whether to go on. What was inserted waits in a queue that is worked off all at once,
     * at the latest when rules fire, and nothing stops that: of 6,000 facts and 500 rules it took more than a second.
     */
    private static final int FACTS_BETWEEN_CHECKS = 16;

    /** Told of each match. */
    @FunctionalInterface
    public interface MatchListener {

        /**
         * @param rule the name of the rule
         * @param facts the facts of its conditions, one for each condition that is neither {@code not} nor
         *     {@code exists}, in the order of the conditions
         */
        void matched(String rule, List<Object> facts);
    }

    private final KieBase base;

    CompiledRules(KieBase base) {
        this.base = base;
    }

    /** Matches these facts against all rules at once. The order of the matches means nothing. */
    public void match(Iterable<?> facts, MatchListener listener) {
        match(facts, listener, Meter.unlimited(Cancellation.byInterruption()));
    }

    /**
     * The same, until the meter says that it is enough.
     *
     * <p>Rules are stopped between two facts, between two matches and between two rules, never within one. So how long
     * one rule takes must be bounded by how many facts are handed over at once.
     *
     * @throws RuntimeException as {@link Meter#check()} does
     */
    public void match(Iterable<?> facts, MatchListener listener, Meter meter) {
        KieSession session = base.newKieSession();
        Watch watch = Watch.over(session, meter);
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    meter.matched();
                    if (meter.isToStop()) {
                        session.halt();
                    }
                    listener.matched(
                            event.getMatch().getRule().getName(),
                            event.getMatch().getObjects());
                }
            });
            insert(facts, session, meter);
            session.fireAllRules();
            meter.check();
        } finally {
            watch.end();
            session.dispose();
        }
    }

    private static void insert(Iterable<?> facts, KieSession session, Meter meter) {
        InternalWorkingMemory memory = (InternalWorkingMemory) session;
        int inserted = 0;
        for (Object fact : facts) {
            session.insert(fact);
            if (++inserted % FACTS_BETWEEN_CHECKS == 0) {
                memory.flushPropagations();
                meter.check();
            }
        }
        memory.flushPropagations();
        meter.check();
    }
}
