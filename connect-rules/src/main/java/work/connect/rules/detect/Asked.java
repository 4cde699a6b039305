package work.connect.rules.detect;

import java.util.Collection;
import java.util.Optional;
import work.connect.rules.budget.Breach;
import work.connect.rules.budget.Budget;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.budget.Meter;
import work.connect.rules.budget.OverBudgetException;
import work.connect.rules.indicate.Indicators;

/** Rules that are asked together, and left out together where they take too much or break down. */
interface Asked {

    /**
     * What is asked of, and where the answers go.
     *
     * @param indicators all that was measured
     * @param handed what of it can change the answer of rules that are no code
     * @param budget what rules that are not ours may take
     */
    record Asking(
            Indicators indicators,
            Handed handed,
            Findings found,
            Unknowns unknowns,
            Budget budget,
            Cancellation cancellation) {}

    /** Adds what the rules find; or says why they are left out, and adds nothing. */
    Optional<LeftOut> ask(Asking asking);

    /** The rules that are asked; in no promised order. */
    Collection<DetectRule> rules();

    /** A machine that fails fails for all; too deep a recursion is the rules' own. */
    static Optional<Breach> tried(Meter meter, Runnable rules) {
        try {
            rules.run();
            return Optional.empty();
        } catch (OverBudgetException e) {
            return Optional.of(e.breach());
        } catch (VirtualMachineError e) {
            if (e instanceof StackOverflowError) {
                return Optional.of(Breach.thrown(e));
            }
            throw e;
        } catch (Throwable e) {
            meter.checkCancelled();
            return Optional.of(Breach.thrown(e));
        }
    }
}
