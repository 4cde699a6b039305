package work.connect.rules.oracle;

import java.util.List;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** What a rule, or one variant of it, has to say about one subject. */
sealed interface Answer {

    Answer SILENT = new Silent();
    Answer UNKNOWN = new Unknown();

    record Speaks(Severity severity, Confidence confidence) implements Answer {
        boolean isAtLeastAsSevereAs(Answer other) {
            return !(other instanceof Speaks spoken) || severity.isAtLeast(spoken.severity());
        }
    }

    record Silent() implements Answer {}

    record Unknown() implements Answer {}

    static Answer speaks(Severity severity, Confidence confidence) {
        return new Speaks(severity, confidence);
    }

    /** The most severe of those that speak, the later among equals; else unknown if any is unknown; else silent. */
    static Answer of(List<Answer> variants) {
        Answer loudest = variants.contains(UNKNOWN) ? UNKNOWN : SILENT;
        for (Answer variant : variants) {
            if (variant instanceof Speaks speaking && speaking.isAtLeastAsSevereAs(loudest)) {
                loudest = speaking;
            }
        }
        return loudest;
    }
}
