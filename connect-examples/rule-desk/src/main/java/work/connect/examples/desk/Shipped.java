package work.connect.examples.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;

/** The shipped rules that a book is laid over, and what a rule in force is to them. */
final class Shipped {

    /** Where a rule in force comes from. */
    enum Origin {
        SHIPPED,
        LIMITS_MOVED,
        REPLACED,
        ADDED
    }

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, String> books = new TreeMap<>();

    Shipped(List<RuleBook> shipped) {
        shipped.forEach(book -> book.rulesOf(Detect.STAGE.name()).forEach(rule -> {
            rules.put(rule.name(), rule);
            books.put(rule.name(), book.id());
        }));
    }

    /** By name, in the order of the names. */
    Collection<Rule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    Optional<Rule> named(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** A rule whose limits alone were moved stands where it stood. */
    Origin originOf(Rule rule) {
        Rule before = rules.get(rule.name());
        if (before == null) {
            return Origin.ADDED;
        } else if (before.equals(rule)) {
            return Origin.SHIPPED;
        }
        return before.at().equals(rule.at()) && before.patterns().equals(rule.patterns())
                ? Origin.LIMITS_MOVED
                : Origin.REPLACED;
    }

    /** Whether a rule in force stands in the book that is laid over the shipped ones. */
    boolean isOfTheBook(Rule rule) {
        Origin origin = originOf(rule);
        return origin == Origin.ADDED || origin == Origin.REPLACED;
    }

    /** The book a rule in force comes from, in words. */
    String bookOf(Rule rule, Optional<RuleBook> laidOver) {
        String vendor = laidOver.map(RuleBook::id).orElse("");
        return switch (originOf(rule)) {
            case SHIPPED -> books.get(rule.name());
            case LIMITS_MOVED -> books.get(rule.name()) + ", limits of " + vendor;
            case REPLACED -> vendor + ", in place of " + books.get(rule.name());
            case ADDED -> vendor;
        };
    }
}
