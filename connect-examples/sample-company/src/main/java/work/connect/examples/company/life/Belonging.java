package work.connect.examples.company.life;

import java.time.LocalDate;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** The team, who is in it, and when they are away. */
final class Belonging implements Habit {

    @Override
    public void live(TeamLife life) {
        life.add(Team.of(life.id())
                .ledBy(life.leader())
                .startedOn(
                        life.presence().formedOn().equals(life.since())
                                ? null
                                : life.presence().formedOn()));
        for (Person person : life.people()) {
            life.add(person);
            LocalDate started = person.startedOn();
            for (Absence absence : life.presence().timeOff(person.id())) {
                if (started == null || started.isBefore(absence.from())) {
                    life.add(absence);
                }
            }
        }
    }
}
