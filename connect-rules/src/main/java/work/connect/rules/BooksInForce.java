package work.connect.rules;

import java.util.List;
import java.util.Set;
import work.connect.model.measure.Instruments;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Books;
import work.connect.rules.detect.Detect;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.BesidesRules;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.TrustedRules;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Actions;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Languages;

/**
 * All that the books of an engine bring, from the bottom up: rules, interventions, and what they say in other languages. An
 * engine is made of it, and whoever tries a book looks at it, so that both see the same.
 */
public final class BooksInForce {

    private final Books books;
    private final Brought brought = new Brought();

    private BooksInForce(Gauges gauges, List<RuleBook> added, Set<String> unlocked) {
        books = Books.of(gauges, added, brought, unlocked);
    }

    /**
     * The books we ship and these above them, in this order.
     *
     * @param gauges what their rules may ask for
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used
     */
    public static BooksInForce of(Gauges gauges, List<RuleBook> added) {
        return of(gauges, added, Set.of());
    }

    /** The same, where they may weaken the safety rules of these names. */
    static BooksInForce of(Gauges gauges, List<RuleBook> added, Set<String> unlocked) {
        return new BooksInForce(gauges, added, unlocked);
    }

    /**
     * Adds trusted code beside them; its rules may name the interventions we ship.
     *
     * @throws RuleFilesException with all that is wrong with it
     */
    void trust(TrustedRules code) {
        books.trust(code, Catalogue.standard().keys());
    }

    /**
     * Checks what a book brings besides its rules, laid over ours alone.
     *
     * @return what its rules may name as actions
     */
    static Actions check(RuleBook book, List<Rule> rules, List<RuleProblem> problems) {
        Brought brought = new Brought();
        Actions actions = brought.actions(book, problems);
        brought.words(book, rules, problems);
        try {
            book.instruments(Instruments.standard());
        } catch (RuleFilesException wrong) {
            problems.addAll(wrong.problems());
        }
        return actions;
    }

    /** The rules. */
    public Books books() {
        return books;
    }

    /** What asks the questions of the rules. */
    public Detect detect() {
        return books.detect();
    }

    /** The keys of the interventions that any of the books switched off. */
    public Set<String> withheld() {
        return books.withheld();
    }

    /** The interventions, those of books included; some may be switched off. */
    public Catalogue catalogue() {
        return brought.catalogue;
    }

    /** The languages that reports can be in. */
    public Languages languages() {
        return brought.languages;
    }

    /** What was read so far, book by book. */
    private static final class Brought implements BesidesRules {

        private Catalogue catalogue = Catalogue.standard();
        private Languages languages = Languages.standard();

        @Override
        public Actions actions(RuleBook book, List<RuleProblem> problems) {
            catalogue = catalogue.with(book, problems);
            return catalogue.actions();
        }

        @Override
        public void words(RuleBook book, List<Rule> rules, List<RuleProblem> problems) {
            boolean hasActions = book.texts().keySet().stream().anyMatch(file -> file.startsWith("interventions/"));
            languages = languages.with(book, rules, hasActions, problems);
        }
    }
}
