package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.CRITICAL;
import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/**
 * What the rules must say of a workplace, worked out in the plainest way from their definitions.
 *
 * <p>It shares nothing with the engine but the model, so that where the two agree, both are likely right.
 */
public final class Oracle {

    /** The ids of the rules it knows. */
    public static final List<String> RULES =
            List.of("SH-01", "CON-01", "ISO-01", "NEW-01", "REM-02", "DUE-01", "SUP-01", "PSY-01", "SIL-01");

    private final Workplace workplace;
    private final LocalDate today;
    private final Facts facts;
    private final SortedSet<Verdict> spoken = new TreeSet<>();
    private final SortedSet<Unanswered> unanswered = new TreeSet<>();

    private Oracle(Workplace workplace) {
        this.workplace = workplace;
        today = workplace.today();
        facts = new Facts(workplace);
    }

    /** Asks every rule about every subject of its unit. */
    public static Verdicts verdictsOn(Workplace workplace) {
        Oracle oracle = new Oracle(workplace);
        workplace.people().forEach(oracle::askAboutPerson);
        workplace.peopleElsewhere().forEach(oracle::askAboutLeaver);
        workplace.conflicts().stream().filter(oracle::isOpen).forEach(oracle::askAboutParties);
        workplace.teams().keySet().forEach(oracle::askAboutTeam);
        oracle.note("SIL-01", Subject.ORGANISATION, oracle.teamsKeepToThemselves());
        return new Verdicts(oracle.spoken, oracle.unanswered);
    }

    private void askAboutPerson(Person person) {
        Subject subject = Subject.person(person.id());
        note("SH-01", subject, sexualHarassment(person));
        note("ISO-01", subject, isolation(person));
        note("NEW-01", subject, newcomerWithoutConnections(person));
        note("REM-02", subject, oneToOnesLapsed(person));
        note("DUE-01", subject, contactDue(person));
    }

    /** Of somebody who has left, nothing is asked but what is left to be done about what happened to them. */
    private void askAboutLeaver(Person leaver) {
        if (sexualHarassment(leaver) instanceof Answer.Speaks speaking) {
            note("SH-01", Subject.person(leaver.id()), speaking);
        }
    }

    private boolean isOpen(Conflict conflict) {
        return conflict.isOpen() && facts.isHere(conflict.first()) && facts.isHere(conflict.second());
    }

    private void askAboutParties(Conflict conflict) {
        Subject pair = Subject.pair(conflict.first(), conflict.second());
        note("CON-01", pair, conflictsLeftOpen(pair));
    }

    private void askAboutTeam(String team) {
        Subject subject = Subject.team(team);
        note("SUP-01", subject, supervisorSupport(team));
        note("PSY-01", subject, psychologicalSafety(team));
    }

    private void note(String rule, Subject subject, Answer answer) {
        if (answer instanceof Answer.Speaks speaking) {
            spoken.add(new Verdict(rule, subject, speaking.severity(), speaking.confidence()));
        }
        if (answer instanceof Answer.Unknown) {
            unanswered.add(new Unanswered(rule, subject));
        }
    }

    // SH-01

    private Answer sexualHarassment(Person person) {
        for (ConductReport report : workplace.conductReports()) {
            if (report.affected().equals(person.id())
                    && report.natures().contains(ConductNature.SEXUAL_HARASSMENT)
                    && report.closedOn() == null) {
                return Answer.speaks(CRITICAL, Confidence.HIGH);
            }
        }
        return facts.keeps(Register.CONDUCT_REPORTS) ? Answer.SILENT : Answer.UNKNOWN;
    }

    // CON-01

    private Answer conflictsLeftOpen(Subject pair) {
        List<Answer> answers = new ArrayList<>();
        for (Conflict conflict : workplace.conflicts()) {
            if (isOpen(conflict)
                    && Subject.pair(conflict.first(), conflict.second()).equals(pair)) {
                answers.add(conflictLeftOpen(conflict));
            }
        }
        answers.sort(Comparator.comparing(Oracle::confidenceOf));
        return Answer.of(answers);
    }

