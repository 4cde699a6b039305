package work.connect.rules.real;

import java.util.Random;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.oracle.RandomWorkplaces;

/** The second control: a workplace told in other batches, in another order and with other names, and the names back. */
final class Retold {

    private static final long SEED = 7;

    private Retold() {}

    static Workplace otherwise(Workplace workplace) {
        return RandomWorkplaces.renamed(
                        RandomWorkplaces.shuffled(workplace, new Random(SEED)), id -> "x" + id, team -> "y" + team)
                .toBuilder()
                .instruments(workplace.instruments())
                .build();
    }

    static Subject back(Subject subject) {
        if (subject instanceof Subject.Person person) {
            return Subject.person(person.id().substring(1));
        } else if (subject instanceof Subject.Team team) {
            return Subject.team(team.id().substring(1));
        } else if (subject instanceof Subject.Pair pair) {
            return Subject.pair(pair.first().substring(1), pair.second().substring(1));
        }
        return subject;
    }
}
