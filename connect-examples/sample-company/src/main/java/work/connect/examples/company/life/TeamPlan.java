package work.connect.examples.company.life;

/**
 * One team in the chart. Its people have the numbers from {@code first} on, the leader first.
 *
 * @param kind what it is like
 * @param id its id among the teams
 * @param block to which block of teams it belongs; a company of ordinary size is one block
 * @param place the place of the team in its block, the management team having 0
 * @param first the number of its first person
 * @param size how many people are in it
 */
record TeamPlan(TeamKind kind, String id, int block, int place, int first, int size) {

    /** So many of each team, the leader included, have been here for years; nothing befalls their ties. */
    static final int LONG_STANDING = 4;

    boolean isManagement() {
        return place == 0;
    }
}
