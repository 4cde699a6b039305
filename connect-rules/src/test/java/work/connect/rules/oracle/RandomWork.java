package work.connect.rules.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Commitment;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Person;

/** Draws changes at work, check-ins that were agreed, and what people promised. */
final class RandomWork {

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;

    RandomWork(Scene scene, List<Person> people) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
    }

    // Changes

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = dice.number(0, 0, 1, 2, 4); i > 0; i--) {
            changes.add(change("ch" + i));
        }
        return dice.shuffled(changes);
    }

    private Change change(String id) {
        boolean ahead = dice.chance(50);
        int ago = ahead ? -dice.number(0, 1, 29, 30, 31, 364, 365, 366) : dice.between(0, 90);
        Change change = Change.of(id, dice.oneOf(ChangeKind.values()), scene.daysAgo(ago))
                .touching(dice.chance(60) ? dice.oneOf(people).team() : null)
                .consultedOn(dice.chance(30) ? scene.daysAgo(dice.between(0, 60)) : null)
                .touchesJobs(maybe(40))
                .urgent(maybe(25));
        return dice.chance(70) ? told(change) : change;
    }

    private Change told(Change change) {
        int ago = dice.number(0, 4, 5, 6, 7, 8, 9, 30, 89, 90, 91);
        int all = people.size();
        int share = dice.number(0, 40, 79, 80, 81, 100) * all / 100;
        return change.announcedOn(
                        scene.daysAgo(ago),
                        dice.some(dice.number(0, 1, 1, 2, 3), List.of(Channel.values()))
                                .toArray(Channel[]::new))
                .reached(dice.chance(30) ? null : dice.oneOf(share, share + 1, dice.between(0, all)));
    }

    private @Nullable Boolean maybe(int percent) {
        return dice.chance(40) ? null : Boolean.valueOf(dice.chance(percent));
    }

    // Check-ins

    /** One of the people has most of them; none where clocks change, for a week later the hours between could differ. */
    List<CheckIn> checkIns() {
        List<CheckIn> checkIns = new ArrayList<>();
        if (scene.zone().getRules().nextTransition(scene.now()) != null) {
            return checkIns;
        }
        Person most = dice.oneOf(people);
        for (int i = dice.number(0, 0, 3, 6, 10); i > 0; i--) {
            checkIns.add(checkIn(dice.chance(70) ? most : dice.oneOf(people)));
        }
        return dice.shuffled(checkIns);
    }

    private CheckIn checkIn(Person person) {
        Instant due = scene.now().minus(dueAgo());
        CheckIn agreed =
                CheckIn.due(due, person.id()).because(dice.chance(20) ? null : dice.oneOf(CheckInReason.values()));
        int minutes = dice.number(-721, -720, -30, 0, 5, 719, 720, 721, 3000);
        Instant done = due.plus(Duration.ofMinutes(minutes));
        return dice.chance(60) || done.isAfter(scene.now()) ? agreed : agreed.doneAt(done);
    }

    private Duration dueAgo() {
        return switch (dice.between(1, 4)) {
            case 1 -> Duration.ofMinutes(dice.number(-60, 0, 1, 59, 60, 61, 1439, 1440, 1441));
            case 2 -> Duration.ofDays(dice.number(13, 14, 15)).plusMinutes(dice.number(-300, -1, 0, 1, 300));
            case 3 -> Duration.ofDays(dice.number(1, 27, 28, 29)).plusMinutes(dice.number(-300, 0, 300));
            default -> Duration.ofHours(dice.between(2, 700));
        };
    }

    // Promises

    List<Commitment> commitments() {
        List<Commitment> commitments = new ArrayList<>();
        Person most = promising();
        for (int i = dice.number(0, 0, 2, 4, 6, 8); i > 0; i--) {
            Person from = dice.chance(80) ? most : dice.oneOf(people);
            Person to = dice.oneOf(people);
            Commitment made = Commitment.of("k" + i, from.id(), due());
            boolean toPerson = !to.equals(from) && dice.chance(60);
            Commitment promise = toPerson ? made.to(to.id()) : made.toTeam(to.team());
            commitments.add(settled(toPerson && dice.chance(20) ? promise.toTeam(to.team()) : promise));
        }
        return dice.shuffled(commitments);
    }

    /** Most often somebody who leads. */
    private Person promising() {
        List<Person> leaders = people.stream()
                .filter(person -> people.stream().anyMatch(led -> person.id().equals(led.leader())))
                .toList();
        return leaders.isEmpty() ? dice.oneOf(people) : dice.oneOf(leaders);
    }

    private LocalDate due() {
        return scene.daysAgo(dice.chance(50) ? dice.number(-5, 0, 6, 7, 8, 9, 59, 60, 61) : dice.between(8, 60));
    }

    private Commitment settled(Commitment promise) {
        LocalDate day = promise.dueOn().plusDays(dice.number(-10, -1, 0, 6, 7, 8, 20));
        if (!scene.isPast(day) || dice.chance(50)) {
            return promise;
        }
        return switch (dice.between(1, 3)) {
            case 1 -> promise.keptOn(day);
            case 2 -> promise.renegotiatedOn(day);
            default -> promise.brokenOn(day);
        };
    }
}
