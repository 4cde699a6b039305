package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;

/** What a harmless mean of psychological safety hides, and silence where it is not quite safe: PSY-02 and PSY-04. */
final class SafetyOracle implements Part {

    private static final BigDecimal HARMLESS = new BigDecimal("4");

    private final Facts facts;
    private final TeamSurveys surveys;

    SafetyOracle(Facts facts) {
        this.facts = facts;
        surveys = facts.surveys();
    }

    @Override
    public List<String> rules() {
        return List.of("PSY-02", "PSY-04");
    }

    @Override
    public void tell(Said said) {
        LocalDate since = facts.today().minusDays(90);
        Map<@Nullable String, Integer> concerns = concernsSince(since);
        boolean kept = facts.keepsSince(Register.RAISED_CONCERNS, since);
        for (String team : facts.teams()) {
            Figure safety = surveys.usable(team, Construct.PSYCHOLOGICAL_SAFETY).orElse(null);
            said.note("PSY-02", Subject.team(team), safety == null ? Answer.UNKNOWN : unequal(safety));
            boolean quiet = !concerns.containsKey(null) && !concerns.containsKey(team);
            said.note(
                    "PSY-04",
                    Subject.team(team),
                    safety == null || !kept ? Answer.UNKNOWN : silence(safety, team, quiet));
        }
    }

    private static Answer unequal(Figure safety) {
        boolean harmless = safety.mean().compareTo(HARMLESS) >= 0;
        List<Answer> variants = new ArrayList<>();
        BigDecimal agreement = safety.agreement();
        if (agreement != null) {
            boolean split = agreement.compareTo(new BigDecimal("0.3")) <= 0;
            variants.add(Answer.when(harmless && split, MODERATE, safety.confidence()));
        }
        Apart apart = safety.apart();
        if (apart == null) {
            variants.add(Answer.UNKNOWN);
        } else {
            boolean wide = apart.variance().compareTo(new BigDecimal("2.25")) >= 0;
            boolean some = apart.percentInTheWorstOf(3) >= 20;
            variants.add(Answer.when(harmless && (wide || some), MODERATE, safety.confidence()));
        }
        return Answer.of(variants);
    }

    private Answer silence(Figure safety, String team, boolean quiet) {
        boolean unsafe = safety.mean().compareTo(new BigDecimal("5")) < 0;
        boolean many = facts.membersOf(team).size() >= 6;
        return Answer.when(unsafe && many && quiet, LOW, Confidence.lower(safety.confidence(), Confidence.HIGH));
    }

    /** By the team it was raised in; by none where nobody knows. */
    private Map<@Nullable String, Integer> concernsSince(LocalDate since) {
        Map<@Nullable String, Integer> concerns = new HashMap<>();
        for (RaisedConcern concern : facts.all(RaisedConcern.class)) {
            if (!concern.raisedOn().isBefore(since)) {
                String team = concern.team() != null || concern.person() == null
                        ? concern.team()
                        : facts.teamThen(concern.person(), concern.raisedOn());
                concerns.merge(team, 1, Integer::sum);
            }
        }
        return concerns;
    }
}
