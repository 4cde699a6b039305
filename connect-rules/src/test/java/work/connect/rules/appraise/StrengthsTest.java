package work.connect.rules.appraise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.clear.Cleared;
import work.connect.rules.say.Language;

/** What goes well, by figures over teams. */
class StrengthsTest {

    private static Figure figure(String value, Severity severity) {
        return new Figure(Subject.team("a"), Hazard.LOW_TRUST_MANAGER, "Do people trust?", value, severity, List.of());
    }

    private static List<String> strengths(Figure... figures) {
        Cleared nothing = new Cleared(
                List.of(), List.of(), List.of(), false, false, List.of(), List.of(), List.of(), List.of(), Set.of());
        return Strengths.of(nothing, List.of(figures), Language.ENGLISH);
    }

    @Test
    void praiseWhatIsWell() {
        assertThat(strengths(figure("70 of 100", Severity.NONE)))
                .containsExactly("No sign of low trust in the leader in team a: 70 of 100.");
    }

    @Test
    void praiseOnceWhatTwoFiguresSay() {
        assertThat(strengths(figure("70 of 100", Severity.NONE), figure("few people", Severity.NONE)))
                .containsExactly("No sign of low trust in the leader in team a: 70 of 100; few people.");
    }

    @Test
    void praiseNothingOfWhichAnotherFigureIsNotWell() {
        assertThat(strengths(figure("70 of 100", Severity.NONE), figure("many people", Severity.LOW)))
                .isEmpty();
    }

    @Test
    void praiseNothingOfWhichAnotherFigureIsNotShown() {
        assertThat(strengths(
                        figure("70 of 100", Severity.NONE),
                        Figure.notShown(Subject.team("a"), Hazard.LOW_TRUST_MANAGER, "Do people trust?")))
                .isEmpty();
    }
}
