package work.connect.rules.indicate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.OwnFactType;
import work.connect.rules.indicate.climate.ClimateGauges;
import work.connect.rules.indicate.composite.SeriousRisks;
import work.connect.rules.indicate.conduct.ConductGauges;
import work.connect.rules.indicate.conflict.ConflictGauges;
import work.connect.rules.indicate.contact.ContactGauges;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.growth.GrowthGauges;
import work.connect.rules.indicate.help.HelpGauges;
import work.connect.rules.indicate.network.NetworkGauges;
import work.connect.rules.indicate.telemetry.TelemetryGauges;
import work.connect.rules.indicate.tie.TieGauges;
import work.connect.rules.indicate.tone.ToneGauges;
import work.connect.rules.indicate.work.WorkGauges;

/** Everything that is measured: by us, and by a host. Immutable. */
public final class Gauges {

    /** Those we ship. */
    public static final Gauges STANDARD = new Gauges(
            Stream.of(
                            WorkGauges.ALL,
                            ContactGauges.ALL,
                            HelpGauges.ALL,
                            TieGauges.ALL,
                            NetworkGauges.ALL,
                            GrowthGauges.ALL,
                            ClimateGauges.ALL,
                            ConflictGauges.ALL,
                            ConductGauges.ALL,
                            ToneGauges.ALL,
                            TelemetryGauges.ALL)
                    .flatMap(List::stream)
                    .toList(),
            List.of());

    private final List<GaugeMaker> shipped;
    private final List<OwnIndicators> own;

    private Gauges(List<GaugeMaker> shipped, List<OwnIndicators> own) {
        this.shipped = shipped;
        this.own = List.copyOf(own);
    }

    /**
     * Those we ship and a host's own.
     *
     * @throws InvalidIndicatorsException with all that is wrong with the host's
     * @throws work.connect.model.InvalidFactTypeException when one of the host's records is no kind of facts, or two have
     *     the same file
     */
    public static Gauges with(List<? extends OwnIndicators> own) {
        Gauges all = new Gauges(STANDARD.shipped, List.copyOf(own));
        OwnKindCheck.check(all.ownKinds());
        OwnFactType.allOf(all.ownFacts());
        return all;
    }

    /** All of them, in the order in which they measure. */
    List<GaugeMaker> makers() {
        return Stream.concat(shipped.stream(), own.stream().flatMap(more -> more.gauges().stream()))
                .toList();
    }

    /** Whether we ship it. */
    boolean isShipped(GaugeMaker maker) {
        return shipped.contains(maker);
    }

    /** Those we ship, in the order in which they measure. */
    public List<GaugeMaker> shipped() {
        return shipped;
    }

    /** The kinds of indicators there are: the facts a rule of the step detect may use. */
    public List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        shipped.forEach(gauge -> kinds.addAll(gauge.kinds()));
        kinds.addAll(SeriousRisks.KINDS);
        kinds.addAll(ownKinds());
        return List.copyOf(kinds);
    }

    /** The kinds among them that a host measures, in the order of its gauges. */
    public List<Class<?>> ownKinds() {
        return own.stream()
                .flatMap(more -> more.gauges().stream())
                .<Class<?>>flatMap(gauge -> gauge.kinds().stream())
                .toList();
    }

    /** The types that rules name when they ask for what a host measures: its kinds of indicators, and their words. */
    public Set<Class<?>> ownTypes() {
        Set<Class<?>> types = new HashSet<>(ownKinds());
        for (Class<?> kind : ownKinds()) {
            for (RecordComponent property : kind.getRecordComponents()) {
                if (property.getType().isEnum()) {
                    types.add(property.getType());
                }
            }
        }
        return types;
    }

    /** The host's own kinds of facts. */
    public List<Class<? extends Record>> ownFacts() {
        return own.stream().flatMap(more -> more.facts().stream()).toList();
    }
}
