package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.Optional;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/**
 * Everybody asks somebody near for help about every five weeks, and gets it within three working days. Half of those who
 * helped are thanked for it on record.
 */
final class Help implements Habit {

    private static final int LONGEST_WAIT = 3;
    private static final int THANKED_PERCENT = 50;

    @Override
    public void live(TeamLife life) {
        int number = 1;
        for (int place = 0; place < life.people().size(); place++) {
            Draw draw = life.draw("help" + place);
            LocalDate day = life.presence().formedOn().plusDays(draw.below(35));
            while (!day.isAfter(Days.LAST.minusDays(LONGEST_WAIT))) {
                number += ask(life, place, day, draw, number) ? 1 : 0;
                day = day.plusDays(draw.between(28, 42));
            }
        }
    }

    private static boolean ask(TeamLife life, int place, LocalDate day, Draw draw, int number) {
        Person person = life.people().get(place);
        if (!life.presence().takesPart(person, day, Activity.HELP)) {
            return false;
        }
        LocalDate answered = day.plusDays(draw.below(LONGEST_WAIT));
        Optional<Person> helper = life.neighbour(place, answered, draw, Activity.HELP)
                .filter(other ->
                        life.presence().isHere(other, day) && life.presence().isHere(person, answered));
        helper.ifPresent(other -> life.add(
                HelpRequest.of(life.idOf("h", number), person.id(), day)
                        .to(other.id())
                        .answeredOn(answered),
                Talk.unplanned(
                        answered,
                        life.plan().kind().opens() * 60 + 70 + draw.below(12) * 10,
                        other,
                        person,
                        Purpose.HELP_GIVEN,
                        draw)));
        helper.filter(other -> draw.chance(THANKED_PERCENT))
                .ifPresent(other -> life.add(Talk.unplanned(
                        answered,
                        life.plan().kind().opens() * 60 + 190 + draw.below(5) * 10,
                        person,
                        other,
                        Purpose.RECOGNITION,
                        draw)));
        return helper.isPresent();
    }
}
