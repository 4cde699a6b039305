package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.List;
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

/** Says what goes well. A strength lowers nothing and hides nothing. */
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
        for (Figure figure : figures) {
            if (isHealthyClimate(figure) && figures.stream().noneMatch(other -> isPressing(other, figure))) {
                strengths.add("No sign of " + figure.hazard().title().toLowerCase(java.util.Locale.ROOT) + " in "
                        + figure.group() + ": " + figure.value() + ".");
            }
        }
        return strengths;
    }

    private static boolean isHealthyClimate(Figure figure) {
        return figure.isShown()
                && figure.severity() == Severity.NONE
                && figure.group().unit() == Unit.TEAM
                && figure.hazard().disclosureClass() == DisclosureClass.TEAM_CLIMATE;
    }

    /** Whether another figure of the same thing and group says that not all is well. */
    private static boolean isPressing(Figure other, Figure figure) {
        return other.severity() != Severity.NONE
                && other.hazard() == figure.hazard()
                && other.group().equals(figure.group());
    }
}
