package work.connect.rules.engine;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Rules ready to match facts. Immutable and safe for use by several threads at once. */
public final class CompiledRules {

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
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    listener.matched(
                            event.getMatch().getRule().getName(),
                            event.getMatch().getObjects());
                }
            });
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
