package work.connect.rules.clear;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import work.connect.model.Workplace;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.gauge.GroupIndicator;

/**
 * Turns findings into figures over groups, without anybody in them.
 *
 * <p>Which figures there are is fixed by the rules and the teams alone. It never depends on what was found: a figure
 * that appears, or does not, would tell. What people answered about themselves makes no figure here: their group has one
 * of its own, over all who answered.
 *
 * <p>Where the book of some of its rules was left out, a figure is made of the others, and says so whatever it is; where
 * none are left, it is not shown.
 */
final class Cells {

    private final CaseCells cases;
    private final GroupCells groups;
    private final ShareCells shares;
    private final Set<DetectRule> unasked;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(Workplace workplace, Found found, Set<DetectRule> unasked) {
        this.unasked = unasked;
        cases = new CaseCells(workplace, found);
        groups = new GroupCells(workplace, found);
        shares = new ShareCells(workplace, found);
    }

    static List<Cell> of(Workplace workplace, Found found, Detections detections) {
        Cells cells = new Cells(workplace, found, detections.unasked());
        Map<Hazard, List<DetectRule>> byHazard = new EnumMap<>(Hazard.class);
        detections
                .rules()
                .values()
                .forEach(variants -> variants.forEach(
                        rule -> byHazard.computeIfAbsent(rule.rule().hazard(), hazard -> new ArrayList<>())
                                .add(rule)));
        byHazard.forEach(cells::hazard);
        return cells.cells;
    }

    private void hazard(Hazard hazard, List<DetectRule> rules) {
        if (hazard.isReminder()) {
            return;
        }
        add(rules, Cells::isOfReports, cases::reports);
        add(rules, rule -> is(rule, DisclosureClass.PAIR_CONFLICT) && rule.isAboutCases(), cases::conflicts);
        rules.stream()
                .filter(Cells::isOfGroups)
                .collect(groupingBy(GroupCells::slot, LinkedHashMap::new, toList()))
                .values()
                .forEach(alike -> add(alike, rule -> true, groups::of));
        add(rules, rule -> isDesign(rule) && rule.rule().unit() == Unit.TEAM, shares::ofTeams);
        add(rules, rule -> isDesign(rule) && rule.rule().unit() == Unit.PERSON, shares::ofPeopleOverLeaders);
        add(rules, Cells::isOfPeople, shares::ofPeople);
    }

    private void add(List<DetectRule> rules, Predicate<DetectRule> which, Figures figures) {
        List<DetectRule> chosen = rules.stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return;
        }
        List<DetectRule> asked =
                chosen.stream().filter(rule -> !unasked.contains(rule)).toList();
        if (asked.isEmpty()) {
            figures.of(chosen).forEach(cell -> cells.add(cell.notAssessed()));
        } else if (asked.size() < chosen.size()) {
            figures.of(asked).forEach(cell -> cells.add(cell.askedInPart()));
        } else {
            cells.addAll(figures.of(chosen));
        }
    }

    private interface Figures {
        List<Cell> of(List<DetectRule> rules);
    }

    private static boolean is(DetectRule rule, DisclosureClass disclosure) {
        return rule.classes().contains(disclosure);
    }

    /** Whether it reads how work is arranged and nothing else; whom that concerns is known by name to who leads them. */
    private static boolean isDesign(DetectRule rule) {
        return rule.classes().equals(Set.of(DisclosureClass.WORK_DESIGN));
    }

    private static boolean isOfReports(DetectRule rule) {
        return is(rule, DisclosureClass.CONDUCT) && rule.isAboutCases() && !rule.isAboutHandling();
    }

    private static boolean isOfGroups(DetectRule rule) {
        boolean named = isDesign(rule) && rule.rule().unit() == Unit.TEAM;
        return GroupIndicator.class.isAssignableFrom(rule.subjectKind()) && !named;
    }

    private static boolean isOfPeople(DetectRule rule) {
        Set<DisclosureClass> cases = new HashSet<>(rule.classes());
        cases.retainAll(Set.of(DisclosureClass.CONDUCT, DisclosureClass.PAIR_CONFLICT));
        return rule.rule().unit() == Unit.PERSON && !isDesign(rule) && !rule.asksOwnAnswers() && cases.isEmpty();
    }
}
