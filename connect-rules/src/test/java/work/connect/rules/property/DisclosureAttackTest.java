package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Hazard;
import work.connect.model.people.Person;
import work.connect.rules.Assessment;
import work.connect.rules.LongRun;

/** Somebody who reads every report of a workplace tries to learn of one person, or of four. */
class DisclosureAttackTest {

    private static final int WORLDS = LongRun.orElse(400, 1_000);
    private static final Pattern ANY_PERSON = Pattern.compile("Zq\\d\\dx");

    @Test
    void reportsNameNobodyToAReaderWhoMayNotKnowThem() {
        int named = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Assessment assessment = Readers.ENGINE.assess(workplace);
            for (Viewer reader : Readers.many(workplace, Chance.of(seed))) {
                Set<String> names = namesIn(Readers.text(assessment, reader));
                assertThat(namesKnownTo(reader, workplace))
                        .as("seed %d, %s", seed, reader)
                        .containsAll(names);
                named += names.size();
            }
        }
        assertThat(named).isGreaterThan(WORLDS);
    }

    private static Set<String> namesIn(String text) {
        return ANY_PERSON.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> namesKnownTo(Viewer reader, Workplace workplace) {
        Set<String> known = new HashSet<>();
        if (reader.person() != null) {
            known.add(reader.person());
        }
        switch (reader.audience()) {
            case PERSON ->
                workplace.conflicts().stream()
                        .filter(conflict -> conflict.involves(reader.reader()))
                        .forEach(conflict -> addPartiesIfKnown(conflict, reader, known));
            case LEADER -> {
                workplace.conflicts().forEach(conflict -> addPartiesIfKnown(conflict, reader, known));
                workplace.people().stream()
                        .filter(person -> reports(person, reader.reader(), workplace))
                        .forEach(person -> known.add(person.id()));
            }
            case CASE_HANDLER -> {
                workplace.conflicts().forEach(conflict -> addPartiesAndMediators(conflict, workplace, known));
                workplace.conductReports().stream()
                        .filter(report -> isAgreedToBeKnown(report, reader, workplace))
                        .forEach(report -> known.add(report.affected()));
            }
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION -> {}
        }
        return known;
    }

    /** To a leader of their own or, without one on record, to the one who leads their team. */
    private static boolean reports(Person person, String leader, Workplace workplace) {
        return person.leader() != null
                ? leader.equals(person.leader())
                : leader.equals(workplace.teams().get(person.team()).leader()) && !leader.equals(person.id());
    }

    private static void addPartiesIfKnown(Conflict conflict, Viewer reader, Set<String> known) {
        if (reader.reader().equals(conflict.recordedBy())
                || conflict.acknowledgedBy().contains(reader.reader())) {
            known.add(conflict.first());
            known.add(conflict.second());
        }
    }

    private static void addPartiesAndMediators(Conflict conflict, Workplace workplace, Set<String> known) {
        known.add(conflict.first());
        known.add(conflict.second());
        workplace.people().stream()
                .map(Person::id)
                .filter(id -> areTied(id, conflict.first(), workplace) && areTied(id, conflict.second(), workplace))
                .forEach(known::add);
    }

    private static boolean areTied(String one, String other, Workplace workplace) {
        return workplace.relationships().stream()
                .filter(tie -> tie.sign() == Sign.SUPPORTIVE)
                .anyMatch(tie -> tie.from().equals(one) && tie.to().equals(other)
                        || tie.from().equals(other) && tie.to().equals(one));
    }

    private static boolean isAgreedToBeKnown(ConductReport report, Viewer handler, Workplace workplace) {
        return report.affectedConsentsTo().contains(handler.reader())
                || workplace.reporters().stream()
                        .filter(maker -> maker.person().equals(report.affected()))
                        .anyMatch(maker -> maker.report().equals(report.id())
                                && maker.consentsTo().contains(handler.reader()));
    }

    @Test
    void whatIsToldOfAReportNamesAtMostThePersonAffectedAndOnlyToAHandlerThatPersonAgreedTo() {
        int told = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Assessment assessment = Readers.ENGINE.assess(workplace);
            for (Viewer reader : Readers.many(workplace, Chance.of(seed))) {
                for (String line : linesOnReports(assessment.reportFor(reader))) {
                    assertThat(affectedAsFarAsAgreed(reader, workplace))
                            .as("seed %d, %s", seed, reader)
                            .containsAll(namesIn(line));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(WORLDS);
    }

    private static List<String> linesOnReports(Report report) {
        List<String> lines = new ArrayList<>();
        report.findings().stream()
                .filter(finding -> finding.rule().equals("SH-01"))
                .map(Finding::toString)
                .forEach(lines::add);
        report.plan().stream()
                .filter(step -> step.hazards().contains(Hazard.SEXUAL_HARASSMENT))
                .forEach(step -> lines.add(step.toString()));
        return lines;
    }

    private static Set<String> affectedAsFarAsAgreed(Viewer reader, Workplace workplace) {
        return reader.audience() != Audience.CASE_HANDLER
                ? Set.of()
                : workplace.conductReports().stream()
                        .filter(report -> isAgreedToBeKnown(report, reader, workplace))
                        .map(ConductReport::affected)
                        .collect(Collectors.toSet());
    }

    @Test
    void errorsNameNobody() {
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Throwable thrown = catchThrowable(() -> brokenAnew(workplace));
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
            assertThat(namesIn(thrown.toString())).isEmpty();
        }
        assertThatThrownBy(() -> Readers.report(Worlds.large(Chance.of(1)), Viewer.employee("Zq99x")))
                .isInstanceOf(IllegalArgumentException.class)
                .matches(thrown -> namesIn(thrown.toString()).isEmpty());
    }

    /** Everybody but the first half of the people, so that most facts are about somebody unknown. */
    private static Workplace brokenAnew(Workplace workplace) {
        List<Person> people = workplace.people();
        return Workplace.asOf(workplace.now(), workplace.zone())
                .addAll(people.subList(people.size() / 2, people.size()))
                .add(people.get(people.size() - 1))
                .addAll(workplace.teams().values())
                .addAll(workplace.absences())
                .addAll(workplace.relationships())
                .addAll(workplace.interactions())
                .addAll(workplace.conflicts())
                .addAll(workplace.conductReports())
                .addAll(workplace.reporters())
                .build();
    }
}
