package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.connection.RaisedConcern.Topic;
import work.connect.model.people.Person;

/** Every six weeks somebody speaks up, with a name or without, and is answered within days. */
final class Concerns implements Habit {

    private static final List<Topic> TOPICS =
            List.of(Topic.WORK, Topic.WORK, Topic.MISTAKE_OR_NEAR_MISS, Topic.DEMANDS, Topic.SAFETY);

    @Override
    public void live(TeamLife life) {
        Draw draw = life.draw("concerns");
        LocalDate day = life.presence().formedOn().plusDays(draw.below(40));
        for (int number = 1; day.isBefore(Days.LAST.minusDays(8)); number++) {
            Person person = draw.one(life.people());
            RaisedConcern concern = RaisedConcern.of(life.idOf("rc", number), draw.one(TOPICS), day)
                    .in(life.id())
                    .answeredOn(day.plusDays(draw.between(1, 8)));
            life.add(draw.chance(70) && life.presence().isHere(person, day) ? concern.by(person.id()) : concern);
            day = day.plusDays(draw.between(35, 50));
        }
    }
}
