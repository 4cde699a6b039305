package work.connect.examples.company.life;

/** Something that an ordinary team does. */
interface Habit {

    /** Adds the facts that tell of it. */
    void live(TeamLife life);
}
