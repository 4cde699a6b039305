package work.connect.examples.benchmarks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/**
 * The verdicts of the rules of {@link SameRules}, written by hand to be as fast as they can be: what the engine with these
 * rules is measured against.
 *
 * <p>Each list of facts is read once; people and teams are places in arrays of numbers.
 */
public final class PlainJava {

    private static final int NEWCOMER_UNTIL = 180;

    private final Workplace workplace;
    private final PersonFacts facts;
    private final Ties ties;
    private final OneToOnes oneToOnes;
    private final Away away;
    private final Workdays workdays;
    private final TeamVerdicts teams;

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

    private PlainJava(Workplace workplace) {
        this.workplace = workplace;
        facts = new PersonFacts(workplace);
        ties = new Ties(facts, workplace.relationships());
        oneToOnes = new OneToOnes(facts, workplace.interactions(), workplace.zone());
        away = new Away(facts, workplace.absences());
        workdays = new Workdays(workplace.calendar(), workplace.today());
        closeKept = workplace.keeps(Register.CLOSE_TIES);
        everydayKept = workplace.keeps(Register.EVERYDAY_TIES);
        absencesKept = workplace.keeps(Register.ABSENCES);
        oneToOnesKeptSince = PersonFacts.keptSince(workplace, Register.ONE_TO_ONES);
        facts.countAnswers();
        enoughAnswered = enoughAnswered();
        teams = new TeamVerdicts(workplace, facts, ties);
    }

    /** What was found, and which questions could not be answered. */
    public static Result assess(Workplace workplace) {
        PlainJava plain = new PlainJava(workplace);
        plain.people();
        plain.conductReports();
        plain.verdicts.addAll(plain.teams.found());
        plain.verdicts.addAll(new ConflictVerdicts(workplace).found());
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
        notAssessed.putAll(teams.notAssessed());
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
        Subject subject = Subject.person(facts.people.get(person).id());
        verdicts.add(new Verdict(rule, subject, severity, confidence));
    }
}
