package work.connect.rules.oracle;

import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;

/** Whose figures a reader is shown. */
record Reading(Facts facts, Viewer viewer) {

    /** All, for those who read about groups or handle cases; for people, of their own team; for those who lead, of the teams they lead. */
    boolean readsFiguresOf(String team) {
        Audience audience = viewer.audience();
        if (audience == Audience.PERSON) {
            Person reader = facts.personHere(viewer.reader());
            return reader != null && reader.team().equals(team);
        }
        return audience != Audience.LEADER
                || viewer.reader().equals(facts.workplace().teams().get(team).leader());
    }
}
