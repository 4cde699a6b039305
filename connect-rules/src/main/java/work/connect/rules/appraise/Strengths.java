package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import work.connect.rules.say.Language;
import work.connect.rules.say.Phrase;

/** Says what goes well. A strength hides nothing; what it may ease is said by the rules of this step. */
public final class Strengths {

    /** "At least a few people" (S3:4). */
    private static final int A_FEW = 2;

    /** More than half of the six functions of ties at work (Colbert, Bono and Purvanova 2016). */
    private static final int SEVERAL = 4;

    private Strengths() {}

    /** One sentence for each strength the reader may know of; the figures are in the same language. */
    public static List<String> of(Cleared cleared, List<Figure> figures, Language language) {
        List<String> strengths = new ArrayList<>();
        Set<Hazard> unasked = cleared.unaskedHazards();
        Set<Hazard> found = new HashSet<>(unasked);
        cleared.findings()
                .forEach(known -> found.add(known.detection().rule().rule().hazard()));
        for (Indicator indicator : cleared.own()) {
            if (indicator instanceof CloseTies ties && ties.close() >= A_FEW) {
                strengths.add(language.say(Phrase.CLOSE_TIES));
            }
            if (indicator instanceof TieRange ties && ties.returned() >= A_FEW && ties.functions() >= SEVERAL) {
                strengths.add(language.say(Phrase.RETURNED_TIES));
            }
            if (indicator instanceof LeaderContact contact
                    && contact.everMet()
                    && !found.contains(Hazard.LOW_EXPOSURE)
                    && !found.contains(Hazard.CONTACT_DUE)) {
                strengths.add(language.say(Phrase.TIME_WITH_THE_LEADER));
            }
        }
        figures.stream()
                .filter(figure -> isClimateOfATeam(figure) && !unasked.contains(figure.hazard()))
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.hazard(), figure.group()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> healthy(alike, language).ifPresent(strengths::add));
        return strengths;
    }

    private static boolean isClimateOfATeam(Figure figure) {
        return figure.group().unit() == Unit.TEAM && figure.hazard().disclosureClass() == DisclosureClass.TEAM_CLIMATE;
    }

    /** Where one figure of a hazard is not well, or not shown, another that is well is no sign that all is. */
    private static Optional<String> healthy(List<Figure> alike, Language language) {
        if (!alike.stream().allMatch(figure -> figure.isShown() && figure.severity() == Severity.NONE)) {
            return Optional.empty();
        }
        Figure first = alike.get(0);
        String values = alike.stream().map(Figure::value).collect(Collectors.joining("; "));
        return Optional.of(language.say(Phrase.NO_SIGN, language.within(first.hazard()), first.group(), values));
    }
}
