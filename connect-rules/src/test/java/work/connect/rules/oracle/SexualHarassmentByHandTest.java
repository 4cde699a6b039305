package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.TODAY;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.saidOfSam;
import static work.connect.rules.oracle.ByHand.support;
import static work.connect.rules.oracle.ByHand.without;
import static work.connect.rules.oracle.ByHand.workplace;

import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;

/** Calculated by hand. */
class SexualHarassmentByHandTest {

    private final ConductReport open = ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, daysAgo(1), "sam");

    @Test
    void isCriticalWhileAReportIsOpen() {
        assertThat(saidOfSam("SH-01", support().add(open))).isEqualTo("CRITICAL HIGH");
    }

    @Test
    void isCriticalEvenWhenTheRegisterIsNotKept() {
        Workplace.Builder workplace = without(Register.CONDUCT_REPORTS, support());
        assertThat(saidOfSam("SH-01", workplace.add(open))).isEqualTo("CRITICAL HIGH");
    }

    @Test
    void isNotSaidOnceTheReportIsClosed() {
        assertThat(saidOfSam("SH-01", support().add(open.closedOn(TODAY)))).isEqualTo(SILENT);
    }

    @Test
    void isNotSaidForAReportOfAnotherNature() {
        ConductReport gossip = ConductReport.of("r2", ConductNature.GOSSIP_OR_FALSE_ACCUSATION, TODAY, "sam");
        assertThat(saidOfSam("SH-01", support().add(gossip))).isEqualTo(SILENT);
    }

    @Test
    void isSaidOfThePersonAffectedOnly() {
        Workplace.Builder workplace = support().add(open.concerning("kim"));
        assertThat(said("SH-01", Subject.person("kim"), workplace)).isEqualTo(SILENT);
    }

    @Test
    void isNotAssessedForOthersWhenTheRegisterIsNotKept() {
        Workplace.Builder workplace = without(Register.CONDUCT_REPORTS, support());
        assertThat(said("SH-01", Subject.person("kim"), workplace.add(open))).isEqualTo(NOT_ASSESSED);
    }
}
