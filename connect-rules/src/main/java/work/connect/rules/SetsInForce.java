package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import work.connect.model.measure.CutOffs;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.PublishedNorms;
import work.connect.model.measure.SourceStatus;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** Names the cut-offs and norms by which answers are read. */
final class SetsInForce {

    private SetsInForce() {}

    /** One line each, in the order of the questionnaires; the host's own norms last. */
    static List<Said> of(Instruments instruments) {
        List<Said> sets = new ArrayList<>();
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
            sets.add(Said.of(Phrase.OWN_NORMS));
        }
        return sets;
    }

    private static Said cutOffs(Instrument instrument, CutOffs set) {
        return Said.of(Phrase.CUT_OFFS, instrument.id(), set.id(), set.source(), meaning(set.status()));
    }

    private static Said norms(Instrument instrument, PublishedNorms set) {
        return Said.of(Phrase.NORMS, instrument.id(), set.id(), set.source(), meaning(set.status()));
    }

    private static Said meaning(SourceStatus status) {
        return Said.of(status == SourceStatus.VERIFIED ? Phrase.SEEN_IN_ITS_SOURCE : Phrase.NOT_VERIFIED);
    }
}
