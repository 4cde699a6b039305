package work.connect.model.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;

/**
 * A rule in force, for those who want to know what is looked for before anything is found.
 *
 * @param id the stable id, such as {@code REM-02}; variants of one rule share it
 * @param name the situation in words, such as {@code one-to-ones-have-lapsed}; no two rules have the same
 * @param hazard what can go wrong
 * @param unit whom it speaks about
 * @param classes how protected its findings are: a reader must be allowed every one of these; in no order
 * @param asks the question it asks
 * @param because the sentence it says, with the names of its values in braces
 * @param steps from which limit on it speaks, and how severely, in words
 * @param grade what its limits rest on
 * @param source where it comes from
 * @param actions the keys of the interventions it names, the most fitting first
 * @param file the rule file it stands in
 */
public record ListedRule(
        String id,
        String name,
        Hazard hazard,
        Unit unit,
        Set<DisclosureClass> classes,
        String asks,
        String because,
        String steps,
        EvidenceGrade grade,
        String source,
        List<String> actions,
        String file) {

    public ListedRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hazard, "hazard");
        Objects.requireNonNull(unit, "unit");
        classes = Set.copyOf(classes);
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
        actions = List.copyOf(actions);
        Objects.requireNonNull(file, "file");
    }
}
