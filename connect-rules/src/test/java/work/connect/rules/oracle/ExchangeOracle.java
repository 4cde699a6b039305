package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.people.Person;
import work.connect.rules.oracle.OwnAnswers.Asked;
import work.connect.rules.oracle.OwnAnswers.Own;

/** Who gets on with who leads them far worse than the others in the team do: SUP-06. */
final class ExchangeOracle implements Part {

    private record Circle(@Nullable String leader, String team, Asked asked) {}

    private final Facts facts;
    private final TeamSurveys surveys;
    private final Newness newness;
    private final Map<Circle, List<BigDecimal>> circles = new HashMap<>();

    ExchangeOracle(Facts facts) {
        this.facts = facts;
        surveys = facts.surveys();
        newness = new Newness(facts);
        for (Person person : facts.people()) {
            Own own = latest(person);
            if (own != null) {
                circles.computeIfAbsent(circle(person, own), circle -> new ArrayList<>())
                        .add(own.onReference());
            }
        }
    }

    private @Nullable Own latest(Person person) {
        return surveys.own().latest(person.id(), Construct.LEADER_MEMBER_EXCHANGE);
    }

    private Circle circle(Person person, Own own) {
        return new Circle(facts.leaderOf(person), person.team(), own.asked());
    }

    @Override
    public List<String> rules() {
        return List.of("SUP-06");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("SUP-06", Subject.person(person.id()), newness.ofThePerson(person, exchange(person)));
        }
    }

    private Answer exchange(Person person) {
        Own own = latest(person);
        if (facts.leaderOf(person) == null || own == null || surveys.isOutdated(own.day())) {
            return Answer.UNKNOWN;
        }
        List<BigDecimal> answers =
                circles.get(circle(person, own)).stream().sorted().toList();
        if (answers.size() < 5) {
            return Answer.UNKNOWN;
        }
        BigDecimal middle = answers.get((answers.size() - 1) / 2).add(answers.get(answers.size() / 2));
        Optional<Severity> severity = severityOf(own.onReference());
        return severity.filter(grave -> middle.compareTo(new BigDecimal("50")) >= 0)
                .map(grave -> Answer.speaks(grave, own.day() == null ? Confidence.LOW : Confidence.HIGH))
                .orElse(Answer.SILENT);
    }

    private static Optional<Severity> severityOf(BigDecimal score) {
        if (score.compareTo(new BigDecimal("14")) <= 0) {
            return Optional.of(HIGH);
        }
        return score.compareTo(new BigDecimal("19")) <= 0 ? Optional.of(MODERATE) : Optional.empty();
    }
}
