package work.connect.rules.oracle;

import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Retells a workplace with other names. */
final class Renaming {

    private final Workplace workplace;
    private final UnaryOperator<String> personNames;
    private final UnaryOperator<String> teamNames;

    Renaming(Workplace workplace, UnaryOperator<String> personNames, UnaryOperator<String> teamNames) {
        this.workplace = workplace;
        this.personNames = personNames;
        this.teamNames = teamNames;
    }

    Workplace applied() {
        Workplace.Builder builder = Rewriting.emptied(workplace);
        workplace.people().forEach(person -> builder.add(renamed(person)));
        workplace.teams().values().forEach(team -> builder.add(renamed(team)));
        workplace.absences().forEach(absence -> builder.add(renamed(absence)));
        workplace.relationships().forEach(tie -> builder.add(renamed(tie)));
        workplace.interactions().forEach(interaction -> builder.add(renamed(interaction)));
        workplace.conflicts().forEach(conflict -> builder.add(renamed(conflict)));
        workplace.conductReports().forEach(report -> builder.add(renamed(report)));
        workplace.reporters().forEach(reporter -> builder.add(renamed(reporter)));
        workplace.measures().forEach(measure -> builder.add(renamed(measure)));
        return builder.build();
    }

    private String name(String id) {
        return workplace.person(id).isPresent() ? personNames.apply(id) : id;
    }

    private @Nullable String nameOrNull(@Nullable String id) {
        return id == null ? null : name(id);
    }

    private Set<String> names(Collection<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.toUnmodifiableSet());
    }

    private String teamName(String id) {
        return workplace.teams().containsKey(id) ? teamNames.apply(id) : id;
    }

    private Person renamed(Person person) {
        return new Person(
                name(person.id()),
                teamName(person.team()),
                person.role(),
                person.site(),
                nameOrNull(person.leader()),
                person.startedOn(),
                person.workMode(),
                person.preferences(),
                person.answeredTies());
    }

    private Team renamed(Team team) {
        return new Team(teamName(team.id()), nameOrNull(team.leader()));
    }

    private Absence renamed(Absence absence) {
        return new Absence(name(absence.person()), absence.from(), absence.until());
    }

    private Relationship renamed(Relationship tie) {
        return new Relationship(name(tie.from()), name(tie.to()), tie.function(), tie.sign());
    }

    private Interaction renamed(Interaction interaction) {
        return new Interaction(
                interaction.at(),
                name(interaction.from()),
                name(interaction.to()),
                interaction.channel(),
                interaction.purpose(),
                interaction.tone());
    }

    private Conflict renamed(Conflict conflict) {
        return new Conflict(
                conflict.id(),
                name(conflict.first()),
                name(conflict.second()),
                conflict.kinds(),
                conflict.openedOn(),
                conflict.status(),
                conflict.resolvedOn(),
                conflict.steps(),
                nameOrNull(conflict.recordedBy()),
                names(conflict.acknowledgedBy()));
    }

    private ConductReport renamed(ConductReport report) {
        return new ConductReport(
                report.id(),
                report.nature(),
                report.receivedOn(),
                name(report.affected()),
                nameOrNull(report.concerned()),
                report.source(),
                report.closedOn());
    }

    private Reporter renamed(Reporter reporter) {
        return new Reporter(reporter.report(), name(reporter.person()), names(reporter.consentsTo()));
    }

    private Measure renamed(Measure measure) {
        return new Measure(
                teamName(measure.team()),
                measure.construct(),
                measure.instrument(),
                measure.value(),
                measure.scale(),
                measure.direction(),
                measure.respondents(),
                measure.agreement(),
                measure.answeredOn(),
                measure.published());
    }
}
