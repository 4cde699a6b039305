package work.connect.rules.indicate.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.rules.indicate.gauge.Roster;

/** The open conflicts between people who both work here today, and their days. With somebody who has left, nobody has one. */
final class OpenConflicts {

    private final Roster roster;
    private final Workplace workplace;
    private final Map<Integer, List<Conflict>> byTeam = new HashMap<>();

    OpenConflicts(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        for (Conflict conflict : workplace.conflicts()) {
            if (conflict.isOpen() && isHere(conflict.first()) && isHere(conflict.second())) {
                int team = roster.team(roster.positionOf(pair(conflict).first()));
                byTeam.computeIfAbsent(team, first -> new ArrayList<>()).add(conflict);
            }
        }
    }

    private boolean isHere(String person) {
        return roster.positionOf(person) != Roster.NONE;
    }

    /** Those of whose two parties the earlier, by id, is in this team. */
    List<Conflict> of(int team) {
        return byTeam.getOrDefault(team, List.of());
    }

    static Subject.Pair pair(Conflict conflict) {
        return new Subject.Pair(conflict.first(), conflict.second());
    }

    /** When it began, broke out again, or a step was last taken; {@code null} when no day is known. */
    @Nullable
    LocalDate lastStep(Conflict conflict) {
        return Stream.concat(
                        begun(conflict), workplace.stepsOf(conflict).stream().map(ConflictStep::on))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * When it began, broke out again, or a step of one of these kinds was last taken. Where none of these days is known, the
     * first step of any kind: it began no later. {@code null} when no day is known.
     */
    @Nullable
    LocalDate lastStep(Conflict conflict, Set<ConflictStep.Kind> kinds) {
        List<ConflictStep> steps = workplace.stepsOf(conflict);
        Stream<LocalDate> counting =
                steps.stream().filter(step -> kinds.contains(step.kind())).map(ConflictStep::on);
        return Stream.concat(begun(conflict), counting)
                .max(LocalDate::compareTo)
                .or(() -> steps.stream().map(ConflictStep::on).min(LocalDate::compareTo))
                .orElse(null);
    }

    private static Stream<LocalDate> begun(Conflict conflict) {
        return Stream.concat(Stream.ofNullable(conflict.openedOn()), conflict.reopenedOn().stream());
    }

    /** Whether one of the two stands or stood above the other, at whatever distance, since the first day known of it. */
    boolean isInLine(Conflict conflict) {
        LocalDate since = Stream.concat(
                        begun(conflict), workplace.stepsOf(conflict).stream().map(ConflictStep::on))
                .min(LocalDate::compareTo)
                .orElse(workplace.today());
        return workplace.history().wereInLineSince(conflict.first(), conflict.second(), since);
    }

    int daysSince(LocalDate day) {
        return Math.toIntExact(roster.today() - day.toEpochDay());
    }
}
