package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.rules.budget.Breach;
import work.connect.rules.budget.Meter;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.rulebook.vocabulary.Limit;

/**
 * The compiled rules of one book, and those of them that are asked.
 *
 * <p>Rules are stopped between two of them, so one must not take long, and all together must not fill the memory. Both
 * follow from how many rungs there are for each fact: each may match with it, and be kept until the rule has been worked
 * off. Therefore facts are handed over in portions. Measured with 500 rules, 6 conditions each, on 10,000 people,
 * with all of them at once it took 1 second and more from a word to the return; in portions 2 to 11 milliseconds at the
 * median. On a busy machine one of ten took 40 to 100 milliseconds, while the machine itself stalled for as long or longer;
 * CancelSpeed among the tests prints both.
 */
final class AskedBook implements Asked {

    /** Facts times rungs of the longest ladder, in one portion: bounds how long one rule takes. */
    private static final long MOST_OF_ONE_RULE = 10_000;

    /** Facts times rungs of all ladders, in one portion: bounds how much is kept at once. */
    private static final long MOST_OF_ALL_RULES = 500_000;

    private final Detect.Book book;
    private final Map<String, DetectRule> rules;
    private final List<Limit> limits = new ArrayList<>();
    private final long mostFacts;

    /** @param rules those that are asked, by name */
    AskedBook(Detect.Book book, Map<String, DetectRule> rules) {
        this.book = book;
        this.rules = Map.copyOf(rules);
        long longest = 1;
        long all = 1;
        for (DetectRule rule : rules.values()) {
            limits.addAll(rule.rule().limits());
            int rungs = rule.ladder().rungs().size();
            longest = Math.max(longest, rungs);
            all += rungs;
        }
        mostFacts = Math.min(MOST_OF_ONE_RULE / longest, MOST_OF_ALL_RULES / all);
    }

    @Override
    public Optional<LeftOut> ask(Asking asking) {
        if (book.isOurs()) {
            ask(asking.handed(), asking.found(), Meter.unlimited(asking.cancellation()));
            return Optional.empty();
        }
        Findings own = new Findings(asking.unknowns());
        Meter meter = Meter.of(asking.budget(), asking.handed().facts(), asking.cancellation());
        Optional<Breach> breach = Asked.tried(meter, () -> ask(asking.handed(), own, meter));
        if (breach.isEmpty()) {
            asking.found().addAll(own);
        }
        return breach.map(why -> new LeftOut(book.id(), book.line(), why));
    }

    private void ask(Handed handed, Findings found, Meter meter) {
        CompiledRules.MatchListener listener = (name, matched) -> {
            DetectRule rule = rules.get(name);
            if (rule != null) {
                found.add(rule, matched);
            }
        };
        for (List<Object> portion : handed.portions(mostFacts)) {
            List<Object> facts = new ArrayList<>(limits.size() + portion.size());
            facts.addAll(limits);
            facts.addAll(portion);
            book.compiled().match(facts, listener, meter);
        }
    }

    @Override
    public Collection<DetectRule> rules() {
        return rules.values();
    }
}
