package work.connect.model;

import java.util.List;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;

/**
 * Finds everything that is wrong with the facts of a builder. What follows only from another fault is not told: no
 * scale is compared with a value that is no measurement, and no day with one that cannot be.
 */
final class Validation {

    private static final Fault NO_PEOPLE =
            new Fault(Code.NO_PEOPLE, "There is nobody in this workplace. Maybe the people were not added?");

    private final Workplace.Builder facts;
    private final ProblemList problems = new ProblemList();

    Validation(Workplace.Builder facts) {
        this.facts = facts;
    }

    /** @throws InvalidWorkplaceException with all that is wrong, in the order of the kinds, the facts, their fields */
    void throwIfInvalid() {
        Fault now = Days.wrongWithNow(facts.now);
        if (now == null) {
            check(new Days(facts.now, facts.zone));
        } else {
            problems.add("now", -1, "", now);
        }
        problems.throwIfAny();
    }

    private void check(Days days) {
        Known known = new Known(facts, days);
        registers(days);
        if (known.nobody()) {
            problems.add(FactType.PEOPLE, NO_PEOPLE);
        }
        for (FactKind type : facts.kinds()) {
            fields(type, known, days);
        }
        new KeyChecks(facts, problems).all();
        new CircleChecks(facts, problems).all();
        new HistoryChecks(facts, known, days, problems).all();
        new CaseChecks(facts, known, days, problems).all();
        new MeasureChecks(facts, known, days, problems).all();
    }

    private void registers(Days days) {
        facts.kept.forEach((kept, since) -> {
            Fault fault = days.wrongWith(since);
            if (fault != null && kept instanceof Register register) {
                problems.add("registers", register.ordinal(), "since", fault);
            } else if (fault != null) {
                problems.add(kept.facts(), "since", fault);
            }
        });
    }

    private void fields(FactKind type, Known known, Days days) {
        List<Fact> list = facts.all(type);
        Runs.each(list.size(), (from, until) -> {
                    ProblemList found = new ProblemList();
                    FieldChecks checks = new FieldChecks(type, known, days, found);
                    for (int i = from; i < until; i++) {
                        checks.of((Record) list.get(i), i);
                    }
                    return found;
                })
                .forEach(problems::addAll);
    }
}
