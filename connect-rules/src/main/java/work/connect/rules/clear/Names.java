package work.connect.rules.clear;

import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.Detection;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** By what name a reader knows whom a finding is about. */
final class Names {

    private final Cases cases;
    private final Viewer viewer;

    Names(Cases cases, Viewer viewer) {
        this.cases = cases;
        this.viewer = viewer;
    }

    Said of(Detection detection) {
        boolean isCase = !detection.caseId().isEmpty();
        if (isCase && detection.rule().classes().contains(DisclosureClass.CONDUCT)) {
            return report(detection);
        }
        if (viewer.audience() == Audience.PERSON && detection.subject() instanceof Subject.Person) {
            return Said.of(Phrase.YOU);
        }
        if (viewer.audience() == Audience.PERSON && detection.subject() instanceof Subject.Pair pair) {
            return Said.of(Phrase.YOU_AND, pair.first().equals(viewer.person()) ? pair.second() : pair.first());
        }
        return Said.name(detection.subject());
    }

    /** The number of the report; the person affected only to a handler to whom they agreed themselves. */
    private Said report(Detection detection) {
        Said report = Said.of(Phrase.REPORT, detection.caseId());
        return cases.report(detection.caseId())
                .filter(about ->
                        viewer.audience() == Audience.CASE_HANDLER && cases.mayNameAffected(about, viewer.reader()))
                .map(about -> Said.of(Phrase.REPORT_ABOUT, report, about.affected()))
                .orElse(report);
    }
}
