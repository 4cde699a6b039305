package work.connect.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;

/** What is found of teams and of the organisation: support, psychological safety and silos. */
final class TeamVerdicts {

    private static final BigDecimal SUPPORT_LIMIT = BigDecimal.valueOf(50);
    private static final BigDecimal SAFETY_LOW = BigDecimal.valueOf(5);
    private static final BigDecimal SAFETY_MODERATE = BigDecimal.valueOf(4);
    private static final BigDecimal SAFETY_HIGH = BigDecimal.valueOf(3);

    private final PersonFacts facts;
    private final Ties ties;
    private final Surveys surveys;
    private final boolean tiesKept;

    private final List<Verdict> verdicts = new ArrayList<>();
    private final BitSet supportUnknown = new BitSet();
    private final BitSet safetyUnknown = new BitSet();
    private final BitSet silosUnknown = new BitSet();

    /** The answers of the people are counted already. */
    TeamVerdicts(Workplace workplace, PersonFacts facts, Ties ties) {
        this.facts = facts;
        this.ties = ties;
        surveys = new Surveys(facts, workplace.measures(), workplace.today());
        tiesKept = workplace.keeps(Register.CLOSE_TIES) || workplace.keeps(Register.EVERYDAY_TIES);
        for (int team = 0; team < facts.teamIds.length; team++) {
            support(team);
            safety(team);
        }
        silos();
    }

    List<Verdict> found() {
        return verdicts;
    }

    /** By rule, the places of the teams; place 0 stands for the organisation. */
    Map<String, BitSet> notAssessed() {
        return Map.of("SUP-01", supportUnknown, "PSY-01", safetyUnknown, "SIL-01", silosUnknown);
    }

    private void support(int team) {
        Measure measure = surveys.current(Construct.SUPERVISOR_SUPPORT, team);
        if (measure == null || !surveys.isAssessable(measure, team)) {
            supportUnknown.set(team);
        } else if (Surveys.mean(measure).compareTo(SUPPORT_LIMIT) < 0) {
            add("SUP-01", Subject.team(facts.teamIds[team]), Severity.MODERATE, Surveys.confidenceIn(measure));
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
            add("PSY-01", Subject.team(facts.teamIds[team]), severity, Surveys.confidenceIn(measure));
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
        BigDecimal peoplePairs = pairsOf(facts.size);
        BigDecimal pairsAcross = peoplePairs.subtract(pairsWithinTeams());
        if (!tiesKept || pairsAcross.signum() == 0 || !facts.enoughPeopleAnswered() || ties.pairs() == 0) {
            silosUnknown.set(0);
            return;
        }
        boolean few = ties.pairsAcrossTeams() * 10 < ties.pairs();
        BigDecimal doubled = BigDecimal.valueOf(2 * ties.pairsAcrossTeams()).multiply(peoplePairs);
        if (few && doubled.compareTo(BigDecimal.valueOf(ties.pairs()).multiply(pairsAcross)) < 0) {
            Confidence confidence = facts.everybodyAnswered() ? Confidence.HIGH : Confidence.MEDIUM;
            add("SIL-01", Subject.ORGANISATION, Severity.LOW, confidence);
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

    private void add(String rule, Subject subject, Severity severity, Confidence confidence) {
        verdicts.add(new Verdict(rule, subject, severity, confidence));
    }
}
