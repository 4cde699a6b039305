package work.connect.model.conduct;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Somebody from outside, such as a client, a patient or a passer-by, abused or attacked somebody at work. Leaders see
 * where and in which task it happens; whom it happened to, they see only if that person wants it.
 *
 * @param id unique among incidents
 * @param kind what happened
 * @param on when
 * @param source who it came from; only those who do not work here
 * @param team in which team; {@code null} when not said
 * @param site where, in the host's words
 * @param task in which task, in the host's words
 * @param worker whom it happened to; {@code null} when not said
 * @param workerNamed whether that person agreed that their leader knows their name
 * @param followedUpOn when somebody looked after it; {@code null} when nobody did
 */
@Disclosed(
        value = DisclosureClass.WORK_DESIGN,
        because = "sites and tasks can be made safer only by those who know of them")
public record ThirdPartyIncident(
        @Key String id,
        Kind kind,
        LocalDate on,
        ConductSource source,
        @Refers(Refers.To.TEAM) @Nullable String team,
        @Nullable String site,
        @Nullable String task,

        @Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "a name is told only where its owner agreed")
        @Refers(value = Refers.To.PERSON, on = "on")
        @Nullable
        String worker,

        @Nullable Boolean workerNamed,
        @NotBefore("on") @Nullable LocalDate followedUpOn)
        implements Fact {

    private static final Shape<ThirdPartyIncident> SHAPE = Shape.of(ThirdPartyIncident.class);

    /** What people from outside do to those at work. */
    public enum Kind {
        VIOLENCE,
        THREAT,
        VERBAL_ABUSE,
        SEXUAL_HARASSMENT,
        /** On grounds such as origin, religion, sex, age or disability. */
        DISCRIMINATION,
        OTHER
    }

    public ThirdPartyIncident {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
    }

    /** An incident of which only this is known. */
    public static ThirdPartyIncident of(String id, Kind kind, LocalDate on, ConductSource source) {
        return new ThirdPartyIncident(id, kind, on, source, null, null, null, null, null, null);
    }

    public ThirdPartyIncident in(@Nullable String team) {
        return with("team", team);
    }

    public ThirdPartyIncident at(@Nullable String site) {
        return with("site", site);
    }

    public ThirdPartyIncident during(@Nullable String task) {
        return with("task", task);
    }

    public ThirdPartyIncident against(@Nullable String worker) {
        return with("worker", worker);
    }

    public ThirdPartyIncident workerNamed(@Nullable Boolean agreed) {
        return with("workerNamed", agreed);
    }

    public ThirdPartyIncident followedUpOn(@Nullable LocalDate day) {
        return with("followedUpOn", day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "ThirdPartyIncident[kind=" + kind + ", on=" + on + "]";
    }

    private ThirdPartyIncident with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
