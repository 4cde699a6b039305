package work.connect.model.assessment;

/** What the limits of a rule rest on. */
public enum EvidenceGrade {
    /** A published cut-off or benchmark, or a legal duty. */
    E1("a published cut-off or a legal duty"),
    /** A published construct; the limit is our judgement. */
    E2("published research; the limit is a judgement"),
    /** A practice default, to be set by those who use it. */
    E3("a practice default");

    private final String meaning;

    EvidenceGrade(String meaning) {
        this.meaning = meaning;
    }

    /** In plain words. */
    public String meaning() {
        return meaning;
    }
}
