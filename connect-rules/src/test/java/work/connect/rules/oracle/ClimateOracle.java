package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.ReportingLine;

/** Figures of surveys: SUP-01 and PSY-01. */
final class ClimateOracle implements Part {

    private final Facts facts;

    ClimateOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("SUP-01", "PSY-01");
    }

    @Override
    public void tell(Said said) {
        for (String team : facts.teams()) {
            said.note("SUP-01", Subject.team(team), supervisorSupport(team));
            said.note("PSY-01", Subject.team(team), psychologicalSafety(team));
        }
    }

    private Answer supervisorSupport(String team) {
        return currentMeasure(team, Construct.SUPERVISOR_SUPPORT)
                .map(measure -> Answer.when(
                        isBelow("50", measure) && !hasANewLeader(team, measure),
                        MODERATE,
                        isLeaderKnown(team) ? confidenceIn(measure) : Confidence.LOW))
                .orElse(Answer.UNKNOWN);
    }

    private boolean isLeaderKnown(String team) {
        return facts.keeps(Register.REPORTING_LINES) && leaderOf(team) != null;
    }

    private @Nullable String leaderOf(String team) {
        return facts.workplace().teams().get(team).leader();
    }

    /** Whether half of those in the team who report to its leader did so for fewer than 90 days when they answered. */
    private boolean hasANewLeader(String team, Measure measure) {
        LocalDate answered = answered(measure);
        LocalDate day = answered == null ? facts.today() : answered;
        List<LocalDate> since = facts.all(ReportingLine.class).stream()
                .filter(line -> line.leader().equals(leaderOf(team)))
                .filter(line -> facts.membersOf(team).stream()
                        .anyMatch(member -> member.id().equals(line.person())))
                .filter(line -> !line.from().isAfter(facts.today()))
                .filter(line -> line.until() == null || !line.until().isBefore(facts.today()))
                .map(ReportingLine::from)
                .sorted()
                .toList();
        return !since.isEmpty()
                && since.get((since.size() - 1) / 2).plusDays(90).isAfter(day);
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
        return facts.all(Measure.class).stream()
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
                : facts.all(Wave.class).stream()
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
                && facts.all(Wave.class).stream()
                        .filter(wave -> wave.asked().contains(measure.construct()) && !isOutdated(wave.until()))
                        .max(Comparator.comparing(Wave::until))
                        .filter(wave -> (wave.from() == null ? wave.until() : wave.from()).isAfter(answered))
                        .isPresent();
    }

    private boolean isOutdated(@Nullable LocalDate answeredOn) {
        return answeredOn != null && answeredOn.isBefore(facts.today().minusDays(365));
    }

    private static boolean isByTooFew(@Nullable Integer respondents, int members) {
        return respondents != null && (respondents < 5 || (members > 0 && respondents * 100 < 50 * members));
    }
}
