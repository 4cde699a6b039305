package work.connect.model.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Gap;
import work.connect.model.conduct.ConductNature;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** All that the model says to people in English, by key. What constants say of themselves is taken from them. */
final class English {

    static final Map<String, String> TEXTS = texts();

    private English() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ReportPhrase phrase : ReportPhrase.values()) {
            texts.put(phrase.key(), phrase.english());
        }
        each(Hazard.values(), Hazard::title, texts);
        each(Gap.values(), Gap::meaning, texts);
        each(EvidenceGrade.values(), EvidenceGrade::meaning, texts);
        each(Severity.values(), English::of, texts);
        texts.put(Words.TO_THE_PERSON + key(Severity.HIGH), "important");
        texts.put(Words.TO_THE_PERSON + key(Severity.CRITICAL), "urgent");
        each(Confidence.values(), English::of, texts);
        each(
                ConductNature.values(),
                nature -> nature.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                texts);
        return Collections.unmodifiableMap(texts);
    }

    private static <E extends Enum<E>> void each(E[] constants, Function<E, String> text, Map<String, String> texts) {
        for (E constant : constants) {
            texts.put(key(constant), text.apply(constant));
        }
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String of(Severity severity) {
        return switch (severity) {
            case NONE -> "quiet";
            case LOW -> "watch";
            case MODERATE -> "plan";
            case HIGH -> "act now";
            case CRITICAL -> "act today";
        };
    }

    private static String of(Confidence confidence) {
        return switch (confidence) {
            case LOW -> "Take it as a hint: something it rests on is not known.";
            case MEDIUM -> "Fairly firm: part of what it rests on is not known, or the answers differ.";
            case HIGH -> "Firm: all it rests on is known.";
        };
    }
}
