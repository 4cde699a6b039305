package work.connect.examples.report;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.Assessment;

/** Whose view to print when nobody is named: somebody with much to read, so that there is something to see. */
final class Choice {

    private static final int MOST_TRIED = 200;
    private static final String ANY_HANDLER = "a-handler-from-outside";

    private final Workplace workplace;
    private final Assessment assessment;

    Choice(Workplace workplace, Assessment assessment) {
        this.workplace = workplace;
        this.assessment = assessment;
    }

    /** Of the first {@value #MOST_TRIED} who lead somebody, the one with the most to read. */
    Optional<String> leader() {
        Stream<@Nullable String> ofPeople = workplace.people().stream().map(Person::leader);
        Stream<@Nullable String> ofTeams = workplace.teams().values().stream().map(Team::leader);
        return withMostToRead(
                Stream.concat(ofPeople, ofTeams)
                        .filter(Objects::nonNull)
                        .filter(leader -> workplace.positionOf(leader) >= 0),
                Viewer::leader);
    }

    /** Of the first {@value #MOST_TRIED} people, the one with the most to read. */
    Optional<String> employee() {
        return withMostToRead(workplace.people().stream().map(Person::id), Viewer::employee);
    }

    /** Somebody to whom a reporter agreed; or just somebody from outside. */
    String handler() {
        return workplace.reporters().stream()
                .flatMap(reporter -> reporter.consentsTo().stream())
                .min(Comparator.naturalOrder())
                .orElse(ANY_HANDLER);
    }

    private Optional<String> withMostToRead(Stream<String> people, Function<String, Viewer> as) {
        return people.distinct()
                .sorted()
                .limit(MOST_TRIED)
                .map(person -> Load.of(person, assessment.reportFor(as.apply(person))))
                .max(Load.BY_WEIGHT)
                .map(Load::person);
    }

    /** How much somebody has to read, the more pressing counting more. */
    private record Load(String person, int findings, int figures) {

        private static final Comparator<Load> BY_WEIGHT = Comparator.comparingInt(Load::findings)
                .thenComparingInt(Load::figures)
                .thenComparing(Load::person, Comparator.reverseOrder());

        private static Load of(String person, Report report) {
            return new Load(
                    person,
                    sum(report.findings().stream().map(Finding::severity)),
                    sum(report.figures().stream().map(Figure::severity)));
        }

        private static int sum(Stream<Severity> severities) {
            return severities.mapToInt(Severity::ordinal).sum();
        }
    }
}
