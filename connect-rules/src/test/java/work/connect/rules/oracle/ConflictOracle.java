package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Conflicts that nobody settles: CON-01 and CON-03 to CON-06. */
final class ConflictOracle implements Part {

    private static final Set<ConflictStep.Kind> NEUTRAL_HELP =
            Set.of(ConflictStep.Kind.FACILITATED_TALK, ConflictStep.Kind.MEDIATION, ConflictStep.Kind.AGREEMENT);

    private final Facts facts;

    ConflictOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("CON-01", "CON-03", "CON-04", "CON-05", "CON-06");
    }

    @Override
    public void tell(Said said) {
        for (Conflict conflict : facts.all(Conflict.class)) {
            if (isOpen(conflict)) {
                Subject pair = Subject.pair(conflict.first(), conflict.second());
                said.note("CON-01", pair, Set.of(conflict.id()), leftOpen(conflict));
                said.note("CON-05", pair, Set.of(conflict.id()), recurring(conflict));
                said.note("CON-06", pair, Set.of(conflict.id()), inLine(conflict));
                for (Conflict earlier : facts.of(Conflict.class, conflict.first())) {
                    said.note("CON-03", pair, List.of(conflict.id(), earlier.id()), escalated(earlier, conflict));
                }
            }
        }
        facts.teams().forEach(team -> said.note("CON-04", Subject.team(team), spreading(team)));
    }

    private boolean isOpen(Conflict conflict) {
        return conflict.isOpen() && facts.isHere(conflict.first()) && facts.isHere(conflict.second());
    }

    private List<LocalDate> beginnings(Conflict conflict) {
        List<LocalDate> days = new ArrayList<>(conflict.reopenedOn());
        Optional.ofNullable(conflict.openedOn()).ifPresent(days::add);
        return days;
    }

    private List<LocalDate> steps(Conflict conflict, Predicate<ConflictStep.Kind> kind) {
        return facts.workplace().stepsOf(conflict).stream()
                .filter(step -> kind.test(step.kind()))
                .map(ConflictStep::on)
                .toList();
    }

    private List<LocalDate> knownDays(Conflict conflict) {
        List<LocalDate> days = beginnings(conflict);
        days.addAll(steps(conflict, kind -> true));
        return days;
    }

    private long daysSinceTheLast(List<LocalDate> days) {
        return days.stream().mapToLong(facts::daysSince).min().orElse(0);
    }

    // CON-01

    private Answer leftOpen(Conflict conflict) {
        List<LocalDate> known = knownDays(conflict);
        if (known.isEmpty()) {
            return Answer.speaks(MODERATE, Confidence.LOW);
        }
        long days = daysSinceTheLast(known);
        return Answer.when(days >= 14, days >= 30 ? HIGH : MODERATE, Confidence.HIGH);
    }

    // CON-03

    private Answer escalated(Conflict earlier, Conflict later) {
        LocalDate first = earlier.openedOn();
        LocalDate second = later.openedOn();
        if (!ofTheSameTwo(earlier, later) || !isAboutWork(earlier) || !isAboutThePeople(later)) {
            return Answer.SILENT;
        }
        if (first == null || second == null) {
            return Answer.SILENT;
        }
        long apart = ChronoUnit.DAYS.between(first, second);
        long open = daysSinceTheLast(knownDays(later));
        return Answer.when(apart >= 3 && apart <= 60, open >= 14 ? HIGH : MODERATE, Confidence.HIGH);
    }

    private static boolean ofTheSameTwo(Conflict one, Conflict other) {
        return Subject.pair(one.first(), one.second()).equals(Subject.pair(other.first(), other.second()));
    }

    private static boolean isAboutThePeople(Conflict conflict) {
        return conflict.kinds().contains(ConflictKind.RELATIONSHIP);
    }

    private static boolean isAboutWork(Conflict conflict) {
        return !isAboutThePeople(conflict) && conflict.kinds().contains(ConflictKind.TASK);
    }

    // CON-04

    private Answer spreading(String team) {
        Set<String> involved = new HashSet<>();
        int cases = 0;
        for (Conflict conflict : facts.all(Conflict.class)) {
            List<String> members = isOpen(conflict) ? partiesIn(team, conflict) : List.of();
            cases += members.isEmpty() ? 0 : 1;
            involved.addAll(members);
        }
        boolean much = !involved.isEmpty()
                && involved.size() * 100 >= 25 * facts.membersOf(team).size();
        if (!facts.keeps(Register.CONFLICTS)) {
            return Answer.UNKNOWN;
        }
        if (cases >= 3 || (cases >= 2 && much)) {
            return Answer.speaks(HIGH, Confidence.HIGH);
        }
        return Answer.SILENT;
    }

    private List<String> partiesIn(String team, Conflict conflict) {
        LocalDate began = conflict.openedOn();
        return facts.membersOf(team).stream()
                .map(Person::id)
                .filter(conflict::involves)
                .filter(person -> began == null || facts.teamsOn(person, began).contains(team))
                .toList();
    }

    // CON-05

    private Answer recurring(Conflict conflict) {
        Set<LocalDate> days = new HashSet<>(conflict.reopenedOn());
        conflict.settledBefore().forEach(days::remove);
        long times = days.stream().filter(day -> facts.daysSince(day) <= 180).count();
        return Answer.when(times >= 2, HIGH, Confidence.HIGH);
    }

    // CON-06

    private Answer inLine(Conflict conflict) {
        List<LocalDate> known = knownDays(conflict);
        if (!wereInLine(conflict, known.stream().min(LocalDate::compareTo).orElse(null))) {
            return Answer.SILENT;
        }
        if (known.isEmpty()) {
            return Answer.speaks(MODERATE, Confidence.LOW);
        }
        List<LocalDate> since = beginnings(conflict);
        since.addAll(steps(conflict, NEUTRAL_HELP::contains));
        long days = since.isEmpty() ? daysSinceTheFirst(known) : daysSinceTheLast(since);
        return Answer.when(days >= 7, days >= 14 ? HIGH : MODERATE, Confidence.HIGH);
    }

    private long daysSinceTheFirst(List<LocalDate> days) {
        return days.stream().mapToLong(facts::daysSince).max().orElse(0);
    }

    private boolean wereInLine(Conflict conflict, @Nullable LocalDate began) {
        LocalDate since = began == null ? facts.today() : began;
        return facts.workplace().history().wereInLineSince(conflict.first(), conflict.second(), since);
    }
}
