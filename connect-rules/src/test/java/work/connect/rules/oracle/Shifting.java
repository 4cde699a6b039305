package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Absence;

/** Retells a workplace as it would be some weeks later. */
final class Shifting {

    private final Workplace workplace;
    private final int weeks;
    private final Instant now;

    Shifting(Workplace workplace, int weeks) {
        this.workplace = workplace;
        this.weeks = weeks;
        now = moved(workplace.now());
    }

    Workplace applied() {
        Workplace.Builder builder = Rewriting.begun(workplace, now, moved(workplace.calendar()), this::moved);
        workplace.people().forEach(person -> builder.add(person.startedOn(movedOrNull(person.startedOn()))));
        workplace.absences().forEach(absence -> builder.add(moved(absence)));
        workplace.interactions().forEach(interaction -> builder.add(moved(interaction)));
        workplace.conflicts().forEach(conflict -> builder.add(moved(conflict)));
        workplace.conductReports().forEach(report -> builder.add(moved(report)));
        workplace.measures().forEach(measure -> builder.add(measure.answeredOn(movedOrNull(measure.answeredOn()))));
        return builder.addTeams(workplace.teams().values())
                .addRelationships(workplace.relationships())
                .addReporters(workplace.reporters())
                .build();
    }

    private Instant moved(Instant moment) {
        return moment.atZone(workplace.zone()).plusWeeks(weeks).toInstant();
    }

    private LocalDate moved(LocalDate day) {
        return day.plusWeeks(weeks);
    }

    private @Nullable LocalDate movedOrNull(@Nullable LocalDate day) {
        return day == null ? null : moved(day);
    }

    private WorkCalendar moved(WorkCalendar calendar) {
        return new WorkCalendar(
                calendar.weekdays(),
                calendar.holidays().stream().map(this::moved).collect(Collectors.toUnmodifiableSet()));
    }

    private Absence moved(Absence absence) {
        return new Absence(absence.person(), moved(absence.from()), movedOrNull(absence.until()));
    }

    /** In the hour that clocks repeat, local times can change places: nothing may come to lie after now. */
    private Interaction moved(Interaction interaction) {
        Instant at = moved(interaction.at());
        return new Interaction(
                at.isAfter(now) ? now : at,
                interaction.from(),
                interaction.to(),
                interaction.channel(),
                interaction.purpose(),
                interaction.tone());
    }

    private Conflict moved(Conflict conflict) {
        return new Conflict(
                conflict.id(),
                conflict.first(),
                conflict.second(),
                conflict.kinds(),
                movedOrNull(conflict.openedOn()),
                conflict.status(),
                movedOrNull(conflict.resolvedOn()),
                conflict.steps().stream()
                        .map(step -> new ConflictStep(moved(step.on()), step.kind()))
                        .toList(),
                conflict.recordedBy(),
                conflict.acknowledgedBy());
    }

    private ConductReport moved(ConductReport report) {
        return new ConductReport(
                report.id(),
                report.nature(),
                moved(report.receivedOn()),
                report.affected(),
                report.concerned(),
                report.source(),
                movedOrNull(report.closedOn()));
    }
}
