package work.connect.rules.clear;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.conduct.Reporter;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.Indicator;
import work.connect.rules.indicate.TeamScore;
import work.connect.rules.indicate.TeamScores;

/**
 * Turns findings into figures over groups, without anybody in them.
 *
 * <p>Which figures there are is fixed by the rules and the teams alone. It never depends on what was found: a figure
 * that appears, or does not, would tell.
 */
final class Cells {

    /** Floor of a figure over people or answers (COPSOQ Germany, Viva Glint, vivainsights). */
    static final int PEOPLE = 5;

    /** Floor of a figure about conduct or conflict (HSE item 21). */
    static final int PEOPLE_FOR_CASES = 10;

    /** How many different people must have reported before a number of reports is shown. */
    static final int REPORTERS = 3;

    /** How many leaders must stand behind a rate, so that it ranks none of them. */
    static final int LEADERS = 5;

    private final Workplace workplace;
    private final Detections detections;
    private final TeamScores scores;
    private final Map<Subject, List<Indicator>> measured;
    private final Map<Hazard, Map<Subject, Detection>> found = new EnumMap<>(Hazard.class);
    private final Map<String, List<Person>> members = new TreeMap<>();
    private final List<Cell> cells = new ArrayList<>();

    private Cells(Workplace workplace, Map<Subject, List<Indicator>> measured, Detections detections) {
        this.workplace = workplace;
        this.measured = measured;
        this.detections = detections;
        scores = new TeamScores(workplace);
        workplace.teams().keySet().forEach(team -> members.put(team, new ArrayList<>()));
        workplace.people().forEach(person -> members.get(person.team()).add(person));
        for (Detection detection : detections.all()) {
            found.computeIfAbsent(detection.rule().rule().hazard(), hazard -> new HashMap<>())
                    .merge(detection.subject(), detection, Detection::graver);
        }
    }

    static List<Cell> of(Workplace workplace, Map<Subject, List<Indicator>> measured, Detections detections) {
        return new Cells(workplace, measured, detections).all();
    }

    private List<Cell> all() {
        Map<Hazard, List<DetectRule>> byHazard = new EnumMap<>(Hazard.class);
        for (List<DetectRule> variants : detections.rules().values()) {
            for (DetectRule rule : variants) {
                byHazard.computeIfAbsent(rule.rule().hazard(), hazard -> new ArrayList<>())
                        .add(rule);
            }
        }
        byHazard.forEach(this::hazard);
        return cells;
    }

    private void hazard(Hazard hazard, List<DetectRule> rules) {
        if (hazard.isReminder()) {
            return;
        }
        Set<DisclosureClass> classes = new HashSet<>();
        rules.forEach(rule -> classes.addAll(rule.classes()));
        Unit unit = rules.get(0).rule().unit();
        if (classes.contains(DisclosureClass.CONDUCT)) {
            reports(hazard);
        } else if (classes.contains(DisclosureClass.PAIR_CONFLICT)) {
            conflicts(hazard);
        } else if (unit == Unit.TEAM) {
            members.keySet().forEach(team -> score(team, hazard, rules));
        } else if (classes.contains(DisclosureClass.PERSONAL_CONDITION)) {
            people(hazard, rules);
        } else if (unit == Unit.PERSON) {
            rate(hazard, rules);
        }
    }

    private void reports(Hazard hazard) {
        Set<String> cases = new HashSet<>();
        for (Detection detection : detections.all()) {
            if (detection.rule().rule().hazard() == hazard) {
                cases.add(detection.caseId());
            }
        }
        Set<String> reporters = new HashSet<>();
        for (Reporter reporter : workplace.reporters()) {
            if (cases.contains(reporter.report())) {
                reporters.add(reporter.person());
            }
        }
        Band band = Band.reports(cases.size());
        cells.add(new Cell(
                Subject.ORGANISATION,
                hazard,
                workplace.people().size(),
                PEOPLE_FOR_CASES,
                reporters.size(),
                REPORTERS,
                false,
                band.words() + " open reports",
                band.severity(),
                List.of()));
    }

