package work.connect.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;

/** Checks that each id stands for one thing, and looks like no other. */
final class KeyChecks {

    private static final Fault REPEATED =
            new Fault(Code.REPEATED_FACT, "The very same fact is given above. Give it once.");
    private static final Fault DUPLICATE = new Fault(
            Code.DUPLICATE_ID, "Another one has the same id and says something else. Each must have its own.");
    private static final Fault CONFUSABLE = new Fault(
            Code.CONFUSABLE_ID,
            "Another id differs from this one only in case or in the form of its letters. Use one of them.");

    private final Workplace.Builder facts;
    private final ProblemList problems;

    KeyChecks(Workplace.Builder facts, ProblemList problems) {
        this.facts = facts;
        this.problems = problems;
    }

    void all() {
        for (FactKind type : facts.kinds()) {
            type.key().ifPresent(key -> keys(type, key, facts.all(type)));
        }
    }

    private void keys(FactKind type, Field key, List<Fact> list) {
        Map<String, Fact> byId = new HashMap<>(list.size() * 4 / 3 + 1);
        Map<String, String> byLooks = new HashMap<>(list.size() * 4 / 3 + 1);
        for (int i = 0; i < list.size(); i++) {
            Fact fact = list.get(i);
            String id = (String) Objects.requireNonNull(key.of((Record) fact));
            if (Texts.wrongWithId(id) == null) {
                Fact first = byId.putIfAbsent(id, fact);
                if (first != null) {
                    problems.add(type, i, key, first.equals(fact) ? REPEATED : DUPLICATE, id);
                } else {
                    looks(byLooks, type, i, key, id);
                }
            }
        }
        if (type == FactType.TEAMS) {
            teamsOfPeople(byLooks);
        }
    }

    /** A team exists as soon as somebody is in it, so its id counts as stated there. */
    private void teamsOfPeople(Map<String, String> byLooks) {
        Field ofPerson = FactType.PEOPLE.shape().field("team").orElseThrow();
        List<Person> people = facts.all(Person.class);
        for (int i = 0; i < people.size(); i++) {
            looks(byLooks, FactType.PEOPLE, i, ofPerson, people.get(i).team());
        }
        Field ofMembership = FactType.MEMBERSHIPS.shape().field("team").orElseThrow();
        List<Membership> memberships = facts.all(Membership.class);
        for (int i = 0; i < memberships.size(); i++) {
            looks(
                    byLooks,
                    FactType.MEMBERSHIPS,
                    i,
                    ofMembership,
                    memberships.get(i).team());
        }
    }

    private void looks(Map<String, String> byLooks, FactKind type, int index, Field field, String id) {
        if (Texts.wrongWithId(id) == null) {
            String alike = byLooks.putIfAbsent(Texts.looksOf(id), id);
            if (alike != null && !alike.equals(id)) {
                problems.add(type, index, field, CONFUSABLE, id);
            }
        }
    }
}
