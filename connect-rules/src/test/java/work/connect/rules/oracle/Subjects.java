package work.connect.rules.oracle;

import java.util.List;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;

/** Whom and what a rule asks about in a workplace. */
public final class Subjects {

    private Subjects() {}

    /** Everybody, every team or the organisation; pairs are asked about only where there is something to ask. */
    public static List<Subject> of(Unit unit, Workplace workplace) {
        return switch (unit) {
            case PERSON ->
                workplace.people().stream()
                        .map(person -> Subject.person(person.id()))
                        .toList();
            case TEAM -> workplace.teams().keySet().stream().map(Subject::team).toList();
            case ORGANISATION -> List.of(Subject.ORGANISATION);
            case PAIR -> List.of();
        };
    }
}
