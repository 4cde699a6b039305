package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.people.Person;
import work.connect.rules.LongRun;

/** What a reader may not know changes not a byte of what the reader sees. */
class NonInterferenceTest {

    private static final int PAIRS = LongRun.orElse(500, 2_000);
    private static final int SMALLER_NUMBER_OF_PAIRS = LongRun.orElse(150, 400);
    private static final int PEOPLE_FOR_CASES = 10;
    private static final int REPORTERS = 3;

    /** Two workplaces that differ in reports about conduct and in nothing else. */
    private record Pair(Workplace one, Workplace other, Reports reports, Reports otherReports, Chance chance) {

        static Pair drawn(long seed) {
            Chance chance = Chance.of(seed);
            Workplace common = Worlds.any(chance);
            Reports reports = Reports.drawn(common, chance);
            Reports changed = reports.changed(common, chance);
            return new Pair(reports.addedTo(common), changed.addedTo(common), reports, changed, chance);
        }

        List<ConductReport> differing() {
            return Reports.differing(reports, otherReports);
        }

        boolean isAffectedByOrMade(String person, ConductReport report) {
            return report.affected().equals(person)
                    || reports.madeBy(report).contains(person)
                    || otherReports.madeBy(report).contains(person);
        }

        boolean isInConflictOfInterest(String handler, ConductReport report) {
            return (!reports.reports().contains(report) || reports.involves(handler, report, one))
                    && (!otherReports.reports().contains(report) || otherReports.involves(handler, report, other));
        }

        boolean isBelowTheFloors() {
            return one.people().size() < PEOPLE_FOR_CASES
                    || reports.mostReportersOfOneKind() < REPORTERS
                            && otherReports.mostReportersOfOneKind() < REPORTERS;
        }

        void looksTheSameTo(List<Viewer> viewers, long seed) {
            assertSame(one, other, viewers, seed);
        }
    }

    private static void assertSame(Workplace one, Workplace other, List<Viewer> viewers, long seed) {
        List<Viewer> readers = Readers.here(one, viewers);
        List<String> seen = Readers.texts(one, readers);
        List<String> seenInTheOther = Readers.texts(other, readers);
        for (int i = 0; i < readers.size(); i++) {
            assertThat(seenInTheOther.get(i))
                    .as("seed %d, %s", seed, readers.get(i))
                    .isEqualTo(seen.get(i));
        }
    }

