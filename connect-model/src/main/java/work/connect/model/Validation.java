package work.connect.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;

/** Finds everything that is wrong with the facts of a builder, in the order of the kinds, the facts and their fields. */
final class Validation {

    private final Workplace.Builder facts;
    private final ProblemList problems = new ProblemList();

    Validation(Workplace.Builder facts) {
        this.facts = facts;
    }

    void throwIfInvalid() {
        registers();
        Known known = new Known(facts);
        if (known.people().isEmpty()) {
            problems.add(
                    FactType.PEOPLE,
                    -1,
                    -1,
                    "",
                    null,
                    Code.NO_PEOPLE,
                    "There is nobody in this workplace. Maybe the people were not added?");
        }
        for (FactType type : FactType.values()) {
            List<Fact> list = Objects.requireNonNull(facts.facts.get(type));
            fields(type, list, known);
            type.key().ifPresent(key -> keys(type, key, list));
        }
        new LineChecks(facts, known, problems).all();
        new CaseChecks(facts, problems).all();
        new MeasureChecks(facts, problems).all();
        problems.throwIfAny();
    }

    private void registers() {
        LocalDate today = LocalDate.ofInstant(facts.now, facts.zone);
        facts.registers.forEach((register, since) -> {
            if (since.isAfter(today)) {
                problems.add(
                        null,
                        register.ordinal(),
                        0,
                        "since",
                        null,
                        Code.DATE_IN_THE_FUTURE,
                        "This lies after the moment the workplace is known as of (" + today + ").");
            } else if (since.getYear() < 1900) {
                problems.add(
                        null,
                        register.ordinal(),
                        0,
                        "since",
                        null,
                        Code.DATE_OUT_OF_RANGE,
                        "The year cannot be right.");
            }
        });
    }

    private void fields(FactType type, List<Fact> list, Known known) {
        FieldChecks checks = new FieldChecks(type, facts, known, problems);
        for (int i = 0; i < list.size(); i++) {
            checks.of((Record) list.get(i), i);
        }
    }

    private void keys(FactType type, Field key, List<Fact> list) {
        Map<String, Fact> byId = new HashMap<>();
        Map<String, String> byLooks = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Fact fact = list.get(i);
            String id = (String) Objects.requireNonNull(key.of((Record) fact));
            Fact first = byId.putIfAbsent(id, fact);
            if (first != null) {
                twice(type, key, i, id, first.equals(fact));
            } else if (id.length() <= Texts.LONGEST) {
                String alike = byLooks.putIfAbsent(Texts.looksOf(id), id);
                if (alike != null) {
                    problems.add(
                            type,
                            i,
                            key.position(),
                            key.name(),
                            alike,
                            Code.CONFUSABLE_ID,
                            "Another id differs from this one only in case or in the form of its letters. Use one of them.");
                }
            }
        }
    }

    private void twice(FactType type, Field key, int index, String id, boolean same) {
        problems.add(
                type,
                index,
                key.position(),
                key.name(),
                id,
                same ? Code.REPEATED_FACT : Code.DUPLICATE_ID,
                same
                        ? "The very same fact is given above. Give it once."
                        : "Another one has the same id and says something else. Each must have its own.");
    }
}
