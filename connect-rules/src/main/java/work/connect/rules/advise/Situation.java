package work.connect.rules.advise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;
import work.connect.rules.appraise.Concern;
import work.connect.rules.indicate.CloseTies;
import work.connect.rules.indicate.Indicator;

/** What bears on the advice to one reader, as far as that reader knows it. */
final class Situation {

    private final Viewer viewer;
    private final Set<Preference> wishes;
    private final boolean remote;
    private final boolean strainedTie;
    private final Set<String> touchedByConduct = new HashSet<>();

    Situation(Workplace workplace, Viewer viewer, List<Indicator> own, List<Concern> concerns) {
        this.viewer = viewer;
        boolean isPerson = viewer.audience() == Audience.PERSON;
        Person reader = isPerson ? workplace.person(viewer.reader()).orElse(null) : null;
        wishes = reader == null ? Set.of() : reader.preferences();
        remote = reader != null && reader.workMode() == WorkMode.REMOTE;
        strainedTie = own.stream().anyMatch(indicator -> indicator instanceof CloseTies ties && ties.strained() > 0);
        for (Concern concern : concerns) {
            if (isConduct(concern)) {
                workplace.conductReports().stream()
                        .filter(report -> report.id().equals(concern.caseId()))
                        .forEach(this::touch);
            }
        }
    }

    private static boolean isConduct(Concern concern) {
        return concern.rule().classes().contains(DisclosureClass.CONDUCT);
    }

    /** The person affected; for a case handler also the person it concerns, whom nobody else may know. */
    private void touch(ConductReport report) {
        touchedByConduct.add(report.affected());
        if (viewer.audience() == Audience.CASE_HANDLER && report.concerned() != null) {
            touchedByConduct.add(report.concerned());
        }
    }

    Circumstances around(String id, Concern concern) {
        return new Circumstances(id, isConduct(concern) || isTouched(concern.subject()), strainedTie, remote);
    }

    private boolean isTouched(Subject subject) {
        if (subject instanceof Subject.Person person) {
            return touchedByConduct.contains(person.id());
        }
        return subject instanceof Subject.Pair pair
                && (touchedByConduct.contains(pair.first()) || touchedByConduct.contains(pair.second()));
    }

    Set<Preference> wishes() {
        return wishes;
    }
}
