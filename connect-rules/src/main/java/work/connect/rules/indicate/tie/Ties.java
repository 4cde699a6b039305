package work.connect.rules.indicate.tie;

import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Ground;
import work.connect.rules.indicate.gauge.Roster;

/** What people say of their ties, gone through once for all who measure them. */
public final class Ties {

    /** What would help where nobody keeps a record of ties. */
    public static final DataNeed NEED = DataNeed.register(Register.CLOSE_TIES);

    final TieTable table;
    private final TieAnswers answers;
    private final boolean areCloseKept;
    private final boolean areEverydayKept;

    /** The ties of a workplace, gone through if nobody has before. */
    public static Ties on(Ground ground) {
        return ground.shared(Ties.class, on -> new Ties(on.roster()));
    }

    public Ties(Roster roster) {
        Workplace workplace = roster.workplace();
        table = new TieTable(roster);
        answers = new TieAnswers(roster, table);
        areCloseKept = workplace.keeps(Register.CLOSE_TIES);
        areEverydayKept = workplace.keeps(Register.EVERYDAY_TIES);
    }

    /** Pairs of whom at least one names a supportive tie. */
    public Links supportive() {
        return table.supportive;
    }

    /** Pairs of whom at least one calls the tie strained. */
    public StrainedLinks strained() {
        return table.strained;
    }

    /** How many of the supportive pairs belong to two teams. */
    int acrossTeams() {
        return table.counts.tiesAcrossTeams;
    }

    public TieAnswers answers() {
        return answers;
    }

    /** Whether a record is kept of ties of any kind. */
    public boolean areKept() {
        return areCloseKept || areEverydayKept;
    }

    boolean areCloseKept() {
        return areCloseKept;
    }

    boolean areEverydayKept() {
        return areEverydayKept;
    }
}
