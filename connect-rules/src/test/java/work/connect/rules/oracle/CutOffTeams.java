package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;

import java.util.List;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Which teams have few close ties to others: SIL-04. */
final class CutOffTeams {

    /** Pairs of people from different teams, and those of them who are close by the word of either. */
    private record Across(long pairs, long tied) {}

    private final Facts facts;

    CutOffTeams(Facts facts) {
        this.facts = facts;
    }

    void tell(Said said) {
        Across all = across(facts.people());
        for (String team : facts.teams()) {
            said.note("SIL-04", Subject.team(team), cutOff(team, all));
        }
    }

    /** Each pair counts twice in {@code all}, once from either end. */
    private Answer cutOff(String team, Across all) {
        if (!facts.keeps(Register.CLOSE_TIES) || all.tied() == 0) {
            return Answer.UNKNOWN;
        }
        List<Person> members = facts.membersOf(team);
        if (!facts.ties().enoughAnswered(members)) {
            return Answer.UNKNOWN;
        }
        Across own = across(members);
        boolean comparable = all.tied() * own.pairs() >= 5 * all.pairs();
        boolean lessThanHalf = 2 * own.tied() * all.pairs() < all.tied() * own.pairs();
        boolean few = own.tied() < 2L * members.size();
        Confidence confidence = facts.ties().allAnswered(facts.people()) ? Confidence.HIGH : Confidence.MEDIUM;
        return Answer.when(members.size() >= 3 && comparable && lessThanHalf && few, LOW, confidence);
    }

    private Across across(List<Person> people) {
        long pairs = 0;
        long tied = 0;
        for (Person one : people) {
            pairs += facts.people().size() - facts.membersOf(one.team()).size();
            tied += facts.ties().tiedWith(one).stream()
                    .filter(other -> !other.team().equals(one.team()))
                    .filter(other -> namesClose(one, other) || namesClose(other, one))
                    .count();
        }
        return new Across(pairs, tied);
    }

    private boolean namesClose(Person one, Person other) {
        return facts.ties().names(one.id(), other.id(), Sign.SUPPORTIVE, RelationshipFunction::isClose);
    }
}
