package work.connect.examples.company.life;

import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;

import java.util.ArrayList;
import java.util.List;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.TrustFacet;
import work.connect.model.people.Person;

/**
 * Whom people say they are tied to. All who answer sit in a ring: next to each other they lean on one another, and further
 * apart they help each other and share things. Some do not answer, and are named by others all the same.
 */
final class Ties implements Habit {

    private static final List<RelationshipFunction> SECOND = List.of(FRIENDSHIP, PERSONAL_GROWTH, FRIENDSHIP);
    private static final int UNANSWERED_PERCENT = 12;
    private static final int MOST_UNANSWERED_PERCENT = 20;

    @Override
    public void live(TeamLife life) {
        Draw draw = life.draw("ties");
        List<Person> ring = new ArrayList<>();
        List<Person> silent = new ArrayList<>();
        for (int place = 0; place < life.people().size(); place++) {
            Person person = life.people().get(place);
            boolean canAnswer = !life.isApart(person) && isHereByThen(person);
            boolean leavesItOut = place >= TeamPlan.LONG_STANDING
                    && draw.chance(UNANSWERED_PERCENT)
                    && (silent.size() + 1) * 100 <= life.people().size() * MOST_UNANSWERED_PERCENT;
            if (canAnswer) {
                (leavesItOut ? silent : ring).add(person);
            }
        }
        List<Person> seated = draw.shuffled(ring);
        for (int seat = 0; seat < seated.size(); seat++) {
            around(life, seated, seat, draw);
            beyond(life, seated.get(seat), draw);
        }
        silent.forEach(person -> seated.stream().limit(2).forEach(other -> tie(life, other, person, TASK_ASSISTANCE)));
    }

    private static boolean isHereByThen(Person person) {
        return person.startedOn() == null || !person.startedOn().isAfter(Days.TIES_ASKED);
    }

    private static void around(TeamLife life, List<Person> ring, int seat, Draw draw) {
        int size = ring.size();
        Person person = ring.get(seat);
        if (size > 2 || size == 2 && seat == 0) {
            both(life, person, ring.get((seat + 1) % size), EMOTIONAL_SUPPORT);
        }
        if (size > 4) {
            both(life, person, ring.get((seat + 2) % size), draw.one(SECOND));
        }
        if (size > 3) {
            Person third = ring.get((seat + 3) % size);
            tie(life, person, third, TASK_ASSISTANCE);
            tie(life, third, person, GIVING_TO_OTHERS);
        }
        if (size > 8 && draw.chance(60)) {
            tie(life, person, ring.get((seat + 4) % size), SHARED_ACTIVITY);
        }
        if (person.leader() != null && !life.leader().equals(person.id()) && draw.chance(70)) {
            life.add(Relationship.of(person.id(), life.leader(), draw.chance(30) ? CAREER_ADVANCEMENT : TASK_ASSISTANCE)
                    .trusting(draw.one(List.of(TrustFacet.values())))
                    .statedOn(Days.TIES_ASKED));
        }
    }

    /** Everybody knows one or two who have long been in another team of the block. */
    private static void beyond(TeamLife life, Person person, Draw draw) {
        List<TeamPlan> teams = life.chart().teams(life.plan().block());
        for (int i = draw.between(1, 2); i > 0 && teams.size() > 1; i--) {
            int step = 1 + draw.below(teams.size() - 1);
            TeamPlan other = teams.get((life.plan().place() + step) % teams.size());
            int place = draw.below(Math.min(TeamPlan.LONG_STANDING, other.size()));
            String known = life.chart().id(other.first() + place);
            life.add(Relationship.of(person.id(), known, i == 1 ? SHARED_ACTIVITY : TASK_ASSISTANCE)
                    .statedOn(Days.TIES_ASKED));
        }
    }

    private static void both(TeamLife life, Person one, Person other, RelationshipFunction function) {
        tie(life, one, other, function);
        tie(life, other, one, function);
    }

    private static void tie(TeamLife life, Person from, Person to, RelationshipFunction function) {
        life.add(Relationship.of(from.id(), to.id(), function).statedOn(Days.TIES_ASKED));
    }
}
