package work.connect.rules.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

/** Who can read about a workplace, and the engine they all share. */
final class Readers {

    static final ConnectEngine ENGINE = ConnectEngine.standard();
    static final List<Viewer> OF_GROUPS =
            List.of(Viewer.wellbeing(), Viewer.workerRepresentative(), Viewer.organisation());

    private Readers() {}

    static List<Viewer> everyPerson(Workplace workplace) {
        return workplace.people().stream()
                .map(person -> Viewer.employee(person.id()))
                .toList();
    }

    /** Whoever leads a person or a team. */
    static List<Viewer> everyLeader(Workplace workplace) {
        return workplace.people().stream()
                .map(Person::id)
                .filter(id -> !workplace.teamsLedBy(id).isEmpty()
                        || workplace.people().stream().anyMatch(person -> id.equals(person.leader())))
                .map(Viewer::leader)
                .toList();
    }

    /** One from outside, and two of the people. */
    static List<Viewer> someHandlers(Workplace workplace) {
        List<Person> people = workplace.people();
        if (people.isEmpty()) {
            return List.of(Viewer.caseHandler(Reports.OUTSIDER));
        }
        return List.of(
                Viewer.caseHandler(Reports.OUTSIDER),
                Viewer.caseHandler(people.get(0).id()),
                Viewer.caseHandler(people.get(people.size() / 2).id()));
    }

    /** Of these readers those who still work here; handlers and readers of groups need not. */
    static List<Viewer> here(Workplace workplace, List<Viewer> readers) {
        return readers.stream()
                .filter(reader -> reader.person() == null
                        || reader.audience() == Audience.CASE_HANDLER
                        || workplace.positionOf(reader.reader()) >= 0)
                .toList();
    }

    static List<Viewer> everybody(Workplace workplace) {
        List<Viewer> everybody = new ArrayList<>(everyPerson(workplace));
        everybody.addAll(everyLeader(workplace));
        everybody.addAll(someHandlers(workplace));
        everybody.addAll(OF_GROUPS);
        return everybody;
    }

    /** Everybody but most of the people, of whom there are many. */
    static List<Viewer> many(Workplace workplace, Chance chance) {
        List<Viewer> many = new ArrayList<>(chance.some(6, everyPerson(workplace)));
        many.addAll(chance.some(4, everyLeader(workplace)));
        many.addAll(someHandlers(workplace));
        many.addAll(OF_GROUPS);
        return many;
    }

    static Report report(Workplace workplace, Viewer viewer) {
        return ENGINE.assess(workplace).reportFor(viewer);
    }

    /** All that a reader can get out of a report. */
    static String text(Assessment assessment, Viewer viewer) {
        return text(assessment.reportFor(viewer));
    }

    static String text(Report report) {
        return report + "\n" + report.summarize();
    }

    /** The texts for these readers, in their order. */
    static List<String> texts(Workplace workplace, List<Viewer> viewers) {
        return texts(ENGINE, workplace, viewers);
    }

    static List<String> texts(ConnectEngine engine, Workplace workplace, List<Viewer> viewers) {
        Assessment assessment = Objects.requireNonNull(engine.assess(workplace));
        return viewers.stream().map(viewer -> text(assessment, viewer)).toList();
    }
}
