package work.connect.rules.oracle;

import static work.connect.model.conduct.ConductNature.CONTROLLING_MICROMANAGEMENT;
import static work.connect.model.conduct.ConductNature.GOSSIP_OR_FALSE_ACCUSATION;
import static work.connect.model.conduct.ConductNature.HUMILIATION_BEFORE_OTHERS;
import static work.connect.model.conduct.ConductNature.IGNORED_OR_EXCLUDED;
import static work.connect.model.conduct.ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION;
import static work.connect.model.conduct.ConductNature.PERSONAL_INFORMATION_DISCLOSED;
import static work.connect.model.conduct.ConductNature.PHYSICAL_ASSAULT;
import static work.connect.model.conduct.ConductNature.ROLE_UNDERMINED;
import static work.connect.model.conduct.ConductNature.SEXUAL_HARASSMENT;
import static work.connect.model.conduct.ConductNature.WORK_UNDERMINED_OR_CREDIT_TAKEN;
import static work.connect.model.hazard.Confidence.HIGH;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** Reports about conduct whose case is open, each by itself: SH-01, VIO-01, HAR-01, INC-06, TRU-05 and part of BUL-05. */
final class ConductOracle implements Part {

    /** What makes work hard for somebody. */
    static final Set<ConductNature> UNDERMINING = EnumSet.of(
            GOSSIP_OR_FALSE_ACCUSATION,
            HUMILIATION_BEFORE_OTHERS,
            CONTROLLING_MICROMANAGEMENT,
            ROLE_UNDERMINED,
            IGNORED_OR_EXCLUDED,
            WORK_UNDERMINED_OR_CREDIT_TAKEN);

    /** What no other rule is for. */
    private static final Set<ConductNature> OTHER_HARASSMENT = EnumSet.complementOf(EnumSet.of(
            SEXUAL_HARASSMENT,
            PHYSICAL_ASSAULT,
            INTIMIDATION_OR_VERBAL_AGGRESSION,
            PERSONAL_INFORMATION_DISCLOSED,
            GOSSIP_OR_FALSE_ACCUSATION,
            HUMILIATION_BEFORE_OTHERS,
            CONTROLLING_MICROMANAGEMENT,
            ROLE_UNDERMINED,
            IGNORED_OR_EXCLUDED,
            WORK_UNDERMINED_OR_CREDIT_TAKEN));

    private final Facts facts;

    ConductOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("SH-01", "VIO-01", "HAR-01", "INC-06", "TRU-05");
    }

    @Override
    public void tell(Said said) {
        for (ConductReport report : facts.all(ConductReport.class)) {
            if (report.isOpen()) {
                tell(report, said);
            }
        }
        if (!facts.keeps(Register.CONDUCT_REPORTS)) {
            for (Person person : facts.people()) {
                rules().forEach(rule -> said.note(rule, Subject.person(person.id()), Answer.UNKNOWN));
            }
        }
    }

    private void tell(ConductReport report, Said said) {
        note("SH-01", report, Set.of(SEXUAL_HARASSMENT), Severity.CRITICAL, said);
        note("VIO-01", report, Set.of(PHYSICAL_ASSAULT), Severity.CRITICAL, said);
        note("VIO-01", report, Set.of(INTIMIDATION_OR_VERBAL_AGGRESSION), Severity.HIGH, said);
        note("HAR-01", report, OTHER_HARASSMENT, Severity.HIGH, said);
        note("TRU-05", report, Set.of(PERSONAL_INFORMATION_DISCLOSED), Severity.HIGH, said);
        note("INC-06", report, UNDERMINING, Severity.MODERATE, said);
        if (facts.isFromAbove(report)) {
            note("BUL-05", report, UNDERMINING, Severity.HIGH, said);
        }
    }

    private static void note(
            String rule, ConductReport report, Set<ConductNature> natures, Severity severity, Said said) {
        boolean about = !Collections.disjoint(report.natures(), natures);
        said.note(rule, Subject.person(report.affected()), Set.of(report.id()), Answer.when(about, severity, HIGH));
    }
}
