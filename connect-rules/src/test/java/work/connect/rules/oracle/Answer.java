package work.connect.rules.oracle;

import java.util.List;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** What a rule, or one variant of it, has to say about one subject. */
sealed interface Answer {

    Answer SILENT = new Silent();
    Answer UNKNOWN = new Unknown();

    record Speaks(Severity severity, Confidence confidence) implements Answer {
        /** The more severe of two, of equals the firmer. */
        Speaks graver(Speaks other) {
            int grave = severity.compareTo(other.severity);
            int firm = confidence.compareTo(other.confidence);
            return grave > 0 || (grave == 0 && firm > 0) ? this : other;
        }
    }

    record Silent() implements Answer {}

    record Unknown() implements Answer {}

    static Answer speaks(Severity severity, Confidence confidence) {
        return new Speaks(severity, confidence);
    }

    /** Speaks where something is so, is silent where it is not. */
    static Answer when(boolean so, Severity severity, Confidence confidence) {
        return so ? speaks(severity, confidence) : SILENT;
    }

    /** The gravest of those that speak; else unknown if any is unknown; else silent. */
    static Answer of(List<Answer> variants) {
        return variants.stream()
                .filter(Speaks.class::isInstance)
                .map(Speaks.class::cast)
                .reduce(Speaks::graver)
                .map(Answer.class::cast)
                .orElse(variants.contains(UNKNOWN) ? UNKNOWN : SILENT);
    }
}
