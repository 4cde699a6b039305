package work.connect.model.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
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
 * @param concerned the person whose conduct it is about; {@code null} when not named or not one of the people here
 * @param source how that person stands to the one affected
 * @param route how the report was made; {@code null} when not known
 * @param lastActionOn when something was last done about it; {@code null} when nothing was
 * @param closedOn when the case was closed; {@code null} while it is open
 */
@Disclosed(value = DisclosureClass.CONDUCT, because = "it is how somebody was treated, and naming them can harm them")
public record ConductReport(
        @Key String id,
        @NotEmpty Set<ConductNature> natures,
        LocalDate receivedOn,
        @Refers(Refers.To.PERSON) String affected,

        @Refers(Refers.To.PERSON) @OtherThan("affected") @Nullable
        String concerned,

        ConductSource source,
        @Nullable ReportRoute route,
        @NotBefore("receivedOn") @Nullable LocalDate lastActionOn,
        @NotBefore("receivedOn") @Nullable LocalDate closedOn)
        implements Fact {

    public ConductReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(affected, "affected");
        Objects.requireNonNull(source, "source");
        natures = Set.copyOf(natures);
    }

    /** An open report that names nobody but the person affected. */
    public static ConductReport of(String id, ConductNature nature, LocalDate receivedOn, String affected) {
        return new ConductReport(
                id, Set.of(nature), receivedOn, affected, null, ConductSource.NOT_SAID, null, null, null);
    }

    /** Adds these to what it is about. */
    public ConductReport alsoAbout(ConductNature... more) {
        return with(draft -> draft.natures.addAll(Arrays.asList(more)));
    }

    public ConductReport concerning(@Nullable String person) {
        return with(draft -> draft.concerned = person);
    }

    public ConductReport from(ConductSource source) {
        return with(draft -> draft.source = source);
    }

    public ConductReport madeBy(@Nullable ReportRoute route) {
        return with(draft -> draft.route = route);
    }

    public ConductReport lastActionOn(@Nullable LocalDate day) {
        return with(draft -> draft.lastActionOn = day);
    }

    public ConductReport closedOn(@Nullable LocalDate day) {
        return with(draft -> draft.closedOn = day);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "ConductReport[id=" + id + ", open=" + isOpen() + "]";
    }

    private ConductReport with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.report();
    }

    private static final class Draft {
        final ConductReport before;
        final Set<ConductNature> natures;

        @Nullable
        String concerned;

        ConductSource source;

        @Nullable
        ReportRoute route;

        @Nullable
        LocalDate lastActionOn;

        @Nullable
        LocalDate closedOn;

        Draft(ConductReport before) {
            this.before = before;
            natures = new HashSet<>(before.natures);
            concerned = before.concerned;
            source = before.source;
            route = before.route;
            lastActionOn = before.lastActionOn;
            closedOn = before.closedOn;
        }

        ConductReport report() {
            return new ConductReport(
                    before.id,
                    natures,
                    before.receivedOn,
                    before.affected,
                    concerned,
                    source,
                    route,
                    lastActionOn,
                    closedOn);
        }
    }
}
