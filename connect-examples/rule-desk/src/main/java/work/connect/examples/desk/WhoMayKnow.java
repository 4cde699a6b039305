package work.connect.examples.desk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.rule.Rule;

/**
 * Who may know of a finding, in words. A finding of several classes is shown as far as each of them allows; what one allows
 * and another does not is left out where that is plain.
 */
final class WhoMayKnow {

    private static final String SEVERAL = "It is of more than one class, and shown to whom each of them allows:";

    private WhoMayKnow() {}

    static List<String> of(DetectRule rule) {
        if (rule.asksOwnAnswers()) {
            return List.of("It reads somebody's own answers: it speaks to that person alone, and counts in no figure.");
        } else if (rule.isAboutHandling()) {
            return List.of(
                    "It is about how cases are handled: it speaks to those who handle them, and to nobody else.");
        }
        Set<DisclosureClass> classes = new TreeSet<>(rule.classes());
        if (classes.contains(DisclosureClass.PERSONAL_CONDITION)) {
            classes.remove(DisclosureClass.WORK_DESIGN);
        }
        List<String> each = classes.stream()
                .map(disclosure -> disclosure == DisclosureClass.WORK_DESIGN ? design(rule.rule()) : of(disclosure))
                .toList();
        return each.size() == 1
                ? each
                : Stream.concat(Stream.of(SEVERAL), each.stream()).toList();
    }

    private static String of(DisclosureClass disclosure) {
        return switch (disclosure) {
            case CONDUCT ->
                "Conduct: the person of what they reported, answered, or is reported to have happened to them; whoever"
                        + " handles the case; others a figure over enough people; the leader nothing.";
            case PAIR_CONFLICT ->
                "Pair conflict: the two and their leader, if they recorded it or were told; whoever handles it; others a"
                        + " figure over enough people.";
            case PERSONAL_CONDITION ->
                "Personal condition: the person; others a figure over enough people; case handlers nothing.";
            case TEAM_CLIMATE -> "Team climate: each a figure over enough people, the team about itself.";
            case WORK_DESIGN -> throw new IllegalArgumentException("It depends on whom the rule is about.");
        };
    }

    private static String design(Rule rule) {
        String who = switch (rule.unit()) {
            case PERSON, PAIR ->
                rule.hazard().isAboutLeading()
                        ? "the one who leads, and no other leader"
                        : "the person, and whoever leads them, by name";
            case TEAM -> "everybody in the team, and its leader";
            case ORGANISATION -> "whoever reads figures of the organisation";
        };
        return "Work design: " + who + "; others a figure over enough people; case handlers nothing.";
    }
}