    private static Confidence confidenceOf(Answer answer) {
        return answer instanceof Answer.Speaks speaking ? speaking.confidence() : Confidence.LOW;
    }

    private Answer conflictLeftOpen(Conflict conflict) {
        List<LocalDate> known = new ArrayList<>();
        LocalDate opened = conflict.openedOn();
        if (opened != null) {
            known.add(opened);
        }
        known.addAll(conflict.reopenedOn());
        for (ConflictStep step : workplace.stepsOf(conflict)) {
            known.add(step.on());
        }
        if (known.isEmpty()) {
            return Answer.speaks(MODERATE, Confidence.LOW);
        }
        long days = known.stream().mapToLong(facts::daysSince).min().orElseThrow();
        if (days >= 30) {
            return Answer.speaks(HIGH, Confidence.HIGH);
        }
        return days >= 14 ? Answer.speaks(MODERATE, Confidence.HIGH) : Answer.SILENT;
    }

    // ISO-01

    private Answer isolation(Person person) {
        List<Person> team = facts.membersOf(person.team());
        if (!facts.keeps(Register.CLOSE_TIES) || !facts.answered(person) || !facts.enoughAnswered(team)) {
            return Answer.UNKNOWN;
        }
        boolean hasCloseTie =
                facts.colleaguesOf(person).stream().anyMatch(colleague -> facts.areClose(person, colleague));
        if (hasCloseTie || facts.startedWithin(59, person)) {
            return Answer.SILENT;
        }
        if (!facts.keeps(Register.EVERYDAY_TIES)) {
            return Answer.speaks(MODERATE, Confidence.LOW);
        }
        return Answer.speaks(isolationSeverity(person), isolationConfidence(person, team));
    }

    /** For a person without any close tie, so that nobody is left out of the contacts for being close. */
    private Severity isolationSeverity(Person person) {
        List<Person> colleagues = facts.colleaguesOf(person);
        long contacts = colleagues.stream()
                .filter(colleague -> facts.areInEverydayContact(person, colleague))
                .count();
        long strained = colleagues.stream()
                .filter(colleague -> facts.findsStrained(person, colleague))
                .count();
        if (contacts < 2) {
            return strained >= 1 ? HIGH : MODERATE;
        }
        if (strained >= 5) {
            return HIGH;
        }
        return strained >= 3 ? MODERATE : LOW;
    }

