package work.connect.examples.company.life;

/** What people do with each other that leaves a trace. */
public enum Activity {
    ONE_TO_ONE,
    TEAM_MEETING,
    EVERYDAY_CONTACT,
    THANKS,
    HELP,
    EVENT
}
