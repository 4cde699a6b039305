package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.people.Person;

/** Draws what was agreed to make things better, when it was due or done, and what came of it. */
final class RandomActions {

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;
    private final List<Conflict> conflicts;

    RandomActions(Scene scene, List<Person> people, List<Conflict> conflicts) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
        this.conflicts = conflicts;
    }

    List<ActionTaken> drawn() {
        List<ActionTaken> drawn = new ArrayList<>();
        for (int i = dice.number(0, 0, 1, 4, 12); i > 0; i--) {
            ActionTaken action = ActionTaken.of("a" + i, dice.oneOf("CONSULT_PEOPLE", "ONE_TO_ONE", "LISTEN"))
                    .against(dice.chance(50) ? dice.oneOf(Hazard.values()) : null);
            drawn.add(dated(forSomebody(action)));
        }
        return drawn;
    }

    private ActionTaken forSomebody(ActionTaken action) {
        String knowing = dice.oneOf(people).id();
        if (!conflicts.isEmpty() && dice.chance(25)) {
            Conflict conflict = dice.oneOf(conflicts);
            String somebody = dice.oneOf(Stream.of(conflict.first(), conflict.second(), knowing)
                    .sorted()
                    .toList());
            return action.aboutConflict(conflict.id()).knownTo(somebody);
        }
        return switch (dice.between(1, 4)) {
            case 1 -> action;
            case 2 -> action.forPerson(dice.oneOf(people).id()).knownTo(knowing);
            default -> action.forTeam(dice.oneOf(people).team());
        };
    }

    private ActionTaken dated(ActionTaken action) {
        LocalDate agreed = scene.daysAgo(dice.number(20, 89, 90, 91, 150, 300));
        ActionTaken planned = action.agreedOn(dice.chance(90) ? agreed : null).dueOn(after(agreed));
        if (dice.chance(50)) {
            return planned;
        }
        LocalDate done = agreed.plusDays(dice.between(0, 19));
        ActionTaken settled = planned.doneOn(done).toReviewOn(after(done));
        return dice.chance(50) ? settled : settled.reviewedOn(scene.daysAgo(0), dice.oneOf(ActionOutcome.values()));
    }

    /** Near today or a month before it, and not before this day; or nobody said when. */
    private @Nullable LocalDate after(LocalDate day) {
        LocalDate due = scene.daysAgo(dice.number(-10, 0, 1, 29, 30, 31, 60));
        return dice.chance(20) || due.isBefore(day) ? null : due;
    }
}
