package work.connect.model.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.model.Problem.Code;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStatus;
import work.connect.model.conflict.ConflictStep;

/** Disagreements on record: {@code conflicts.csv}, and {@code conflict_steps.csv}, which is to be read before it. */
final class ConflictRows {

    private static final Words<ConflictKind> KINDS =
            Words.of(ConflictKind.class).and("pay", ConflictKind.RESOURCES);
    private static final Words<ConflictStatus> STATUSES = Words.of(ConflictStatus.class);
    private static final Words<ConflictStep.Kind> STEP_KINDS = Words.of(ConflictStep.Kind.class);

    private final Map<String, List<StepRow>> steps = new LinkedHashMap<>();
    private final List<List<StepRow>> stepsByConflict = new ArrayList<>();
    private final Set<String> conflicts = new HashSet<>();

    private record StepRow(ConflictStep step, Row row) {}

    void step(Row row) {
        ConflictStep step = new ConflictStep(row.neededDate("on"), row.neededWord("kind", STEP_KINDS));
        steps.computeIfAbsent(row.neededText("conflict_id"), id -> new ArrayList<>())
                .add(new StepRow(step, row));
    }

    Conflict conflict(Row row) {
        String id = row.neededText("id");
        List<StepRow> taken = steps.getOrDefault(id, List.of());
        stepsByConflict.add(taken);
        conflicts.add(id);
        return new Conflict(
                id,
                row.neededText("a"),
                row.neededText("b"),
                row.words("kind", "\\+", KINDS),
                row.date("opened_on"),
                row.neededWord("status", STATUSES),
                row.date("resolved_on"),
                taken.stream().map(StepRow::step).toList(),
                row.text("recorded_by"),
                row.texts("acknowledged_by"));
    }

    /** To be called when all conflicts are read. */
    void tellOfStepsWithoutConflict() {
        steps.forEach((id, rows) -> {
            if (!conflicts.contains(id)) {
                rows.forEach(step -> step.row()
                        .problem(
                                Code.UNKNOWN_CONFLICT,
                                "conflict_id",
                                "No conflict has this id. Add the conflict, or correct the id."));
            }
        });
    }

    /** The line of a step, by the places of the conflict and of the step among those read. */
    int lineOfStep(int conflict, int step) {
        return stepsByConflict.get(conflict).get(step).row().line();
    }
}
