package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private static final Instruments STANDARD = Instruments.standard();

    @Test
    void findsOneHoweverItsIdIsWritten() {
        assertThat(STANDARD.find("COPSOQ_III")).isPresent();
        assertThat(STANDARD.find("copsoq iii")).isEqualTo(STANDARD.find("COPSOQ_III"));
        assertThat(STANDARD.find("COPSOQ")).isEmpty();
        assertThat(STANDARD.find(null)).isEmpty();
    }

    @Test
    void eachScaleOfTheHseToolMeasuresSomethingThatRulesKnow() {
        assertThat(STANDARD.find(Instruments.HSE_MSIT).orElseThrow().constructs())
                .containsExactly(
                        Construct.DEMANDS,
                        Construct.JOB_CONTROL,
                        Construct.SUPERVISOR_SUPPORT,
                        Construct.COWORKER_SUPPORT,
                        Construct.RELATIONSHIPS,
                        Construct.ROLE_CLARITY,
                        Construct.CHANGE_CONSULTATION);
    }

    @Test
    void eachQuestionOfTheHseToolCountsOnOneScale() {
        Set<String> codes = new HashSet<>();
        for (InstrumentScale scale :
                STANDARD.find(Instruments.HSE_MSIT).orElseThrow().scales()) {
            scale.items().forEach(item -> assertThat(codes.add(item.code())).isTrue());
        }
        assertThat(codes).hasSize(35).contains("1", "35");
    }

    @Test
    void onlyTheLeadershipOfCopsoqIsNothingThatRulesAskFor() {
        assertThat(STANDARD.find(Instruments.COPSOQ_III).orElseThrow().scales())
                .filteredOn(scale -> scale.construct() == null)
                .extracting(InstrumentScale::id)
                .containsExactly("QL");
    }

    @Test
    void lowDemandsAreHighOnTheScaleOfTheHseTool() {
        Measure best = Measure.ofOrganisation(STANDARD.scale(Instruments.HSE_MSIT, Construct.DEMANDS), "5");

        assertThat(best.onReferenceScale()).isEqualByComparingTo("0");
    }

    @Test
    void whatAQuestionnaireDoesNotMeasureIsRefused() {
        assertThatThrownBy(() -> STANDARD.scale("PSC_12", Construct.PLAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[PSYCHOSOCIAL_SAFETY_CLIMATE]");
        assertThatThrownBy(() -> STANDARD.scale("PSC_13", Construct.PLAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PSC_12")
                .hasMessageNotContaining("PSC_13");
        InstrumentScale leadership = Answers.scale(Instruments.COPSOQ_III, "QL");
        assertThatThrownBy(() -> Measure.of("care", leadership, "50"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no construct");
    }

    @Test
    void everyScaleKeepsToTheUnitsOfItsConstruct() {
        assertThat(STANDARD.all())
                .flatExtracting(Instrument::scales)
                .filteredOn(scale -> scale.construct() != null)
                .allSatisfy(scale -> assertThat(scale.construct().units()).containsAll(scale.units()));
    }

    @Test
    void theNamesOfThoseThatComeWithTheLibraryAreConstants() {
        assertThat(STANDARD.all())
                .extracting(Instrument::id)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Instruments.class.getFields())
                        .map(java.lang.reflect.Field::getName)
                        .toList());
    }
}
