package work.connect.model.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** How a report says things to people. The same in every locale and time zone. */
final class PlainWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private PlainWords() {}

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** How pressing it is. Those who answer for the work are asked to act; the person affected is not hurried. */
    static String of(Severity severity, Audience reader) {
        return switch (severity) {
            case NONE -> "quiet";
            case LOW -> "watch";
            case MODERATE -> "plan";
            case HIGH -> reader == Audience.PERSON ? "important" : "act now";
            case CRITICAL -> reader == Audience.PERSON ? "urgent" : "act today";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case LOW -> "Take it as a hint: something it rests on is not known.";
            case MEDIUM -> "Fairly firm: part of what it rests on is not known, or the answers differ.";
            case HIGH -> "Firm: all it rests on is known.";
        };
    }

    static String of(NotAssessed question) {
        return question.asks()
                + question.gaps().stream().map(Gap::meaning).collect(Collectors.joining("; ", " (", ")"));
    }

    /** What a step answers, when to look at it again, where the idea comes from. */
    static String reviewOf(Recommendation step) {
        List<String> parts = new ArrayList<>();
        if (!step.hazards().isEmpty()) {
            parts.add("In answer to: "
                    + step.hazards().stream().map(Hazard::title).collect(Collectors.joining(", ")) + ".");
        }
        parts.add("Look back " + in(step.reviewAfterDays()) + ": did it help?");
        if (!step.origin().isEmpty()) {
            parts.add("(" + String.join(", ", step.origin()) + ")");
        }
        return String.join(" ", parts);
    }

    private static String in(int days) {
        if (days == 1) {
            return "tomorrow";
        }
        if (days == 7) {
            return "in a week";
        }
        return days % 7 == 0 ? "in " + days / 7 + " weeks" : "in " + days + " days";
    }
}