    @Test
    void nobodyWhoLeadsSeesAnythingOfReportsAboutConduct() {
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.drawn(seed);
            pair.looksTheSameTo(Readers.everyLeader(pair.one()), seed);
        }
    }

    @Test
    void whoeverIsNeitherAffectedNorTheReporterSeesNothingNotEvenIfTheReportConcernsThem() {
        int concerned = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.drawn(seed);
            List<Viewer> concernedOnes = outsidersAmong(concernedBy(pair.differing()), pair);
            List<Viewer> readers = new ArrayList<>(concernedOnes);
            readers.addAll(pair.chance().some(2, outsidersAmong(Readers.everyPerson(pair.one()), pair)));
            pair.looksTheSameTo(readers, seed);
            concerned += concernedOnes.size();
        }
        assertThat(concerned).isGreaterThan(PAIRS / 2);
    }

    private static List<Viewer> concernedBy(List<ConductReport> reports) {
        Set<String> concerned = reports.stream()
                .filter(report -> report.concerned() != null)
                .map(ConductReport::concerned)
                .collect(Collectors.toSet());
        return concerned.stream().sorted().map(Viewer::employee).toList();
    }

    private static List<Viewer> outsidersAmong(List<Viewer> readers, Pair pair) {
        return readers.stream()
                .filter(reader ->
                        pair.differing().stream().noneMatch(report -> pair.isAffectedByOrMade(reader.reader(), report)))
                .toList();
    }

    @Test
    void readersOfGroupsSeeNothingOfReportsInSmallWorkplacesOrFromFewReporters() {
        int below = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.drawn(seed);
            if (pair.isBelowTheFloors()) {
                pair.looksTheSameTo(Readers.OF_GROUPS, seed);
                below++;
            }
        }
        assertThat(below).isGreaterThan(PAIRS / 4);
    }

    @Test
    void aCaseHandlerSeesNothingOfReportsThatTheyHaveAConflictOfInterestWith() {
        int handlers = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            Pair pair = Pair.drawn(seed);
            List<Viewer> conflicted = pair.one().people().stream()
                    .map(Person::id)
                    .filter(id -> pair.differing().stream().allMatch(report -> pair.isInConflictOfInterest(id, report)))
                    .limit(3)
                    .map(Viewer::caseHandler)
                    .toList();
            pair.looksTheSameTo(conflicted, seed);
            handlers += conflicted.size();
        }
        assertThat(handlers).isGreaterThan(PAIRS / 2);
    }

    @Test
    void aConflictIsNothingToThosePartiesAndLeadersWhoDoNotKnowOfIt() {
        for (long seed = 0; seed < SMALLER_NUMBER_OF_PAIRS; seed++) {
            Chance chance = Chance.of(seed);
            Workplace workplace = Worlds.withReports(chance);
            Conflict conflict = conflictKnownToFew(workplace, chance);
            List<Viewer> readers = new ArrayList<>();
            readers.addAll(Readers.everyLeader(workplace));
            readers.addAll(chance.some(2, Readers.everyPerson(workplace)));
            readers.add(Viewer.employee(conflict.first()));
            readers.add(Viewer.employee(conflict.second()));
            readers.removeIf(reader -> conflict.isKnownTo(reader.reader()));
            assertSame(workplace, workplace.toBuilder().add(conflict).build(), readers, seed);
        }
    }

    private static Conflict conflictKnownToFew(Workplace workplace, Chance chance) {
        List<Person> three = chance.some(3, workplace.all(Person.class));
        Conflict conflict = Conflict.between(
                        "C00x", three.get(0).id(), three.get(1).id())
                .openedOn(Worlds.daysAgo(chance.between(14, 120)))
                .recordedBy(chance.percent(20) ? null : three.get(2).id());
        return chance.percent(50)
                ? conflict
                : conflict.acknowledgedBy(three.get(0).id());
    }

    @Test
    void whatColleaguesFindStrainedStaysWithThem() {
        for (long seed = 0; seed < SMALLER_NUMBER_OF_PAIRS; seed++) {
            Chance chance = Chance.of(seed);
            Workplace workplace = Worlds.withReports(chance);
            Person person = chance.of(workplace.people());
            Workplace.Builder strained = workplace.toBuilder();
            workplace.people().stream()
                    .filter(other -> !other.equals(person) && Boolean.TRUE.equals(other.answeredTies()))
                    .limit(chance.between(1, 8))
                    .forEach(other -> strained.add(strainedTie(other, person, chance)));
            assertSame(workplace, strained.build(), List.of(Viewer.employee(person.id())), seed);
        }
    }

    @Test
    void thatAColleagueFindsATieStrainedDoesNotEvenTellWhatWasAsked() {
        for (RelationshipFunction function : RelationshipFunction.values()) {
            Workplace.Builder asked = Worlds.empty()
                    .keeps(Register.CLOSE_TIES, Worlds.daysAgo(500))
                    .keeps(Register.EVERYDAY_TIES, Worlds.daysAgo(500))
                    .add(Person.of("ada", "one").answeredTies(true))
                    .add(Person.of("bea", "one").answeredTies(true));
            Workplace quiet = asked.build();
            Relationship tie = Relationship.of("bea", "ada", function).felt(Sign.STRAINED);
            assertSame(quiet, quiet.toBuilder().add(tie).build(), List.of(Viewer.employee("ada")), 0);
        }
    }

    private static Relationship strainedTie(Person from, Person to, Chance chance) {
        RelationshipFunction function = chance.of(List.of(RelationshipFunction.values()));
        return Relationship.of(from.id(), to.id(), function).felt(Sign.STRAINED);
    }
}
