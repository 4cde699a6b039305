package work.connect.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The verdicts of the rules of {@link SameRules}, written by hand to be as fast as they can be: what the engine with these
 * rules is measured against.
 *
 * <p>Each list of facts is read once; people and teams are places in arrays of numbers.
 */
public final class PlainJava {

    private static final int NEWCOMER_UNTIL = 180;
    private static final BigDecimal SUPPORT_LIMIT = BigDecimal.valueOf(50);
    private static final BigDecimal SAFETY_LOW = BigDecimal.valueOf(5);
    private static final BigDecimal SAFETY_MODERATE = BigDecimal.valueOf(4);
    private static final BigDecimal SAFETY_HIGH = BigDecimal.valueOf(3);

    private final Workplace workplace;
    private final PersonFacts facts;
    private final Ties ties;
    private final OneToOnes oneToOnes;
    private final Away away;
    private final Workdays workdays;
    private final Surveys surveys;

    private final boolean closeKept;
    private final boolean everydayKept;
    private final boolean absencesKept;
    private final int oneToOnesKeptSince;
    private final boolean[] enoughAnswered;

    private final List<Verdict> verdicts = new ArrayList<>();
    private final BitSet isolationUnknown = new BitSet();
    private final BitSet arrivalUnknown = new BitSet();
    private final BitSet lapseUnknown = new BitSet();
    private final BitSet dueUnknown = new BitSet();
    private final BitSet harassmentUnknown = new BitSet();
    private final BitSet supportUnknown = new BitSet();
    private final BitSet safetyUnknown = new BitSet();
    private final BitSet silosUnknown = new BitSet();

    private PlainJava(Workplace workplace) {
        this.workplace = workplace;
        facts = new PersonFacts(workplace);
        ties = new Ties(facts, workplace.relationships());
        oneToOnes = new OneToOnes(facts, workplace.interactions(), workplace.zone());
        away = new Away(facts, workplace.absences());
        workdays = new Workdays(workplace.calendar(), workplace.today());
        surveys = new Surveys(facts, workplace.measures(), workplace.today());
        closeKept = workplace.keeps(Register.CLOSE_TIES);
        everydayKept = workplace.keeps(Register.EVERYDAY_TIES);
        absencesKept = workplace.keeps(Register.ABSENCES);
        oneToOnesKeptSince = PersonFacts.keptSince(workplace, Register.ONE_TO_ONES);
        facts.countAnswers();
        enoughAnswered = enoughAnswered();
    }

    /** What was found, and which questions could not be answered. */
    public static Result assess(Workplace workplace) {
        PlainJava plain = new PlainJava(workplace);
        plain.people();
        plain.teams();
        plain.silos();
        plain.conflicts();
        plain.conductReports();
        return plain.result();
    }

    /** What was found, each as {@code rule|subject|severity|confidence}, in order. */
    public static Set<String> verdicts(Workplace workplace) {
        Set<String> verdicts = new TreeSet<>();
        assess(workplace).verdicts().forEach(verdict -> verdicts.add(verdict.toString()));
        return verdicts;
    }

    /** What could not be assessed, each as {@code rule|subject}, in order. */
    public static Set<String> notAssessed(Workplace workplace) {
        Set<String> notAssessed = new TreeSet<>();
        List<String> teams = List.copyOf(workplace.teams().keySet());
        assess(workplace)
                .notAssessed()
                .forEach((rule, places) -> places.stream()
                        .forEach(place -> notAssessed.add(rule + "|" + subject(workplace, teams, rule, place))));
        return notAssessed;
    }

    /**
     * What was found in a workplace.
     *
     * @param verdicts in no order
     * @param notAssessed by rule, the places of the people or teams of which the rule could not judge; place 0 stands
     *     for the organisation; rules that could judge of all are missing
     */
    public record Result(List<Verdict> verdicts, Map<String, BitSet> notAssessed) {

