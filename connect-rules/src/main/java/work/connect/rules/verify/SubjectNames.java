package work.connect.rules.verify;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.io.Spelling;

/**
 * Who and what there is to speak about.
 *
 * @param people the ids of all people, also of those who left
 * @param teams the ids of all teams
 */
record SubjectNames(Collection<String> people, Collection<String> teams) {

    SubjectNames {
        people = Set.copyOf(people);
        teams = Set.copyOf(teams);
    }

    /** Why a rule cannot speak of this subject; empty when it can. */
    Optional<String> wrongWith(Subject subject, ChosenRule rule) {
        if (subject.unit() != rule.unit()) {
            return Optional.of("%s speaks about %s, but (%s) is %s."
                    .formatted(rule, words(rule.unit()), subject, words(subject.unit())));
        } else if (subject instanceof Subject.Pair pair) {
            return unknown("person", pair.first(), people).or(() -> unknown("person", pair.second(), people));
        } else if (subject instanceof Subject.Person person) {
            return unknown("person", person.id(), people);
        } else if (subject instanceof Subject.Team team) {
            return unknown("team", team.id(), teams);
        }
        return Optional.empty();
    }

    private static Optional<String> unknown(String kind, String id, Collection<String> known) {
        return known.contains(id)
                ? Optional.empty()
                : Optional.of("There is no %s (%s) here.%s".formatted(kind, id, maybe(id, known)));
    }

    private static String maybe(String id, Collection<String> known) {
        return Spelling.nearest(id, known)
                .map(" Maybe you meant (%s)?"::formatted)
                .orElse("");
    }

    static String words(Unit unit) {
        return switch (unit) {
            case PERSON -> "a person";
            case PAIR -> "a pair of people";
            case TEAM -> "a team";
            case ORGANISATION -> "the organisation";
        };
    }
}
