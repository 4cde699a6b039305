package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static work.connect.rules.rule.GivenAnswers.ofTen;
import static work.connect.rules.rule.GivenAnswers.team;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.rules.ConnectEngine;

/** A host may ask for more people behind a figure than we do, and never for fewer. */
class FiguresOfAtLeastTest {

    private static final Measure LOW_SUPPORT = team("a", Construct.SUPERVISOR_SUPPORT, "20", 10);
    private static final Measure STRAINED = team("a", Construct.RELATIONSHIPS, "2", 9);

    private static boolean isShown(int least, Hazard hazard, Workplace.Builder workplace) {
        return ConnectEngine.builder()
                .figuresOfAtLeast(least)
                .build()
                .assess(workplace.build())
                .reportFor(Viewer.organisation())
                .figures()
                .stream()
                .filter(figure -> figure.hazard() == hazard && figure.group().equals(Subject.team("a")))
                .anyMatch(Figure::isShown);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "10, true", "11, false", "20, false"})
    void aFigureOfTenIsShownUpToTen(int least, boolean shown) {
        assertThat(isShown(least, Hazard.LOW_SUPPORT_SUPERVISOR, ofTen().add(LOW_SUPPORT)))
                .isEqualTo(shown);
    }

    @Test
    void aHigherFloorOfOursStands() {
        assertThat(isShown(5, Hazard.INCIVILITY, ofTen().add(STRAINED))).isFalse();
    }

    @Test
    void whatTheHostHasPublishedIsShown() {
        assertThat(isShown(20, Hazard.LOW_SUPPORT_SUPERVISOR, ofTen().add(LOW_SUPPORT.alreadyPublished())))
                .isTrue();
    }

    @Test
    void fewerThanFiveAreRefused() {
        ConnectEngine.Builder builder = ConnectEngine.builder();

        assertThatThrownBy(() -> builder.figuresOfAtLeast(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ask for 5 or more");
    }
}
