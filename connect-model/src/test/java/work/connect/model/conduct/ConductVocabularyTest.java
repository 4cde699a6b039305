package work.connect.model.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.OneOfEach;
import work.connect.model.Workplace;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;

/** All that a large public-service survey asks about conduct can be said, and nothing of it needs free text. */
class ConductVocabularyTest {

    private static final LocalDate ANSWERED = LocalDate.parse("2026-05-20");

    @Test
    void knowsWhatTheSurveyAsksAbout() {
        assertThat(ConductNature.values()).hasSize(16);
        assertThat(ConductSource.values()).hasSize(12);
        assertThat(ReportRoute.values()).hasSize(4);
        assertThat(ReasonNotReported.values()).hasSize(6);
        assertThat(Answer.values()).containsExactly(Answer.YES, Answer.NO, Answer.NOT_SAID);
    }

    private static Stream<ConductExperience> whatSomebodyMayAnswer() {
        ConductExperience any = ConductExperience.of("p-104", ANSWERED, ConductNature.SOMETHING_ELSE);
        return Stream.of(
                        Stream.of(ConductNature.values())
                                .map(nature -> ConductExperience.of("p-104", ANSWERED, nature)),
                        Stream.of(ConductExperience.of("p-104", ANSWERED, ConductNature.values())),
                        Stream.of(ConductSource.values()).map(any::from),
                        Stream.of(ReportRoute.values()).map(any::told),
                        Stream.of(ReasonNotReported.values()).map(any::notReported),
                        Stream.of(Answer.values()).map(any::actionTaken),
                        Stream.of(Answer.values()).map(any::behaviourStopped),
                        Stream.of(Answer.values()).map(any::cultureLetsItContinue),
                        Stream.of(Answer.values()).map(any.told(ReportRoute.FORMAL_COMPLAINT)::feltPunished))
                .flatMap(answers -> answers);
    }

    @ParameterizedTest
    @MethodSource("whatSomebodyMayAnswer")
    void takesEachAnswer(ConductExperience experience) {
        Workplace workplace = OneOfEach.workplace().add(experience).build();

        assertThat(workplace.all(ConductExperience.class)).contains(experience);
    }

    @ParameterizedTest
    @MethodSource("records")
    void hasNoFreeText(Class<? extends Record> record) {
        List<Field> texts = Shape.of(record).fields().stream()
                .filter(field -> field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.TEXTS)
                .toList();

        assertThat(texts).allMatch(Field::isId);
    }

    private static Stream<Class<? extends Record>> records() {
        return Stream.of(ConductExperience.class, ConductReport.class, Reporter.class);
    }
}
