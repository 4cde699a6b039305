package work.connect.model.assessment;

import java.util.List;
import java.util.Objects;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * A risk in how people relate at work, with the reason it was found.
 *
 * @param rule the rule that spoke, by its stable id such as {@code REM-02}
 * @param name the situation in words, such as {@code one-to-ones-have-lapsed}
 * @param hazard what can go wrong
 * @param title what readers find it called: the title of the hazard, or that of the kind of it that a vendor named
 * @param about whom or what it is about, as this reader may know it: a pseudonym, a team, a report number
 * @param severity how pressing it is
 * @param confidence how firmly it stands
 * @param because the reason in one sentence, with the values and the limit used
 * @param asks the question the rule asks
 * @param grade what its limits rest on
 * @param source where the rule comes from
 * @param modifiers why the severity was raised or lowered, one sentence each; often empty
 */
public record Finding(
        String rule,
        String name,
        Hazard hazard,
        String title,
        String about,
        Severity severity,
        Confidence confidence,
        String because,
        String asks,
        EvidenceGrade grade,
        String source,
        List<String> modifiers) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
        modifiers = List.copyOf(modifiers);
    }
}
