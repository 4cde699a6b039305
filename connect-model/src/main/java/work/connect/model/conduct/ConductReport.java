package work.connect.model.conduct;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * Somebody reported how a person was treated. A report is enough to act on, never enough to conclude from.
 *
 * <p>There is no field for an account of what happened, and none for who reported: that is a {@link Reporter}, kept
 * apart. What was never reported is no report: see {@link ConductExperience}.
 *
 * @param id unique among reports; the number under which the host handles the case
 * @param natures what it is about, at least one
 * @param receivedOn when it was received
 * @param affected the person it happened to
 * @param affectedConsentsTo the case handlers to whom the person affected agrees to be named, one by one. Only these
 *     learn who is affected, and those the person affected agreed to where they reported themselves; what any other
 *     reporter agrees to in {@link Reporter#consentsTo()} is for that reporter alone
 * @param concerned the person whose conduct it is about; {@code null} when not named or not one of the people here
 * @param source how that person stands to the one affected
 * @param route how the report was made; {@code null} when not known
 * @param handler who handles the case now; {@code null} when nobody does, as far as is known
 * @param acknowledgedOn when whoever reported was told that it was received; {@code null} when they were not
 * @param protectedOn when it was arranged that nobody involved comes to harm for it, such as for having reported;
 *     {@code null} when nothing was arranged
 * @param lastActionOn when something was last done about it; {@code null} when nothing was
 * @param closedOn when the case was closed; {@code null} while it is open
 * @param outcome how it ended; only once it is closed, {@code null} when not said
 */
@Disclosed(value = DisclosureClass.CONDUCT, because = "it is how somebody was treated, and naming them can harm them")
public record ConductReport(
        @Key String id,
        @NotEmpty Set<ConductNature> natures,
        LocalDate receivedOn,
        @Refers(Refers.To.PERSON) String affected,
        @Refers(Refers.To.ANYBODY) Set<String> affectedConsentsTo,

        @Refers(Refers.To.PERSON) @OtherThan("affected") @Nullable
        String concerned,

        ConductSource source,
        @Nullable ReportRoute route,
        @Refers(Refers.To.ANYBODY) @Nullable String handler,
        @NotBefore("receivedOn") @Nullable LocalDate acknowledgedOn,
        @NotBefore("receivedOn") @Nullable LocalDate protectedOn,
        @NotBefore("receivedOn") @Nullable LocalDate lastActionOn,
        @NotBefore("receivedOn") @Nullable LocalDate closedOn,
        @Nullable ConductOutcome outcome)
        implements Fact {

    private static final Shape<ConductReport> SHAPE = Shape.of(ConductReport.class);

    public ConductReport {
        Objects.requireNonNull(id, "id");
        natures = Several.copy("natures", natures);
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(affected, "affected");
        affectedConsentsTo = Several.copy("affectedConsentsTo", affectedConsentsTo);
        Objects.requireNonNull(source, "source");
    }

    /** An open report that names nobody but the person affected, who has agreed to be named to nobody. */
    public static ConductReport of(String id, ConductNature nature, LocalDate receivedOn, String affected) {
        return new ConductReport(
                id,
                Set.of(Objects.requireNonNull(nature, "natures")),
                receivedOn,
                affected,
                Set.of(),
                null,
                ConductSource.NOT_SAID,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Adds these to what it is about. */
    public ConductReport alsoAbout(ConductNature... more) {
        return with("natures", Several.adding("natures", natures, more));
    }

    /** Adds these to those to whom the person affected agrees to be named. */
    public ConductReport affectedConsentingTo(String... handlers) {
        return with("affectedConsentsTo", Several.adding("affectedConsentsTo", affectedConsentsTo, handlers));
    }

    public ConductReport concerning(@Nullable String person) {
        return with("concerned", person);
    }

    public ConductReport from(ConductSource source) {
        return with("source", source);
    }

    public ConductReport madeBy(@Nullable ReportRoute route) {
        return with("route", route);
    }

    public ConductReport handledBy(@Nullable String handler) {
        return with("handler", handler);
    }

    public ConductReport acknowledgedOn(@Nullable LocalDate day) {
        return with("acknowledgedOn", day);
    }

    public ConductReport protectedOn(@Nullable LocalDate day) {
        return with("protectedOn", day);
    }

    public ConductReport lastActionOn(@Nullable LocalDate day) {
        return with("lastActionOn", day);
    }

    /** Closed on this day, its outcome as it was; open once more, and without one, on {@code null}. */
    public ConductReport closedOn(@Nullable LocalDate day) {
        return closedOn(day, day == null ? null : outcome);
    }

    public ConductReport closedOn(@Nullable LocalDate day, @Nullable ConductOutcome outcome) {
        return with("closedOn", day).with("outcome", outcome);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Names nobody and no case, so that no log line can. */
    @Override
    public String toString() {
        return "ConductReport[receivedOn=" + receivedOn + ", open=" + isOpen() + "]";
    }

    private ConductReport with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