        /** How many questions could not be answered. */
        public int gaps() {
            return notAssessed.values().stream().mapToInt(BitSet::cardinality).sum();
        }
    }

    private static Subject subject(Workplace workplace, List<String> teams, String rule, int place) {
        return switch (rule) {
            case "SUP-01", "PSY-01" -> Subject.team(teams.get(place));
            case "SIL-01" -> Subject.ORGANISATION;
            default -> Subject.person(workplace.people().get(place).id());
        };
    }

    private Result result() {
        Map<String, BitSet> notAssessed = new HashMap<>();
        notAssessed.put("ISO-01", isolationUnknown);
        notAssessed.put("NEW-01", arrivalUnknown);
        notAssessed.put("REM-02", lapseUnknown);
        notAssessed.put("DUE-01", dueUnknown);
        notAssessed.put("SH-01", harassmentUnknown);
        notAssessed.put("SUP-01", supportUnknown);
        notAssessed.put("PSY-01", safetyUnknown);
        notAssessed.put("SIL-01", silosUnknown);
        notAssessed.values().removeIf(BitSet::isEmpty);
        return new Result(verdicts, notAssessed);
    }

    private boolean[] enoughAnswered() {
        boolean[] enough = new boolean[facts.teamIds.length];
        for (int team = 0; team < enough.length; team++) {
            enough[team] = facts.enoughAnswered(team);
        }
        return enough;
    }

    private void people() {
        for (int person = 0; person < facts.size; person++) {
            isolation(person);
            arrival(person);
            contactWithTheLeader(person);
        }
    }

    private void isolation(int person) {
        if (!closeKept || !facts.answered(person) || !enoughAnswered[facts.team[person]]) {
            isolationUnknown.set(person);
            return;
        }
        if (ties.hasClose(person) || isWithin(person, 59)) {
            return;
        }
        if (!everydayKept) {
            found("ISO-01", person, Severity.MODERATE, Confidence.LOW);
            return;
        }
        int strained = ties.strained(person);
        Severity severity = ties.contacts(person) < 2 ? alone(strained) : withoutCloseTies(strained);
        found("ISO-01", person, severity, confidenceInTies(person));
    }

    private static Severity alone(int strained) {
        return strained >= 1 ? Severity.HIGH : Severity.MODERATE;
    }

    private static Severity withoutCloseTies(int strained) {
        if (strained >= 5) {
            return Severity.HIGH;
        }
        return strained >= 3 ? Severity.MODERATE : Severity.LOW;
    }

