package work.connect.model.conduct;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
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

    private static final Shape<ConductExperience> SHAPE = Shape.of(ConductExperience.class);

    public ConductExperience {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(answeredOn, "answeredOn");
        Objects.requireNonNull(actionTaken, "actionTaken");
        Objects.requireNonNull(behaviourStopped, "behaviourStopped");
        Objects.requireNonNull(cultureLetsItContinue, "cultureLetsItContinue");
        Objects.requireNonNull(feltPunished, "feltPunished");
        natures = Several.copy("natures", natures);
        sources = Several.copy("sources", sources);
        routes = Several.copy("routes", routes);
        reasonsNotReported = Several.copy("reasonsNotReported", reasonsNotReported);
    }

    /** An experience of which only the natures were told. */
    public static ConductExperience of(String person, LocalDate answeredOn, ConductNature... natures) {
        return new ConductExperience(
                person,
                answeredOn,
                Several.of("natures", natures),
                Set.of(),
                Set.of(),
                Set.of(),
                Answer.NOT_SAID,
                Answer.NOT_SAID,
                Answer.NOT_SAID,
                Answer.NOT_SAID);
    }

    public ConductExperience from(ConductSource... more) {
        return with("sources", Several.adding("sources", sources, more));
    }

    public ConductExperience told(ReportRoute... more) {
        return with("routes", Several.adding("routes", routes, more));
    }

    public ConductExperience notReported(ReasonNotReported... more) {
        return with("reasonsNotReported", Several.adding("reasonsNotReported", reasonsNotReported, more));
    }

    public ConductExperience actionTaken(Answer answer) {
        return with("actionTaken", answer);
    }

    public ConductExperience behaviourStopped(Answer answer) {
        return with("behaviourStopped", answer);
    }

    public ConductExperience cultureLetsItContinue(Answer answer) {
        return with("cultureLetsItContinue", answer);
    }

    public ConductExperience feltPunished(Answer answer) {
        return with("feltPunished", answer);
    }

    /** Names nobody and nothing, so that no log line can. */
    @Override
    public String toString() {
        return "ConductExperience[answeredOn=" + answeredOn + "]";
    }

    private ConductExperience with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