    private void conflicts(Hazard hazard) {
        Band band = Band.conflicts(found(hazard).size());
        cells.add(new Cell(
                Subject.ORGANISATION,
                hazard,
                workplace.keeps(Register.CONFLICTS) ? workplace.people().size() : 0,
                PEOPLE_FOR_CASES,
                0,
                0,
                false,
                band.words() + " conflicts left open",
                band.severity(),
                List.of()));
    }

    private void score(String team, Hazard hazard, List<DetectRule> rules) {
        Subject group = new Subject.Team(team);
        for (Construct construct : constructs(rules)) {
            TeamScore score = score(group, construct);
            Measure measure = scores.of(team, construct).orElse(null);
            if (score == null || measure == null) {
                cells.add(new Cell(group, hazard, 0, PEOPLE, 0, 0, false, "", Severity.NONE, List.of()));
                continue;
            }
            Detection detection = found(hazard).get(group);
            cells.add(new Cell(
                    group,
                    hazard,
                    measure.respondents() == null ? 0 : measure.respondents(),
                    PEOPLE,
                    0,
                    0,
                    measure.published(),
                    shown(score.mean()) + " on a scale from " + construct.reference(),
                    detection == null ? Severity.NONE : detection.severity(),
                    detection == null ? List.of() : List.of(detection.because())));
        }
    }

    private @Nullable TeamScore score(Subject group, Construct construct) {
        for (Indicator indicator : measured.getOrDefault(group, List.of())) {
            if (indicator instanceof TeamScore score && score.construct() == construct) {
                return score;
            }
        }
        return null;
    }

    private static Set<Construct> constructs(List<DetectRule> rules) {
        Set<Construct> constructs = new LinkedHashSet<>();
        rules.forEach(rule -> rule.constructs().forEach(constructs::add));
        return constructs;
    }

    private static String shown(BigDecimal mean) {
        return mean.setScale(1, RoundingMode.FLOOR).toPlainString();
    }

    private void people(Hazard hazard, List<DetectRule> rules) {
        List<Person> everybody = new ArrayList<>();
        members.forEach((team, people) -> {
            share(new Subject.Team(team), hazard, people, rules);
            everybody.addAll(people);
        });
        share(Subject.ORGANISATION, hazard, everybody, rules);
    }

    private void share(Subject group, Hazard hazard, Collection<Person> people, List<DetectRule> rules) {
        Count count = count(people, hazard, rules);
        Band band = Band.share(count.found(), count.assessed());
        cells.add(new Cell(
                group, hazard, count.assessed(), PEOPLE, 0, 0, false, band.words(), band.severity(), List.of()));
    }

    private void rate(Hazard hazard, List<DetectRule> rules) {
        Count count = count(workplace.people(), hazard, rules);
        long leaders = workplace.people().stream()
                .map(Person::leader)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        Band band = Band.share(count.found(), count.assessed());
        cells.add(new Cell(
                Subject.ORGANISATION,
                hazard,
                count.assessed(),
                PEOPLE,
                Math.toIntExact(leaders),
                LEADERS,
                false,
                band.words(),
                band.severity(),
                List.of()));
    }

    private record Count(int found, int assessed) {}

    /** Somebody counts as assessed when something that the rules ask for was measured of them, whatever it says. */
    private Count count(Collection<Person> people, Hazard hazard, List<DetectRule> rules) {
        Set<Class<?>> asked = new HashSet<>();
        rules.forEach(rule -> asked.addAll(rule.indicators()));
        int concerned = 0;
        int assessed = 0;
        for (Person person : people) {
            Subject subject = new Subject.Person(person.id());
            if (measured.getOrDefault(subject, List.of()).stream()
                    .anyMatch(indicator -> asked.contains(indicator.getClass()))) {
                assessed++;
                concerned += found(hazard).containsKey(subject) ? 1 : 0;
            }
        }
        return new Count(concerned, assessed);
    }

    private Map<Subject, Detection> found(Hazard hazard) {
        return found.getOrDefault(hazard, Map.of());
    }
}
