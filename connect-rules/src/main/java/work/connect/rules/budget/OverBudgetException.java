package work.connect.rules.budget;

/** The rules of a book took more than they may. */
public final class OverBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Breach breach;

    OverBudgetException(Breach breach) {
        super("The rules of a book passed their limit of " + breach.limit() + ".");
        this.breach = breach;
    }

    public Breach breach() {
        return breach;
    }
}
