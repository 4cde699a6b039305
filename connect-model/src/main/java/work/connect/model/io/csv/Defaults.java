package work.connect.model.io.csv;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductSource;
import work.connect.model.connection.TieSource;
import work.connect.model.fact.Field;

/** What a field means that a record needs and a file may leave out. */
final class Defaults {

    private static final Map<String, Object> VALUES = Map.of(
            "Relationship.source", TieSource.OWN_ANSWER,
            "ConductReport.source", ConductSource.NOT_SAID,
            "ConductExperience.actionTaken", Answer.NOT_SAID,
            "ConductExperience.behaviourStopped", Answer.NOT_SAID,
            "ConductExperience.cultureLetsItContinue", Answer.NOT_SAID,
            "ConductExperience.feltPunished", Answer.NOT_SAID,
            "Measure.published", false);

    /** These follow from the questionnaire, where a row names one. */
    private static final Set<String> OF_THE_INSTRUMENT =
            Set.of("Measure.construct", "Measure.scaleMin", "Measure.scaleMax", "Measure.direction");

    private Defaults() {}

    static @Nullable Object of(Field field) {
        return VALUES.get(field.toString());
    }

    /** Whether the column may be left out. */
    static boolean has(Field field) {
        return VALUES.containsKey(field.toString()) || OF_THE_INSTRUMENT.contains(field.toString());
    }
}
