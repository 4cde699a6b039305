package work.connect.model.hazard;

/**
 * How protected a kind of fact or finding is. It decides who may know of it; nobody chooses it per case.
 */
public enum DisclosureClass {
    /** A: how somebody treated somebody. Only those who report, those affected, and the people who handle the case. */
    CONDUCT,
    /** P: a disagreement between two people. Those who recorded it or were told. */
    PAIR_CONFLICT,
    /** B: how one person fares. That person; others only as a figure over a group. */
    PERSONAL_CONDITION,
    /** C: the climate of a team. A figure over its answers. */
    TEAM_CLIMATE,
    /** D: how work is arranged: dates, rosters, structure. */
    WORK_DESIGN
}
