package work.connect.rules.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.common.InternalWorkingMemory;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
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

    /** Told of each match, with what it bound. */
    @FunctionalInterface
    public interface BindingListener {

        /**
         * @param rule the name of the rule
         * @param facts the facts of its conditions
         * @param bound the values of all its names, without the dollar sign; none that is {@code null}
         */
        void matched(String rule, List<Object> facts, Map<String, Object> bound);
    }

    private final KieBase base;

    CompiledRules(KieBase base) {
        this.base = base;
    }

    /** Matches these facts against all rules at once. The order of the matches means nothing. */
    public void match(Iterable<?> facts, MatchListener listener) {
        match(facts, listener, Meter.unlimited(Cancellation.never()));
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
        run(facts, match -> listener.matched(match.getRule().getName(), match.getObjects()), meter);
    }

    /** The same, where rules may put in facts themselves, and what they bind is told as well. */
    public void matchBinding(Iterable<?> facts, BindingListener listener, Meter meter) {
        run(facts, match -> listener.matched(match.getRule().getName(), match.getObjects(), bound(match)), meter);
    }

    private static Map<String, Object> bound(Match match) {
        Map<String, Object> bound = new HashMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            if (value != null) {
                bound.put(plain(name), value);
            }
        }
        return bound;
    }

    private void run(Iterable<?> facts, Consumer<Match> listener, Meter meter) {
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
                    listener.accept(event.getMatch());
                }
            });
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    meter.inserted();
                }

                @Override
                public void objectDeleted(ObjectDeletedEvent event) {
                    meter.deleted();
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

    /** The full names of the types that each rule asks for, anywhere in its conditions, by its name. */
    public Map<String, Set<String>> types() {
        return eachRule(rule -> {
            Set<String> types = new TreeSet<>();
            Deque<RuleConditionElement> open = new ArrayDeque<>(List.of(rule.getLhs()));
            while (!open.isEmpty()) {
                RuleConditionElement element = open.pop();
                if (element instanceof Pattern pattern) {
                    types.add(pattern.getObjectType().getClassName());
                }
                open.addAll(element.getNestedElements());
            }
            return types;
        });
    }

    /** The names that each rule binds, without the dollar sign, by its name. */
    public Map<String, Set<String>> names() {
        return eachRule(rule -> rule.getLhs().getOuterDeclarations().keySet().stream()
                .map(CompiledRules::plain)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Map<String, Set<String>> eachRule(Function<RuleImpl, Set<String>> told) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (KiePackage pack : base.getKiePackages()) {
            for (Rule rule : pack.getRules()) {
                all.put(rule.getName(), told.apply((RuleImpl) rule));
            }
        }
        return all;
    }

    private static String plain(String name) {
        return name.startsWith("$") ? name.substring(1) : name;
    }
}
