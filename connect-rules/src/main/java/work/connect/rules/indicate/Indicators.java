package work.connect.rules.indicate;

import java.util.List;
import java.util.stream.Stream;
import work.connect.rules.indicate.climate.ClimateGauges;
import work.connect.rules.indicate.composite.SeriousRisks;
import work.connect.rules.indicate.conduct.ConductGauges;
import work.connect.rules.indicate.conflict.ConflictGauges;
import work.connect.rules.indicate.contact.ContactGauges;
import work.connect.rules.indicate.gauge.Unknown;
import work.connect.rules.indicate.growth.GrowthGauges;
import work.connect.rules.indicate.help.HelpGauges;
import work.connect.rules.indicate.network.NetworkGauges;
import work.connect.rules.indicate.telemetry.TelemetryGauges;
import work.connect.rules.indicate.tie.TieGauges;
import work.connect.rules.indicate.tone.ToneGauges;
import work.connect.rules.indicate.work.WorkGauges;

/**
 * All that could be measured in a workplace, and what could not.
 *
 * @param batches what was measured, subject by subject, each once, in batches that hold whole teams; what rules join is
 *     always in one batch
 * @param unknowns what could not be measured, in no promised order
 */
public record Indicators(List<List<Profile>> batches, List<Unknown> unknowns) {

    /** The kinds of indicators there are: the facts a rule of the step detect may use. */
    public static final List<Class<?>> KINDS = Stream.of(
                    ClimateGauges.KINDS,
                    SeriousRisks.KINDS,
                    ConductGauges.KINDS,
                    ConflictGauges.KINDS,
                    ContactGauges.KINDS,
                    TelemetryGauges.KINDS,
                    HelpGauges.KINDS,
                    GrowthGauges.KINDS,
                    NetworkGauges.KINDS,
                    TieGauges.KINDS,
                    ToneGauges.KINDS,
                    WorkGauges.KINDS)
            .<Class<?>>flatMap(List::stream)
            .toList();

    public Indicators {
        batches = List.copyOf(batches);
        unknowns = List.copyOf(unknowns);
    }

    /** How many indicators there are in all. */
    public int size() {
        int size = 0;
        for (List<Profile> batch : batches) {
            for (Profile profile : batch) {
                size += profile.indicators().size();
            }
        }
        return size;
    }
}
