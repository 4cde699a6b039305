package work.connect.model.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * What somebody answered when a survey asked how they were treated. It opens no case and is shown to nobody but that
 * person; who wants it handled makes a {@link ConductReport}.
 *
 * @param person who answered, of themselves
 * @param answeredOn when
 * @param natures what they met with, at least one
 * @param sources who it came from; empty when not said
 * @param routes how they told of it; empty when they did not, or did not say
 * @param reasonsNotReported why they did not report it; empty when they did, or did not say
 * @param actionTaken whether suitable action was taken
 * @param behaviourStopped whether it stopped
 * @param cultureLetsItContinue whether the culture they work in lets it go on
 * @param feltPunished whether they felt punished for reporting it
 */
@Disclosed(value = DisclosureClass.CONDUCT, because = "it was told to a survey, not to anybody at work")
public record ConductExperience(
        @Refers(value = Refers.To.PERSON, on = "answeredOn") String person,
        LocalDate answeredOn,
        @NotEmpty Set<ConductNature> natures,
        Set<ConductSource> sources,
        Set<ReportRoute> routes,
        Set<ReasonNotReported> reasonsNotReported,
        Answer actionTaken,
        Answer behaviourStopped,
        Answer cultureLetsItContinue,
        Answer feltPunished)
        implements Fact {

    public ConductExperience {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(answeredOn, "answeredOn");
        Objects.requireNonNull(actionTaken, "actionTaken");
        Objects.requireNonNull(behaviourStopped, "behaviourStopped");
        Objects.requireNonNull(cultureLetsItContinue, "cultureLetsItContinue");
        Objects.requireNonNull(feltPunished, "feltPunished");
        natures = Set.copyOf(natures);
        sources = Set.copyOf(sources);
        routes = Set.copyOf(routes);
        reasonsNotReported = Set.copyOf(reasonsNotReported);
    }

    /** An experience of which only the natures were told. */
    public static ConductExperience of(String person, LocalDate answeredOn, ConductNature... natures) {
        return new ConductExperience(
                person,
                answeredOn,
                Set.of(natures),
                Set.of(),
                Set.of(),
                Set.of(),
                Answer.NOT_SAID,
                Answer.NOT_SAID,
                Answer.NOT_SAID,
                Answer.NOT_SAID);
    }

    public ConductExperience from(ConductSource... more) {
        return with(draft -> draft.sources.addAll(Arrays.asList(more)));
    }

    public ConductExperience told(ReportRoute... more) {
        return with(draft -> draft.routes.addAll(Arrays.asList(more)));
    }

    public ConductExperience notReported(ReasonNotReported... more) {
        return with(draft -> draft.reasonsNotReported.addAll(Arrays.asList(more)));
    }

    public ConductExperience actionTaken(Answer answer) {
        return with(draft -> draft.actionTaken = answer);
    }

    public ConductExperience behaviourStopped(Answer answer) {
        return with(draft -> draft.behaviourStopped = answer);
    }

    public ConductExperience cultureLetsItContinue(Answer answer) {
        return with(draft -> draft.cultureLetsItContinue = answer);
    }

    public ConductExperience feltPunished(Answer answer) {
        return with(draft -> draft.feltPunished = answer);
    }

    /** Names nobody and nothing, so that no log line can. */
    @Override
    public String toString() {
        return "ConductExperience[answeredOn=" + answeredOn + "]";
    }

    private ConductExperience with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.experience();
    }

    private static final class Draft {
        final ConductExperience before;
        final Set<ConductSource> sources;
        final Set<ReportRoute> routes;
        final Set<ReasonNotReported> reasonsNotReported;
        Answer actionTaken;
        Answer behaviourStopped;
        Answer cultureLetsItContinue;
        Answer feltPunished;

        Draft(ConductExperience before) {
            this.before = before;
            sources = new HashSet<>(before.sources);
            routes = new HashSet<>(before.routes);
            reasonsNotReported = new HashSet<>(before.reasonsNotReported);
            actionTaken = before.actionTaken;
            behaviourStopped = before.behaviourStopped;
            cultureLetsItContinue = before.cultureLetsItContinue;
            feltPunished = before.feltPunished;
        }

        ConductExperience experience() {
            return new ConductExperience(
                    before.person,
                    before.answeredOn,
                    before.natures,
                    sources,
                    routes,
                    reasonsNotReported,
                    actionTaken,
                    behaviourStopped,
                    cultureLetsItContinue,
                    feltPunished);
        }
    }
}
