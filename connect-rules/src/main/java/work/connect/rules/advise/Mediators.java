package work.connect.rules.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;

/** Finds people who could lead a conversation between two others: tied well to both, above or below neither. */
final class Mediators {

    private Mediators() {}

    /**
     * In the order of their ids; for a case handler's eyes only.
     *
     * @param mayMediate whether nothing the handler knows speaks against a person
     */
    static List<String> between(Subject.Pair pair, Workplace workplace, Predicate<String> mayMediate) {
        TreeMap<String, Set<String>> tied = new TreeMap<>();
        Set<String> strained = new TreeSet<>();
        for (Relationship tie : workplace.relationships()) {
            if (tie.source() == TieSource.OWN_ANSWER) {
                note(tie.from(), tie.to(), tie.sign(), pair, tied, strained);
                note(tie.to(), tie.from(), tie.sign(), pair, tied, strained);
            }
        }
        List<String> mediators = new ArrayList<>();
        tied.forEach((person, parties) -> {
            boolean neutral = workplace.positionOf(person) >= 0
                    && !pair.has(person)
                    && !strained.contains(person)
                    && !workplace.areInLine(person, pair.first())
                    && !workplace.areInLine(person, pair.second());
            if (parties.size() == 2 && neutral && mayMediate.test(person)) {
                mediators.add(person);
            }
        });
        return mediators;
    }

    private static void note(
            String person,
            String party,
            Sign sign,
            Subject.Pair pair,
            TreeMap<String, Set<String>> tied,
            Set<String> strained) {
        if (pair.has(party) && sign == Sign.SUPPORTIVE) {
            tied.computeIfAbsent(person, first -> new TreeSet<>()).add(party);
        } else if (pair.has(party) && sign == Sign.STRAINED) {
            strained.add(person);
        }
    }
}
