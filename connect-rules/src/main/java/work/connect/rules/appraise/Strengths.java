package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.clear.Cleared;
import work.connect.rules.indicate.contact.LeaderContact;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.tie.CloseTies;
import work.connect.rules.indicate.tie.TieRange;

/** Says what goes well. A strength hides nothing; what it may ease is said by the rules of this step. */
public final class Strengths {

    /** "At least a few people" (S3:4). */
    private static final int A_FEW = 2;

    /** More than half of the six functions of ties at work (Colbert, Bono and Purvanova 2016). */
    private static final int SEVERAL = 4;

    private Strengths() {}

    /** One sentence for each strength the reader may know of. */
    public static List<String> of(Cleared cleared, List<Figure> figures) {
        List<String> strengths = new ArrayList<>();
        Set<Hazard> found = cleared.findings().stream()
                .map(known -> known.detection().rule().rule().hazard())
                .collect(Collectors.toSet());
        for (Indicator indicator : cleared.own()) {
            if (indicator instanceof CloseTies ties && ties.close() >= A_FEW) {
                strengths.add("You have close ties at work.");
            }
            if (indicator instanceof TieRange ties && ties.returned() >= A_FEW && ties.functions() >= SEVERAL) {
                strengths.add("Your ties at work go both ways, and they are good for several things.");
            }
            if (indicator instanceof LeaderContact contact
                    && contact.everMet()
                    && !found.contains(Hazard.LOW_EXPOSURE)
                    && !found.contains(Hazard.CONTACT_DUE)) {
                strengths.add("You and your leader make time for each other.");
            }
        }
        figures.stream()
                .filter(Strengths::isClimateOfATeam)
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.hazard(), figure.group()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> healthy(alike).ifPresent(strengths::add));
        return strengths;
    }

    private static boolean isClimateOfATeam(Figure figure) {
        return figure.group().unit() == Unit.TEAM && figure.hazard().disclosureClass() == DisclosureClass.TEAM_CLIMATE;
    }

    /** Where one figure of a hazard is not well, or not shown, another that is well is no sign that all is. */
    private static Optional<String> healthy(List<Figure> alike) {
        if (!alike.stream().allMatch(figure -> figure.isShown() && figure.severity() == Severity.NONE)) {
            return Optional.empty();
        }
        Figure first = alike.get(0);
        String values = alike.stream().map(Figure::value).collect(Collectors.joining("; "));
        return Optional.of("No sign of " + first.hazard().title().toLowerCase(Locale.ROOT) + " in " + first.group()
                + ": " + values + ".");
    }
}
