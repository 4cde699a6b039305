package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/** Draws who was in which team before, and who reported to whom. */
final class RandomHistory {

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;

    RandomHistory(Scene scene, List<Person> people) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
    }

    /** Of some people, what came before a day and what has held since. */
    List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        int percent = dice.number(0, 0, 30, 60);
        for (Person person : people) {
            if (dice.chance(percent)) {
                LocalDate moved = dayOfChange(person);
                String before = dice.oneOf(people).team();
                memberships.add(Membership.of(person.id(), before, moved.minusDays(dice.between(10, 900)))
                        .until(moved.minusDays(1)));
                if (dice.chance(80)) {
                    memberships.add(Membership.of(person.id(), person.team(), moved));
                }
            }
        }
        return dice.shuffled(memberships);
    }

    List<ReportingLine> lines() {
        List<ReportingLine> lines = new ArrayList<>();
        int percent = dice.number(0, 0, 30, 60);
        for (Person person : people) {
            Person before = dice.oneOf(people);
            if (dice.chance(percent) && !before.id().equals(person.id())) {
                LocalDate changed = dayOfChange(person);
                lines.add(ReportingLine.of(person.id(), before.id(), changed.minusDays(dice.between(10, 900)))
                        .until(changed.minusDays(1)));
                String leader = person.leader();
                if (leader != null && dice.chance(80)) {
                    lines.add(ReportingLine.of(person.id(), leader, changed));
                }
            }
        }
        return dice.shuffled(lines);
    }

    /** Before today, and before the last day of somebody who has left. */
    private LocalDate dayOfChange(Person person) {
        LocalDate end = person.endedOn();
        LocalDate last = end != null && scene.isPast(end) ? end : scene.today();
        return last.minusDays(dice.between(1, 120));
    }
}
