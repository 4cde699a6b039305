package work.connect.rules.advise;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;
import work.connect.rules.appraise.Concern;
import work.connect.rules.clear.Cleared;

/** What bears on the advice to one reader, as far as that reader knows it. */
final class Situation {

    private final Workplace workplace;
    private final Set<Preference> wishes;
    private final @Nullable WorkMode workMode;
    private final boolean strainedTie;
    private final Set<String> touchedByConduct = new HashSet<>();
    private final Set<Subject> withConduct = new HashSet<>();
    private final Set<String> reportedForOthers = new HashSet<>();
    private final boolean readerTouched;

    /** @param concerns what the reader may know; what people answered about how they are treated touches them as a report does */
    Situation(Workplace workplace, Viewer viewer, Cleared cleared, List<Concern> concerns) {
        this.workplace = workplace;
        boolean isPerson = viewer.audience() == Audience.PERSON;
        Person reader = isPerson ? workplace.person(viewer.reader()).orElse(null) : null;
        wishes = reader == null ? Set.of() : reader.preferences();
        workMode = reader == null ? null : reader.workMode();
        strainedTie = cleared.strained();
        concerns.stream().filter(Concern::isConduct).map(Concern::subject).forEach(this::touch);
        readerTouched =
                isPerson && (!withConduct.isEmpty() || !cleared.reports().isEmpty());
        for (ConductReport report : cleared.reports()) {
            touchedByConduct.add(report.affected());
            if (viewer.audience() == Audience.CASE_HANDLER) {
                workplace.history().concernedBy(report).ifPresent(touchedByConduct::add);
            }
            if (isPerson && !report.affected().equals(viewer.reader())) {
                reportedForOthers.add(report.id());
            }
        }
    }

    private void touch(Subject subject) {
        withConduct.add(subject);
        if (subject instanceof Subject.Person person) {
            touchedByConduct.add(person.id());
        }
    }

    Circumstances around(String id, Concern concern) {
        boolean conduct = concern.isConduct() || isTouched(concern.subject());
        return new Circumstances(
                id,
                conduct,
                conduct || readerTouched || withConduct.contains(concern.subject()),
                concern.subject() instanceof Subject.Pair pair && wereInLine(pair),
                strainedTie,
                workMode == WorkMode.REMOTE,
                workMode == WorkMode.ON_SITE,
                reportedForOthers.contains(concern.caseId()));
    }

    private boolean wereInLine(Subject.Pair pair) {
        LocalDate since = workplace.today().minusYears(1);
        return workplace.history().wereInLineSince(pair.first(), pair.second(), since);
    }

    private boolean isTouched(Subject subject) {
        if (subject instanceof Subject.Person person) {
            return isTouched(person.id());
        }
        return subject instanceof Subject.Pair pair && (isTouched(pair.first()) || isTouched(pair.second()));
    }

    /** Whether a report or an answer about conduct that the reader knows of touches this person. */
    boolean isTouched(String person) {
        return touchedByConduct.contains(person);
    }

    Set<Preference> wishes() {
        return wishes;
    }
}
