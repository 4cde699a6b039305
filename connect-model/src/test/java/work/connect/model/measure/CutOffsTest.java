package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static work.connect.model.measure.Instruments.LMX_7;
import static work.connect.model.measure.Instruments.NAQ_R;
import static work.connect.model.measure.Instruments.PSC_12;
import static work.connect.model.measure.Instruments.S_NAQ;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutOffsTest {

    private static final Instruments STANDARD = Instruments.standard();

    @Test
    void theShortNegativeActsHaveTwoCutOffs() {
        assertThat(band(STANDARD, S_NAQ, "11")).contains("NONE");
        assertThat(band(STANDARD, S_NAQ, "12")).contains("FIRST");
        assertThat(band(STANDARD, S_NAQ, "15")).contains("FIRST");
        assertThat(band(STANDARD, S_NAQ, "16")).contains("SECOND");
    }

    @Test
    void theSafetyClimateHasThreeBands() {
        assertThat(band(STANDARD, PSC_12, "37")).contains("HIGH_RISK");
        assertThat(band(STANDARD, PSC_12, "38")).contains("MEDIUM_RISK");
        assertThat(band(STANDARD, PSC_12, "40")).contains("MEDIUM_RISK");
        assertThat(band(STANDARD, PSC_12, "41")).contains("LOW_RISK");
    }

    @Test
    void aMeanBetweenTwoWholeNumbersIsNotYetInTheNextBand() {
        assertThat(band(STANDARD, PSC_12, "37.0001")).contains("MEDIUM_RISK");
        assertThat(band(STANDARD, PSC_12, "40.9999")).contains("MEDIUM_RISK");
    }

    @Test
    void lonelinessHasBandsInAllAndOfItsParts() {
        InstrumentScale total = Answers.scale(Instruments.DE_JONG_GIERVELD_6, "TOTAL");
        InstrumentScale social = Answers.scale(Instruments.DE_JONG_GIERVELD_6, "SOCIAL");

        assertThat(STANDARD.bandOf(total, number("1"))).map(Band::name).contains("NOT_LONELY");
        assertThat(STANDARD.bandOf(total, number("2"))).map(Band::name).contains("MODERATE");
        assertThat(STANDARD.bandOf(total, number("4"))).map(Band::name).contains("MODERATE");
        assertThat(STANDARD.bandOf(total, number("5"))).map(Band::name).contains("SEVERE");
        assertThat(STANDARD.bandOf(social, number("0"))).map(Band::name).contains("NOT_LONELY");
        assertThat(STANDARD.bandOf(social, number("1"))).map(Band::name).contains("LONELY");
    }

    @Test
    void noCutOffsOfTheLongNegativeActsAreInForceUntilTheHostChooses() {
        assertThat(STANDARD.cutOffs(NAQ_R)).isEmpty();
        assertThat(band(STANDARD, NAQ_R, "110")).isEmpty();

        Instruments serbia = STANDARD.choosing(NAQ_R, "RS-2016");
        assertThat(band(serbia, NAQ_R, "33")).contains("NONE");
        assertThat(band(serbia, NAQ_R, "34")).contains("FIRST");
        assertThat(band(serbia, NAQ_R, "81")).contains("SECOND");

        Instruments india = serbia.choosing(NAQ_R, "IN-2017");
        assertThat(band(india, NAQ_R, "40")).contains("FIRST");
        assertThat(band(india, NAQ_R, "56")).contains("FIRST");
        assertThat(band(india, NAQ_R, "57")).contains("SECOND");
    }

    @Test
    void whatIsUnverifiedIsInForceOnlyWhereTheHostSaysThatItWantsIt() {
        assertThat(STANDARD.cutOffs(LMX_7)).isEmpty();
        assertThatThrownBy(() -> STANDARD.choosing(NAQ_R, "BE-2013"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNVERIFIED")
                .hasMessageContaining("choosingUnverified()");
        assertThatThrownBy(() -> STANDARD.choosingUnverified(NAQ_R, "RS-2016"))
                .isInstanceOf(IllegalArgumentException.class);

        Instruments chosen = STANDARD.choosingUnverified(NAQ_R, "BE-2013").choosingUnverified(LMX_7, "NORTHOUSE");
        assertThat(band(chosen, NAQ_R, "33")).contains("FIRST");
        assertThat(band(chosen, NAQ_R, "45")).contains("SECOND");
        assertThat(band(chosen, LMX_7, "14")).contains("VERY_LOW");
        assertThat(band(chosen, LMX_7, "19")).contains("LOW");
        assertThat(band(chosen, LMX_7, "25")).contains("HIGH");
    }

    @Test
    void nothingUnverifiedIsInForceOfItself() {
        for (Instrument instrument : STANDARD.all()) {
            assertThat(STANDARD.cutOffs(instrument.id()).stream())
                    .allMatch(cutOffs -> cutOffs.status() == SourceStatus.VERIFIED);
            assertThat(STANDARD.norms(instrument.id())).isEmpty();
        }
    }

    @Test
    void saysWhatThereIsToChoose() {
        assertThatThrownBy(() -> STANDARD.choosing(NAQ_R, "NO-2013"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[RS-2016, IN-2017, BE-2013]");
    }

    @Test
    void aFigureOnAnotherScaleIsInNoBand() {
        Measure mean = Measure.of(
                        Construct.PSYCHOSOCIAL_SAFETY_CLIMATE, "3", Scale.of(1, 5), Direction.HIGHER_IS_BETTER)
                .ofTeam("care");

        assertThat(STANDARD.bandOf(mean)).isEmpty();
        assertThat(STANDARD.bandOf(Measure.of("care", Answers.scale(PSC_12, "TOTAL"), "30")))
                .map(Band::name)
                .contains("HIGH_RISK");
    }

    private static Optional<String> band(Instruments instruments, String instrument, String total) {
        return instruments
                .bandOf(Answers.scale(instrument, "TOTAL"), number(total))
                .map(Band::name);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