    private Confidence isolationConfidence(Person person, List<Person> team) {
        if (person.startedOn() == null) {
            return Confidence.LOW;
        }
        return facts.allAnswered(team) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    // NEW-01

    private Answer newcomerWithoutConnections(Person person) {
        OptionalLong here = facts.daysHere(person);
        if (here.isEmpty()) {
            return Answer.UNKNOWN;
        }
        long days = here.getAsLong();
        if (days < 0 || days > 180) {
            return Answer.SILENT;
        }
        return Answer.of(List.of(newcomerWithFewTies(person, days), newcomerWithoutOneToOne(person, days)));
    }

    private Answer newcomerWithFewTies(Person person, long days) {
        List<Person> team = facts.membersOf(person.team());
        boolean kept = facts.keeps(Register.CLOSE_TIES) || facts.keeps(Register.EVERYDAY_TIES);
        if (!kept || !facts.answered(person) || !facts.enoughAnswered(team)) {
            return Answer.UNKNOWN;
        }
        long ties = facts.colleaguesOf(person).stream()
                .filter(peer -> !facts.leads(peer, person) && !facts.leads(person, peer))
                .filter(peer -> facts.areTied(person, peer))
                .count();
        Confidence confidence = facts.allAnswered(team) ? Confidence.HIGH : Confidence.MEDIUM;
        if (days > 120) {
            return Answer.SILENT;
        }
        if ((days >= 90 && ties < 3) || (days >= 60 && ties < 2)) {
            return Answer.speaks(MODERATE, confidence);
        }
        return days >= 30 && ties < 1 ? Answer.speaks(LOW, confidence) : Answer.SILENT;
    }

    private Answer newcomerWithoutOneToOne(Person person, long days) {
        LocalDate started = today.minusDays(days);
        boolean keptSinceTheStart = workplace
                .keptSince(Register.ONE_TO_ONES)
                .filter(since -> !since.isAfter(started))
                .isPresent();
        if (facts.leaderOf(person) == null || !keptSinceTheStart) {
            return Answer.UNKNOWN;
        }
        boolean met = facts.oneToOnesOf(person).stream().anyMatch(day -> !day.isBefore(started));
        boolean due = days >= 90 && days <= 120;
        return due && !met ? Answer.speaks(MODERATE, Confidence.HIGH) : Answer.SILENT;
    }

    // REM-02

    private Answer oneToOnesLapsed(Person person) {
        OptionalLong days = facts.daysWithoutOneToOne(person);
        if (days.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (days.getAsLong() > 42) {
            return Answer.speaks(MODERATE, oneToOneConfidence(person));
        }
        return days.getAsLong() > 21 ? Answer.speaks(LOW, oneToOneConfidence(person)) : Answer.SILENT;
    }

    private Confidence oneToOneConfidence(Person person) {
        if (person.startedOn() == null && facts.oneToOnesOf(person).isEmpty()) {
            return Confidence.LOW;
        }
        return facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    // DUE-01

    private Answer contactDue(Person person) {
        return Answer.of(List.of(oneToOneDue(person), newcomerContactDue(person), contactDueAfterLeave(person)));
    }

    private Answer oneToOneDue(Person person) {
        OptionalLong days = facts.daysWithoutOneToOne(person);
        if (days.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return days.getAsLong() > 14 ? Answer.speaks(LOW, oneToOneConfidence(person)) : Answer.SILENT;
    }

    private Answer newcomerContactDue(Person person) {
        OptionalLong days = facts.daysWithoutOneToOne(person);
        if (days.isEmpty() || person.startedOn() == null) {
            return Answer.UNKNOWN;
        }
        boolean due = facts.startedWithin(28, person) && days.getAsLong() > 7;
        return due ? Answer.speaks(LOW, oneToOneConfidence(person)) : Answer.SILENT;
    }

    private Answer contactDueAfterLeave(Person person) {
        if (!facts.keeps(Register.ABSENCES) || facts.leaderOf(person) == null || !facts.keeps(Register.ONE_TO_ONES)) {
            return Answer.UNKNOWN;
        }
        Optional<Leave> last = lastLeaveOf(person);
        if (last.isEmpty() || facts.isAbsent(person.id(), today)) {
            return Answer.SILENT;
        }
        LocalDate until = last.get().until();
        int workdaysBack = workplace.calendar().workdaysAfter(until, today);
        boolean met = facts.oneToOnesOf(person).stream().anyMatch(day -> day.isAfter(until));
        boolean due = last.get().days() >= 28 && workdaysBack >= 5 && workdaysBack <= 20 && !met;
        return due ? Answer.speaks(LOW, Confidence.HIGH) : Answer.SILENT;
    }

    private record Leave(LocalDate from, LocalDate until) {
        long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }
    }

    private Optional<Leave> lastLeaveOf(Person person) {
        List<Leave> past = new ArrayList<>();
        for (Absence absence : workplace.absences()) {
            LocalDate until = absence.until();
            if (absence.person().equals(person.id()) && until != null && until.isBefore(today)) {
                past.add(new Leave(absence.from(), until));
            }
        }
        return past.stream().max(Comparator.comparing(Leave::until).thenComparing(Leave::from));
    }

    // SUP-01 and PSY-01

    private Answer supervisorSupport(String team) {
        return currentMeasure(team, Construct.SUPERVISOR_SUPPORT)
                .map(measure -> isBelow("50", measure) ? Answer.speaks(MODERATE, confidenceIn(measure)) : Answer.SILENT)
                .orElse(Answer.UNKNOWN);
    }

    private Answer psychologicalSafety(String team) {
        return currentMeasure(team, Construct.PSYCHOLOGICAL_SAFETY)
                .map(this::safetyOf)
                .orElse(Answer.UNKNOWN);
    }

    private Answer safetyOf(Measure measure) {
        if (isBelow("3.0", measure)) {
            return Answer.speaks(HIGH, confidenceIn(measure));
        }
        if (isBelow("4.0", measure)) {
            return Answer.speaks(MODERATE, confidenceIn(measure));
        }
        return isBelow("5.0", measure) ? Answer.speaks(LOW, confidenceIn(measure)) : Answer.SILENT;
    }

    private static boolean isBelow(String limit, Measure measure) {
        return measure.onReferenceScale().compareTo(new BigDecimal(limit)) < 0;
    }

    private Confidence confidenceIn(Measure measure) {
        if (answered(measure) == null) {
            return Confidence.LOW;
        }
        BigDecimal agreement = measure.agreement();
        boolean disputed = agreement != null && agreement.compareTo(new BigDecimal("0.70")) < 0;
        return disputed || measure.respondents() == null ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** Empty when there is none, or when the current one is too old, rests on too few, or was asked for again since. */
    private Optional<Measure> currentMeasure(String team, Construct construct) {
        return workplace.measures().stream()
                .filter(measure -> team.equals(measure.team()) && measure.construct() == construct)
                .min(Comparator.comparing(this::answeredOrLongAgo, Comparator.reverseOrder())
                        .thenComparing(Measure::onReferenceScale)
                        .thenComparing(Measure::respondents, Comparator.nullsLast(Comparator.naturalOrder())))
                .filter(measure -> !isOutdated(answered(measure)) && !wasAskedAgain(measure))
                .filter(measure ->
                        !isByTooFew(measure.respondents(), facts.membersOf(team).size()));
    }

    private @Nullable LocalDate answered(Measure measure) {
        return measure.answeredOn() != null
                ? measure.answeredOn()
                : workplace.all(Wave.class).stream()
                        .filter(wave -> wave.id().equals(measure.wave()))
                        .map(Wave::until)
                        .findFirst()
                        .orElse(null);
    }

    private LocalDate answeredOrLongAgo(Measure measure) {
        LocalDate answered = answered(measure);
        return answered == null ? LocalDate.MIN : answered;
    }

    /** Whether the last wave that asked about it within the year began after the figure was answered. */
    private boolean wasAskedAgain(Measure measure) {
        LocalDate answered = answered(measure);
        return answered != null
                && workplace.all(Wave.class).stream()
                        .filter(wave -> wave.asked().contains(measure.construct()) && !isOutdated(wave.until()))
                        .max(Comparator.comparing(Wave::until))
                        .filter(wave -> (wave.from() == null ? wave.until() : wave.from()).isAfter(answered))
                        .isPresent();
    }

    private boolean isOutdated(@Nullable LocalDate answeredOn) {
        return answeredOn != null && answeredOn.isBefore(today.minusDays(365));
    }

    private static boolean isByTooFew(@Nullable Integer respondents, int members) {
        return respondents != null && (respondents < 5 || (members > 0 && respondents * 100 < 50 * members));
    }

    // SIL-01

    private Answer teamsKeepToThemselves() {
        List<Person> people = workplace.people();
        if (!facts.keeps(Register.CLOSE_TIES) && !facts.keeps(Register.EVERYDAY_TIES)) {
            return Answer.UNKNOWN;
        }
        long ties = 0;
        long tiesAcross = 0;
        long pairs = 0;
        long pairsAcross = 0;
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                boolean tied = facts.areTied(people.get(i), people.get(j));
                boolean across = !people.get(i).team().equals(people.get(j).team());
                pairs += 1;
                pairsAcross += across ? 1 : 0;
                ties += tied ? 1 : 0;
                tiesAcross += tied && across ? 1 : 0;
            }
        }
        if (pairsAcross == 0 || ties == 0 || !facts.enoughAnswered(people)) {
            return Answer.UNKNOWN;
        }
        long crossTeamPercent = 100 * tiesAcross / ties;
        long percentOfExpected = 100 * tiesAcross * pairs / (ties * pairsAcross);
        if (crossTeamPercent >= 10 || percentOfExpected >= 50) {
            return Answer.SILENT;
        }
        return Answer.speaks(LOW, facts.allAnswered(people) ? Confidence.HIGH : Confidence.MEDIUM);
    }
}
