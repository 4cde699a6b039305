package work.connect.rules.verify;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Unknown;

/** An invented workplace, with all that was measured in it and all that the rules said. Immutable. */
public final class GivenFacts {

    private final Detect detect;
    private final Workplace workplace;
    private final Map<Subject, List<Indicator>> measured;
    private final List<Unknown> unknowns;
    private final Detections detections;

    GivenFacts(Detect detect, Workplace workplace) {
        this.detect = detect;
        this.workplace = workplace;
        Indicators indicators = Indicate.from(workplace, detect.gauges(), detect.asked());
        measured = indicators.batches().stream()
                .flatMap(Collection::stream)
                .flatMap(profile -> profile.indicators().stream())
                .collect(groupingBy(Indicator::subject));
        unknowns = indicators.unknowns();
        detections = detect.in(indicators);
    }

    /**
     * Asks for what a rule said.
     *
     * @param idOrName the id, for all variants that share it, or the name of one rule
     * @throws IllegalArgumentException when there is no such rule, with the nearest there is; or when no facts can make it
     *     speak here, for it rests on what other rules found
     */
    public AskedRule rule(String idOrName) {
        return new AskedRule(this, ChosenRule.of(detect, idOrName));
    }

    AskedRule rule(ChosenRule rule) {
        return new AskedRule(this, rule);
    }

    List<Detection> detectionsOf(ChosenRule rule) {
        return detections.all().stream()
                .filter(detection -> rule.variants().contains(detection.rule()))
                .toList();
    }

    /** What another variant of the same rule, which nobody asked for, said in its place. */
    List<Detection> detectionsBeside(ChosenRule rule, Subject subject) {
        return detections.all().stream()
                .filter(detection -> detection.rule().id().equals(rule.id())
                        && detection.subject().equals(subject)
                        && !rule.variants().contains(detection.rule()))
                .toList();
    }

    Detections detections() {
        return detections;
    }

    List<Indicator> measuredOf(Subject subject) {
        return measured.getOrDefault(subject, List.of());
    }

    /** Whether a record of this word is kept, since whenever. */
    boolean keeps(String word) {
        return workplace.kept().keySet().stream().anyMatch(kept -> kept.word().equals(word));
    }

    /** What could not be measured of somebody or something, or of anybody. */
    List<Unknown> unknownOf(Subject subject) {
        return unknowns.stream()
                .filter(unknown ->
                        unknown.subject().equals(subject) || unknown.subject().equals(Subject.ORGANISATION))
                .toList();
    }

    /** All whom a rule about this unit is asked of, in order; pairs as far as anything is measured of them. */
    Collection<Subject> subjects(Unit unit) {
        Stream<Subject> subjects = switch (unit) {
            case PERSON -> workplace.people().stream().map(person -> Subject.person(person.id()));
            case TEAM -> workplace.teams().keySet().stream().map(Subject::team);
            case PAIR -> measured.keySet().stream().filter(subject -> subject.unit() == Unit.PAIR);
            case ORGANISATION -> Stream.of(Subject.ORGANISATION);
        };
        return subjects.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of people and teams, to look for a subject. */
    SubjectNames names() {
        List<String> people = Stream.concat(workplace.people().stream(), workplace.peopleElsewhere().stream())
                .map(person -> person.id())
                .toList();
        return new SubjectNames(people, workplace.teams().keySet());
    }
}
