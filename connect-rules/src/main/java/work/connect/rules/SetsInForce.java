package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import work.connect.model.measure.CutOffs;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.PublishedNorms;
import work.connect.model.measure.SourceStatus;

/** Names the cut-offs and norms by which answers are read. */
final class SetsInForce {

    private SetsInForce() {}

    /** One line each, in the order of the questionnaires; the host's own norms last. */
    static List<String> of(Instruments instruments) {
        List<String> sets = new ArrayList<>();
        for (Instrument instrument : instruments.all()) {
            instruments
                    .cutOffs(instrument.id())
                    .map(set -> cutOffs(instrument, set))
                    .ifPresent(sets::add);
            instruments
                    .norms(instrument.id())
                    .map(set -> norms(instrument, set))
                    .ifPresent(sets::add);
        }
        if (!instruments.norms().norms().isEmpty()) {
            sets.add("Norms of one's own teams, taken from one survey and kept.");
        }
        return sets;
    }

    private static String cutOffs(Instrument instrument, CutOffs set) {
        return "Cut-offs of %s: %s, %s (%s)".formatted(instrument.id(), set.id(), set.source(), meaning(set.status()));
    }

    private static String norms(Instrument instrument, PublishedNorms set) {
        return "Norms of %s: %s, %s (%s)".formatted(instrument.id(), set.id(), set.source(), meaning(set.status()));
    }

    private static String meaning(SourceStatus status) {
        return status == SourceStatus.VERIFIED ? "seen in its source" : "not verified";
    }
}
