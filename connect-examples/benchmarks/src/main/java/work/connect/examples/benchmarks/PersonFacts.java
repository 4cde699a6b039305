package work.connect.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/** What is on record of each person, by their place among the people, and of the teams, by theirs. */
final class PersonFacts {

    static final int NOBODY = -1;
    /** No date is known; earlier than any date that is. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final byte LEFT_TO_THE_TIES = 0;
    private static final byte ANSWERED = 1;
    private static final byte DID_NOT_ANSWER = 2;

    final int size;
    final int today;
    final List<Person> people;
    final Positions positions;
    final String[] teamIds;
    final Positions teamPositions;
    final int[] leader;
    final int[] team;
    final int[] startedOn;
    final int[] members;
    private final byte[] answered;
    private int[] answeredMembers = {};
    private int answeredPeople;

    PersonFacts(Workplace workplace) {
        people = workplace.people();
        size = people.size();
        today = (int) workplace.today().toEpochDay();
        positions = new Positions(idsOf(people));
        teamIds = workplace.teams().keySet().toArray(new String[0]);
        teamPositions = new Positions(teamIds);
        leader = new int[size];
        team = new int[size];
        startedOn = new int[size];
        answered = new byte[size];
        members = new int[teamIds.length];
        for (int person = 0; person < size; person++) {
            read(person, people.get(person), workplace);
        }
    }

    static int dayOf(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static int keptSince(Workplace workplace, Register register) {
        return workplace.keptSince(register).map(PersonFacts::dayOf).orElse(UNKNOWN);
    }

    /** Says that the person named somebody. */
    void names(int person) {
        if (answered[person] == LEFT_TO_THE_TIES) {
            answered[person] = ANSWERED;
        }
    }

    /** To be called when all ties were read, and before coverage is asked for. */
    void countAnswers() {
        answeredMembers = new int[members.length];
        for (int person = 0; person < size; person++) {
            if (answered[person] == ANSWERED) {
                answeredMembers[team[person]]++;
                answeredPeople++;
            }
        }
    }

    boolean answered(int person) {
        return answered[person] == ANSWERED;
    }

    boolean enoughAnswered(int team) {
        return enough(answeredMembers[team], members[team]);
    }

    boolean allAnswered(int team) {
        return answeredMembers[team] == members[team];
    }

    boolean enoughPeopleAnswered() {
        return enough(answeredPeople, size);
    }

    boolean everybodyAnswered() {
        return answeredPeople == size;
    }

    private static boolean enough(int answered, int asked) {
        return answered * 100L >= asked * 70L;
    }

    private void read(int person, Person facts, Workplace workplace) {
        String leaderId = facts.leader() != null
                ? facts.leader()
                : workplace.leaderOf(facts.id()).orElse(null);
        leader[person] = leaderId == null ? NOBODY : positions.find(leaderId);
        team[person] = teamPositions.of(facts.team());
        members[team[person]]++;
        LocalDate start = facts.startedOn();
        startedOn[person] = start == null ? UNKNOWN : dayOf(start);
        Boolean said = facts.answeredTies();
        answered[person] = said == null ? LEFT_TO_THE_TIES : said ? ANSWERED : DID_NOT_ANSWER;
    }

    private static String[] idsOf(List<Person> people) {
        String[] ids = new String[people.size()];
        for (int person = 0; person < ids.length; person++) {
            ids[person] = people.get(person).id();
        }
        return ids;
    }
}
