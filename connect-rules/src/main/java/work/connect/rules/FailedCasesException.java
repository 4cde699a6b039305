package work.connect.rules;

import work.connect.rules.verify.CaseResults;

/** A book does not do what its own cases say it does, so it is not used. */
public final class FailedCasesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // immutable records; exceptions are not sent anywhere
    private final CaseResults results;

    /** @param results of which not all have passed */
    FailedCasesException(String book, CaseResults results) {
        super("The cases of the book (" + book + ") do not all pass. " + results.summarize());
        this.results = results;
    }

    /** What came of each case. Cases are about invented people. */
    public CaseResults results() {
        return results;
    }
}
