package work.connect.model;

import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** A program of its own: builds a workplace of many people and contacts, and says how large it is. */
final class LargeWorkplace {

    private static final int PEOPLE = 100_000;
    private static final int INTERACTIONS = 5_000_000;
    private static final int TEAM = 10;

    private LargeWorkplace() {}

    public static void main(String[] none) {
        System.out.println(build(PEOPLE, INTERACTIONS));
    }

    /** Teams of ten, each led by its first; everybody in contact with the people of all teams, one after the other. */
    static Workplace build(int people, int interactions) {
        return facts(people, interactions).build();
    }

    static Workplace.Builder facts(int people, int interactions) {
        String[] ids = new String[people];
        Workplace.Builder facts = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE);
        for (int i = 0; i < people; i++) {
            ids[i] = "p-" + i;
            Person person =
                    Person.of(ids[i], "t-" + i / TEAM).startedOn(FieldFaults.TODAY.minusDays(1_000 + i % 1_000));
            facts.add(i % TEAM == 0 ? person : person.ledBy(ids[i - i % TEAM]));
        }
        for (int i = 0; i < interactions; i++) {
            int from = i % people;
            int to = (from + 1 + i / people) % people;
            facts.add(Interaction.of(OneOfEach.NOW.minusSeconds(interactions - i), ids[from], ids[to])
                    .channel(Channel.CHAT)
                    .purpose(Purpose.values()[i % Purpose.values().length]));
        }
        return facts;
    }
}
