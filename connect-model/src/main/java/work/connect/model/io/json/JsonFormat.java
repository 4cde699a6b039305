package work.connect.model.io.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What all documents have in common: their version, how they are laid out, how much of them is read. */
final class JsonFormat {

    static final int VERSION = 1;

    static final JsonFactory FACTORY = JsonFactory.builder()
            // Read as tokens, so that they are told with their place like every other value that is no number.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // Half a document must not look like a whole one.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNameLength(1_000)
                    .maxNumberLength(10_000)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private JsonFormat() {}

    /** Lays out one document. */
    static ObjectWriteContext laidOutBy(JsonLines lines) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return lines;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
