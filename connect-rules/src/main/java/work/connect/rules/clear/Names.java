package work.connect.rules.clear;

import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.Detection;

/** By what name a reader knows whom a finding is about. */
final class Names {

    private final Cases cases;
    private final Viewer viewer;

    Names(Cases cases, Viewer viewer) {
        this.cases = cases;
        this.viewer = viewer;
    }

    String of(Detection detection) {
        boolean isCase = !detection.caseId().isEmpty();
        if (isCase && detection.rule().classes().contains(DisclosureClass.CONDUCT)) {
            return report(detection);
        }
        if (viewer.audience() == Audience.PERSON && detection.subject() instanceof Subject.Person) {
            return "you";
        }
        if (viewer.audience() == Audience.PERSON && detection.subject() instanceof Subject.Pair pair) {
            return "you and " + (pair.first().equals(viewer.person()) ? pair.second() : pair.first());
        }
        return detection.subject().toString();
    }

    /** The number of the report; the person affected only to a handler to whom they agreed themselves. */
    private String report(Detection detection) {
        String report = "report " + detection.caseId();
        ConductReport about = cases.report(detection.caseId());
        boolean consented = viewer.audience() == Audience.CASE_HANDLER && cases.mayNameAffected(about, viewer.reader());
        return consented ? report + ", about how " + about.affected() + " was treated" : report;
    }
}