    private Confidence confidenceInTies(int person) {
        if (facts.startedOn[person] == PersonFacts.UNKNOWN) {
            return Confidence.LOW;
        }
        return facts.allAnswered(facts.team[person]) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private void arrival(int person) {
        int startedOn = facts.startedOn[person];
        if (startedOn == PersonFacts.UNKNOWN) {
            arrivalUnknown.set(person);
        } else if (isWithin(person, NEWCOMER_UNTIL)) {
            arrival(person, startedOn);
        }
    }

    private void arrival(int person, int startedOn) {
        int team = facts.team[person];
        int days = facts.today - startedOn;
        boolean peersKnown = (closeKept || everydayKept) && facts.answered(person) && enoughAnswered[team];
        boolean oneToOnesKnown = facts.leader[person] != PersonFacts.NOBODY
                && oneToOnesKeptSince != PersonFacts.UNKNOWN
                && oneToOnesKeptSince <= startedOn;
        Severity few = peersKnown ? fewPeers(days, ties.peers(person)) : Severity.NONE;
        if (oneToOnesKnown && days >= 90 && days <= 120 && oneToOnes.last(person) < startedOn) {
            found("NEW-01", person, Severity.MODERATE, Confidence.HIGH);
        } else if (few != Severity.NONE) {
            found("NEW-01", person, few, facts.allAnswered(team) ? Confidence.HIGH : Confidence.MEDIUM);
        } else if (!peersKnown || !oneToOnesKnown) {
            arrivalUnknown.set(person);
        }
    }

    private static Severity fewPeers(int days, int peers) {
        if (days > 120) {
            return Severity.NONE;
        }
        if (days >= 90 && peers < 3 || days >= 60 && peers < 2) {
            return Severity.MODERATE;
        }
        return days >= 30 && peers < 1 ? Severity.LOW : Severity.NONE;
    }

    private void contactWithTheLeader(int person) {
        int leader = facts.leader[person];
        if (leader == PersonFacts.NOBODY || oneToOnesKeptSince == PersonFacts.UNKNOWN) {
            lapseUnknown.set(person);
            dueUnknown.set(person);
            return;
        }
        int last = oneToOnes.last(person);
        int start = Math.max(Math.max(last, oneToOnesKeptSince), facts.startedOn[person]);
        int days = away.daysNeitherAway(start, person, leader);
        Confidence confidence = confidenceInOneToOnes(person, last);
        if (days > 21) {
            found("REM-02", person, days > 42 ? Severity.MODERATE : Severity.LOW, confidence);
        }
        due(person, days, last, confidence);
    }

    private Confidence confidenceInOneToOnes(int person, int last) {
        if (facts.startedOn[person] == PersonFacts.UNKNOWN && last == PersonFacts.UNKNOWN) {
            return Confidence.LOW;
        }
        return absencesKept ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private void due(int person, int days, int last, Confidence confidence) {
        if (absencesKept && isDueAfterLeave(person, last)) {
            found("DUE-01", person, Severity.LOW, Confidence.HIGH);
        } else if (days > 14 || days > 7 && isWithin(person, 28)) {
            found("DUE-01", person, Severity.LOW, confidence);
        } else if (!absencesKept || facts.startedOn[person] == PersonFacts.UNKNOWN) {
            dueUnknown.set(person);
        }
    }

    private boolean isDueAfterLeave(int person, int last) {
        int absence = away.latestOver(person);
        if (absence == Away.NONE || away.length(absence) < 28 || away.isAwayToday(person)) {
            return false;
        }
        int until = away.lastDay(absence);
        int back = workdays.since(facts.today - until);
        return last <= until && back >= 5 && back <= 20;
    }

    /** Whether the person started today or at most so many days ago. */
    private boolean isWithin(int person, int most) {
        int startedOn = facts.startedOn[person];
        return startedOn != PersonFacts.UNKNOWN && startedOn <= facts.today && facts.today - startedOn <= most;
    }

    private void teams() {
        for (int team = 0; team < facts.teamIds.length; team++) {
            support(team);
            safety(team);
        }
    }

    private void support(int team) {
        Measure measure = surveys.current(Construct.SUPERVISOR_SUPPORT, team);
        if (measure == null || !surveys.isAssessable(measure, team)) {
            supportUnknown.set(team);
        } else if (Surveys.mean(measure).compareTo(SUPPORT_LIMIT) < 0) {
            found("SUP-01", Subject.team(facts.teamIds[team]), Severity.MODERATE, Surveys.confidenceIn(measure));
        }
    }

    private void safety(int team) {
        Measure measure = surveys.current(Construct.PSYCHOLOGICAL_SAFETY, team);
        if (measure == null || !surveys.isAssessable(measure, team)) {
            safetyUnknown.set(team);
            return;
        }
        Severity severity = unsafe(Surveys.mean(measure));
        if (severity != Severity.NONE) {
            found("PSY-01", Subject.team(facts.teamIds[team]), severity, Surveys.confidenceIn(measure));
        }
    }

    private static Severity unsafe(BigDecimal mean) {
        if (mean.compareTo(SAFETY_LOW) >= 0) {
            return Severity.NONE;
        }
        if (mean.compareTo(SAFETY_MODERATE) >= 0) {
            return Severity.LOW;
        }
        return mean.compareTo(SAFETY_HIGH) < 0 ? Severity.HIGH : Severity.MODERATE;
    }

    private void silos() {
        boolean kept = closeKept || everydayKept;
        BigDecimal peoplePairs = pairsOf(facts.size);
        BigDecimal pairsAcross = peoplePairs.subtract(pairsWithinTeams());
        if (!kept || pairsAcross.signum() == 0 || !facts.enoughPeopleAnswered() || ties.pairs() == 0) {
            silosUnknown.set(0);
            return;
        }
        boolean few = ties.pairsAcrossTeams() * 10 < ties.pairs();
        BigDecimal doubled = BigDecimal.valueOf(2 * ties.pairsAcrossTeams()).multiply(peoplePairs);
        if (few && doubled.compareTo(BigDecimal.valueOf(ties.pairs()).multiply(pairsAcross)) < 0) {
            Confidence confidence = facts.everybodyAnswered() ? Confidence.HIGH : Confidence.MEDIUM;
            found("SIL-01", Subject.ORGANISATION, Severity.LOW, confidence);
        }
    }

    private BigDecimal pairsWithinTeams() {
        long pairs = 0;
        for (int members : facts.members) {
            pairs += members * (members - 1L) / 2;
        }
        return BigDecimal.valueOf(pairs);
    }

    private static BigDecimal pairsOf(int people) {
        return BigDecimal.valueOf(people * (people - 1L) / 2);
    }

    private void conflicts() {
        Map<Subject, Verdict> worst = new HashMap<>();
        for (Conflict conflict : workplace.conflicts()) {
            if (conflict.isOpen()) {
                worst.merge(Subject.pair(conflict.first(), conflict.second()), leftOpen(conflict), PlainJava::worse);
            }
        }
        for (Verdict verdict : worst.values()) {
            if (verdict.severity() != Severity.NONE) {
                verdicts.add(verdict);
            }
        }
    }

    private Verdict leftOpen(Conflict conflict) {
        Subject pair = Subject.pair(conflict.first(), conflict.second());
        LocalDate last = lastStep(conflict);
        if (last == null) {
            return new Verdict("CON-01", pair, Severity.MODERATE, Confidence.LOW);
        }
        int days = facts.today - PersonFacts.dayOf(last);
        Severity severity = days >= 30 ? Severity.HIGH : days >= 14 ? Severity.MODERATE : Severity.NONE;
        return new Verdict("CON-01", pair, severity, Confidence.HIGH);
    }

    private @Nullable LocalDate lastStep(Conflict conflict) {
        LocalDate last = conflict.openedOn();
        for (ConflictStep step : workplace.stepsOf(conflict)) {
            if (last == null || step.on().isAfter(last)) {
                last = step.on();
            }
        }
        return last;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        int bySeverity = one.severity().compareTo(other.severity());
        boolean first = bySeverity != 0 ? bySeverity > 0 : one.confidence().compareTo(other.confidence()) >= 0;
        return first ? one : other;
    }

    private void conductReports() {
        BitSet affected = new BitSet();
        for (ConductReport report : workplace.conductReports()) {
            if (report.isOpen() && report.natures().contains(ConductNature.SEXUAL_HARASSMENT)) {
                affected.set(facts.positions.of(report.affected()));
            }
        }
        affected.stream().forEach(person -> found("SH-01", person, Severity.CRITICAL, Confidence.HIGH));
        if (!workplace.keeps(Register.CONDUCT_REPORTS)) {
            harassmentUnknown.set(0, facts.size);
            harassmentUnknown.andNot(affected);
        }
    }

    private void found(String rule, int person, Severity severity, Confidence confidence) {
        found(rule, Subject.person(facts.people.get(person).id()), severity, confidence);
    }

    private void found(String rule, Subject subject, Severity severity, Confidence confidence) {
        verdicts.add(new Verdict(rule, subject, severity, confidence));
    }
}
