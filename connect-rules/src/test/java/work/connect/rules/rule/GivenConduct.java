package work.connect.rules.rule;

import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.util.List;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Severity;

/** Workplaces for the rules on reports: Quill is led by Mabel, Ines by Tamsin, she by Lorne; Rowan, Ash and Sol by nobody. */
final class GivenConduct {

    static final Viewer QUILL = Viewer.employee("quill");
    static final Viewer FROM_OUTSIDE = Viewer.caseHandler("hanneke");

    private GivenConduct() {}

    static Given nobodyReported() {
        return aWorkplace()
                .keeps(Register.CONDUCT_REPORTS)
                .people(
                        person("mabel"),
                        person("quill").ledBy("mabel"),
                        person("lorne"),
                        person("tamsin").ledBy("lorne"),
                        person("ines").ledBy("tamsin"),
                        person("rowan"),
                        person("ash"),
                        person("sol"));
    }

    static ConductReport report(String id, ConductNature nature, int daysAgo) {
        return ConductReport.of(id, nature, daysAgo(daysAgo), "quill");
    }

    static List<Severity> severities(Told told, String rule) {
        return told.by(rule).stream().map(Finding::severity).toList();
    }
}
